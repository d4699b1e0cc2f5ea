import { z } from 'zod';
import { portionOf } from '@/lib/market/demand';
import { mainCurrency } from '@/lib/market/main-currency';
import { generalShares } from '@/lib/market/roles/general-share';
import { generalSkills } from '@/lib/market/roles/general-skills';
import { rolesByMonth } from '@/lib/market/roles/role-months';
import { isRoleCode, type RoleLevel } from '@/lib/market/roles/role-path';
import { payByRole } from '@/lib/market/roles/role-pay';
import { type RoleTable, roleTable } from '@/lib/market/roles/role-table';
import { skillsApart } from '@/lib/market/roles/skills-apart';
import { trendInSlice } from '@/lib/market/trend-in-slice';
import { warningsOf } from '@/lib/market/warnings';
import { type RoleListAnswer, type RoleRow, roleList } from '@/lib/reports/answers/role';
import { skillNameOf } from '@/lib/reports/parts/names';
import { quantilesOf } from '@/lib/reports/parts/pay';
import {
  estimateCells,
  estimateColumns,
  number,
  PORTION,
  portionCells,
  TREND,
  text,
  trendCells,
} from '@/lib/reports/parts/tables';
import { type ReportSource, type ReportTable, report } from '@/lib/reports/report';

export const ROLE_SORTS = ['share', 'rising', 'falling', 'pay', 'name'] as const;
export type RoleSort = (typeof ROLE_SORTS)[number];

/** Skills that are named beside a role of the list. */
const MOST_APART = 3;

/** The roles of a slice, a line each. */
export const rolesReport = report({
  path: 'roles',
  title: 'Roles',
  about:
    'The occupation groups of ISCO-08 that the postings of the slice are of: how many, which way they go, how general they are, what sets them apart and what they pay.',
  parameters: z.object({
    level: z.coerce
      .number()
      .pipe(z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4)]))
      .default(4)
      .describe('Digits of the groups: 1 for major groups, 4 for unit groups'),
    within: z
      .string()
      .refine(isRoleCode, 'Write a group as a code of ISCO-08 of one to four digits, such as 25.')
      .optional()
      .describe('Only groups inside this one'),
    q: z.string().trim().max(120).optional().describe('Words that must all stand in the name'),
    sort: z.enum(ROLE_SORTS).default('share'),
  }),
  answer: roleList,
  list: 'roles',
  make: listRoles,
  tables: { roles: roleRows },
});

/** The roles of a level, in the order asked for. */
export function listRoles(
  source: ReportSource,
  {
    level,
    within,
    q,
    sort,
  }: { level: RoleLevel; within?: string | undefined; q?: string | undefined; sort: RoleSort },
): RoleListAnswer {
  const { market } = source;
  const table = roleTable(market, level);
  const words = (q ?? '').toLowerCase().split(/\s+/).filter(Boolean);
  const fits = ({ code, name }: RoleRow) =>
    (within === undefined || code.startsWith(within)) &&
    words.every((word) => `${code} ${name}`.toLowerCase().includes(word));
  return {
    of: market.size,
    level,
    within: within === undefined ? null : { code: within, name: source.roleNameOf(within) },
    currency: mainCurrency(market),
    classified: portionOf(table.classified, market.size),
    roles: allRoles(source, table).filter(fits).sort(ORDERS[sort]),
    warnings: warningsOf(market),
  };
}

const kept = new WeakMap<RoleTable, readonly RoleRow[]>();

/** All roles of a table, made at the first call. */
function allRoles(source: ReportSource, table: RoleTable): readonly RoleRow[] {
  const known = kept.get(table);
  if (known) return known;
  const { market } = source;
  const months = rolesByMonth(market, table);
  const pay = payByRole(market, table);
  const general = generalSkills(market);
  const shares = general && generalShares(market, table, general);
  const rows = table.codes.map(
    (code, role): RoleRow => ({
      code,
      name: source.roleNameOf(code),
      ...portionOf(table.sizes[role]!, market.size),
      trend: trendInSlice(market, months[role]!),
      general: shares?.[role] ?? null,
      top: skillsApart(market, table, role, MOST_APART).map((skill) => skillNameOf(source, skill)),
      pay: quantilesOf(pay[role]!),
    }),
  );
  kept.set(table, rows);
  return rows;
}

type Order = (a: RoleRow, b: RoleRow) => number;

const byName: Order = (a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : a.code < b.code ? -1 : 1);
const byShare: Order = (a, b) => b.postings - a.postings || byName(a, b);
/** The largest figure first; those without one last, by share. */
const byFigure = (figure: (row: RoleRow) => number | null | undefined): Order => {
  const of = (row: RoleRow) => figure(row) ?? Number.NEGATIVE_INFINITY;
  return (a, b) => (of(b) > of(a) ? 1 : of(b) < of(a) ? -1 : byShare(a, b));
};

/** Rising and falling by the change that is the least which the data allow: the surest first. */
const ORDERS: Readonly<Record<RoleSort, Order>> = {
  share: byShare,
  rising: byFigure(({ trend }) => trend.change?.low),
  falling: byFigure(({ trend }) => trend.change && -trend.change.high),
  pay: byFigure(({ pay }) => pay?.p50),
  name: byName,
};

function roleRows({ currency, roles }: RoleListAnswer): ReportTable {
  return {
    columns: [
      text('code'),
      text('role'),
      ...PORTION,
      ...TREND,
      ...estimateColumns('general'),
      text('set_apart_by'),
      text('currency'),
      ...['pay_postings', 'pay_p25', 'pay_median', 'pay_p75'].map(number),
    ],
    rows: roles.map(({ code, name, trend, general, top, pay, ...portion }) => [
      code,
      name,
      ...portionCells(portion),
      ...trendCells(trend),
      ...estimateCells(general),
      top.map((skill) => skill.name).join('; '),
      currency,
      ...(pay ? [pay.n, pay.p25, pay.p50, pay.p75] : [null, null, null, null]),
    ]),
  };
}
