import { type Parameters, parameter } from '@/app/page-data';
import { isRoleCode, ROLE_LEVELS, type RoleLevel } from '@/lib/market/roles/role-path';
import { ROLE_SORTS, type RoleSort } from '@/lib/reports/roles/role-list';

/** What a reader asked of the list of roles: all of it stands in the URL. */
export interface ListRequest {
  level: RoleLevel;
  /** Code of the group inside which to look; empty for all. */
  within: string;
  /** Words that the name must have. */
  q: string;
  sort: RoleSort;
  page: number;
}

const DEEPEST: RoleLevel = 4;

/** Of a group only what lies inside it can be listed: the level is at least one below. */
export function readListRequest(parameters: Parameters): ListRequest {
  const given = parameter(parameters, 'within');
  const within = isRoleCode(given) && given.length < DEEPEST ? given : '';
  const level = ROLE_LEVELS.find((known) => String(known) === parameter(parameters, 'level')) ?? DEEPEST;
  const page = Number(parameter(parameters, 'page'));
  return {
    level: level > within.length ? level : ((within.length + 1) as RoleLevel),
    within,
    q: parameter(parameters, 'q'),
    sort: ROLE_SORTS.find((known) => known === parameter(parameters, 'sort')) ?? 'share',
    page: Number.isInteger(page) && page > 0 ? page : 1,
  };
}

/** The request as URL parameters, what goes without saying left out; the page number is left to whoever turns pages. */
export function listParameters({ level, within, q, sort }: ListRequest): Record<string, string> {
  return {
    ...(level !== DEEPEST && { level: String(level) }),
    ...(within && { within }),
    ...(q && { q }),
    ...(sort !== 'share' && { sort }),
  };
}
