import type { ListRequest } from '@/app/components/skills/list-request';
import type { PageData } from '@/app/page-data';
import { sourceOf } from '@/app/report-source';
import type {
  ComparisonAnswer,
  GroupListAnswer,
  SkillAnswer,
  SkillListAnswer,
} from '@/lib/reports/answers/skill';
import { compareReport } from '@/lib/reports/skills/compare';
import { groupsReport } from '@/lib/reports/skills/group-list';
import { listSkills } from '@/lib/reports/skills/skill-list';
import { skillReport } from '@/lib/reports/skills/skill-report';

/** All skills that the slice asks for, the most asked for first. */
export function allSkillsOf(data: PageData): SkillListAnswer {
  return skillsOf(data, { text: '', kind: null, group: '', sort: 'share' });
}

/** The skills that a reader asked for; none where no group has the slug. */
export function skillsOf(
  data: PageData,
  { text, kind, group, sort }: Pick<ListRequest, 'text' | 'kind' | 'group' | 'sort'>,
): SkillListAnswer {
  const found = listSkills(sourceOf(data), {
    q: text || undefined,
    kind: kind ?? undefined,
    group: group || undefined,
    sort,
    min: 1,
  });
  return found ?? { of: data.market.size, skills: [], warnings: [] };
}

export function groupsOf(data: PageData): GroupListAnswer {
  return groupsReport.make(sourceOf(data), {}) ?? { of: data.market.size, groups: [] };
}

/** All that the slice says of the skill of a number, or of the group of a slug; null where there is none. */
export function skillOf(data: PageData, id: string): SkillAnswer | null {
  const parameters = skillReport.parameters.safeParse({ id });
  return parameters.success ? skillReport.make(sourceOf(data), parameters.data) : null;
}

/** The skills and groups of some keys beside each other; null where one of them is unknown, or there are too many. */
export function comparisonOf(data: PageData, keys: readonly string[]): ComparisonAnswer | null {
  const parameters = compareReport.parameters.safeParse({ ids: keys.join(',') });
  return parameters.success ? compareReport.make(sourceOf(data), parameters.data) : null;
}
