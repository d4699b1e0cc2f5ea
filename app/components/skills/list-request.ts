import { type Parameters, parameter } from '@/app/page-data';
import { SKILL_SORTS, type SkillSort } from '@/lib/reports/skills/skill-list';
import { SKILL_KINDS, type SkillKind } from '@/lib/taxonomy/skill';

/** What a reader asked of the list of skills: all of it stands in the URL, by the names that the API takes. */
export interface ListRequest {
  show: 'skills' | 'groups';
  /** Words that the name must have. */
  text: string;
  kind: SkillKind | null;
  /** The slug of a group of skills; empty for all. */
  group: string;
  sort: SkillSort;
  page: number;
}

export function readListRequest(parameters: Parameters): ListRequest {
  const page = Number(parameter(parameters, 'page'));
  return {
    show: parameter(parameters, 'show') === 'groups' ? 'groups' : 'skills',
    text: parameter(parameters, 'q'),
    kind: SKILL_KINDS.find((known) => known === parameter(parameters, 'kind')) ?? null,
    group: parameter(parameters, 'group', 200),
    sort: SKILL_SORTS.find((known) => known === parameter(parameters, 'sort')) ?? 'share',
    page: Number.isInteger(page) && page > 0 ? page : 1,
  };
}

/** The request as URL parameters; the page number is left to whoever turns pages. */
export function listParameters({ show, text, kind, group, sort }: ListRequest): Record<string, string> {
  return {
    ...(show === 'groups' && { show }),
    ...(text && { q: text }),
    ...(kind && { kind }),
    ...(group && { group }),
    ...(sort !== 'share' && { sort }),
  };
}
