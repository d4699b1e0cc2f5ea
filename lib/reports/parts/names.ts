import type { SkillNameAnswer } from '@/lib/reports/answers/parts';
import type { ReportSource } from '@/lib/reports/report';
import type { SkillId } from '@/lib/taxonomy/skill';

/** A skill as answers name it; one that the taxonomies no longer hold by its number. */
export function skillNameOf({ skills }: Pick<ReportSource, 'skills'>, id: SkillId): SkillNameAnswer {
  const skill = skills.get(id);
  return { id, name: skill?.name ?? `Skill ${id}`, kind: skill?.kind ?? 'hard', group: skill?.group ?? '' };
}

const countries = new Intl.DisplayNames('en', { type: 'region', fallback: 'code' });

/** A country in words by its code of two letters; what is none as it is. */
export const countryName = (code: string): string =>
  /^[A-Z]{2}$/.test(code) ? (countries.of(code) ?? code) : code;
