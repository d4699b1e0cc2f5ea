import { groupOfSlug, type SkillGroup } from '@/lib/market/groups';
import type { SkillAnswer } from '@/lib/reports/answers/skill';
import { skillNameOf } from '@/lib/reports/parts/names';
import type { ReportSource } from '@/lib/reports/report';
import type { SkillId } from '@/lib/taxonomy/skill';

/** One skill, or a group of them taken as one: a posting that asks for any of them asks for it. */
export type Subject = { is: 'skill'; skills: readonly SkillId[] } | ({ is: 'group' } & SkillGroup);

/** The skill of a number, or the group of a slug; null where there is none. */
export function subjectOf({ skills }: Pick<ReportSource, 'skills'>, id: string): Subject | null {
  if (/^\d+$/.test(id)) return skills.has(Number(id)) ? { is: 'skill', skills: [Number(id)] } : null;
  const group = groupOfSlug(skills, id);
  return group && { is: 'group', ...group };
}

export function subjectAnswer(
  source: Pick<ReportSource, 'skills'>,
  subject: Subject,
): SkillAnswer['subject'] {
  if (subject.is === 'skill') return { is: 'skill', ...skillNameOf(source, subject.skills[0] ?? 0) };
  const { slug, name, skills } = subject;
  return { is: 'group', slug, name, skills: skills.map((id) => skillNameOf(source, id)) };
}
