import { type Parameters, parameter } from '@/app/page-data';
import { SKILL_KINDS, type SkillKind } from '@/lib/taxonomy/skill';

export const SKILL_SORTS = ['name', 'share', 'trend', 'times', 'taught'] as const;
export type SkillSort = (typeof SKILL_SORTS)[number];

/** What a reader asked of the list of skills: all of it stands in the URL. */
export interface ListRequest {
  show: 'skills' | 'groups';
  /** Words that the name must have. */
  text: string;
  kind: SkillKind | null;
  /** The name of a group of skills; empty for all. */
  group: string;
  /** Null is the list's own order, the most asked for first. */
  sort: { column: SkillSort; descending: boolean } | null;
  page: number;
}

/** Names start at their beginning, figures at the largest. */
export const descendingAtFirst = (column: SkillSort): boolean => column !== 'name';

export function readListRequest(parameters: Parameters): ListRequest {
  const column = SKILL_SORTS.find((known) => known === parameter(parameters, 'sort'));
  const order = parameter(parameters, 'order');
  const page = Number(parameter(parameters, 'page'));
  return {
    show: parameter(parameters, 'show') === 'groups' ? 'groups' : 'skills',
    text: parameter(parameters, 'q'),
    kind: SKILL_KINDS.find((known) => known === parameter(parameters, 'kind')) ?? null,
    group: parameter(parameters, 'group'),
    sort: column ? { column, descending: order === '' ? descendingAtFirst(column) : order === 'desc' } : null,
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
    ...(sort && { sort: sort.column, order: sort.descending ? 'desc' : 'asc' }),
  };
}
