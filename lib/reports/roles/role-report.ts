import { z } from 'zod';
import { askedBeside } from '@/lib/market/asked-beside';
import { certificatesOf } from '@/lib/market/certificates';
import { degreeSignals } from '@/lib/market/degree-signal';
import { portionOf } from '@/lib/market/demand';
import type { Market } from '@/lib/market/market';
import { payOf, slicePay } from '@/lib/market/pay';
import { enoughCurve } from '@/lib/market/roles/enough';
import { generalShares } from '@/lib/market/roles/general-share';
import { generalSkills } from '@/lib/market/roles/general-skills';
import { type ProfileSkill, roleProfile } from '@/lib/market/roles/profile';
import { groupsAround, groupsInside, isRoleCode, levelOfCode } from '@/lib/market/roles/role-path';
import { medianOf } from '@/lib/market/roles/role-pay';
import { type RoleTable, roleNumber, roleTable, rowsOfRole } from '@/lib/market/roles/role-table';
import { ROLE_RULES } from '@/lib/market/roles/rules';
import { similarRoles } from '@/lib/market/roles/similar';
import { titlesOf } from '@/lib/market/roles/titles';
import { trendInSlice } from '@/lib/market/trend-in-slice';
import { warningsOf } from '@/lib/market/warnings';
import { type RoleAnswer, roleAnswer } from '@/lib/reports/answers/role';
import { employerParts } from '@/lib/reports/parts/employers';
import { monthsOf } from '@/lib/reports/parts/months';
import { skillNameOf } from '@/lib/reports/parts/names';
import { outlookAnswer } from '@/lib/reports/parts/outlook';
import { quantilesOf } from '@/lib/reports/parts/pay';
import { spreadsOf } from '@/lib/reports/parts/spreads';
import { type ReportSource, report } from '@/lib/reports/report';
import { elbowOf } from '@/lib/stats/elbow';
import { ROLE_TABLES } from './role-tables';

/** All that a slice says of one role. */
export const roleReport = report({
  path: 'roles/{code}',
  title: 'Role',
  about:
    'What an occupation group of ISCO-08 asks for in the slice, what sets it apart, how many skills are enough, which roles are like it, where it is wanted and what it pays.',
  parameters: z.object({
    code: z
      .string()
      .refine(isRoleCode, 'Write a role as a code of ISCO-08 of one to four digits, such as 2512.')
      .describe('Code of ISCO-08'),
  }),
  answer: roleAnswer,
  make(source, { code }): RoleAnswer | null {
    const table = roleTable(source.market, levelOfCode(code));
    const role = roleNumber(table, code);
    return role === -1 ? null : answerOf(source, table, role);
  },
  tables: ROLE_TABLES,
});

function answerOf(source: ReportSource, table: RoleTable, role: number): RoleAnswer {
  const { market } = source;
  const named = (group: string) => ({ code: group, name: source.roleNameOf(group) });
  const skillNamed = <Row extends { skill: ProfileSkill['skill'] }>({ skill, ...row }: Row) => ({
    ...skillNameOf(source, skill),
    ...row,
  });
  const code = table.codes[role]!;
  const rows = rowsOfRole(table, market, role);
  const months = market.byMonth(rows);
  const trend = trendInSlice(market, months);
  const general = generalSkills(market);
  const profile = roleProfile(market, table, role);
  const beside = askedBeside(market.index, rows);
  return {
    role: named(code),
    path: groupsAround(code).map(named),
    within: groupsInside(market, code).map((group) => ({ ...named(group.code), postings: group.postings })),
    titles: titlesOf(market.index, rows, ROLE_RULES.titles),
    demand: portionOf(rows.length, market.size),
    months: monthsOf(market, months),
    trend,
    outlook: outlookAnswer(market, months, trend),
    profile: profile.map((row) => ({ ...skillNamed(row), general: general?.[row.skill] === 1 })),
    general: general && (generalShares(market, table, general)[role] ?? null),
    enough: enoughOf(source, rows, profile),
    similar: similarRoles(market, table, role).map((other) => ({
      ...named(table.codes[other.role]!),
      postings: table.sizes[other.role]!,
      similarity: other.similarity,
      shared: other.shared.map((skill) => skillNameOf(source, skill)),
    })),
    ...spreadsOf(market, rows),
    pay: payOfRole(market, rows),
    degrees: degreeSignals(market, rows),
    certificates: certificatesOf(source.skills, beside, rows.length).map(skillNamed),
    ...employerParts(market, rows),
    warnings: warningsOf(market),
  };
}

function payOfRole(market: Market, rows: Uint32Array): RoleAnswer['pay'] {
  const all = slicePay(market);
  const own = payOf(all, rows);
  const role = quantilesOf(own);
  return {
    currency: all.currency,
    role,
    slice: quantilesOf(all.sorted),
    median: role && medianOf(own),
    stated: portionOf(own.length, rows.length),
  };
}

/** The curve over the role's most frequent skills. */
function enoughOf(
  source: ReportSource,
  rows: Uint32Array,
  profile: readonly ProfileSkill[],
): RoleAnswer['enough'] {
  const relevant = profile
    .filter(({ postings, of }) => postings >= Math.max(ROLE_RULES.askedBy, ROLE_RULES.relevant * of))
    .slice(0, ROLE_RULES.mostRelevant);
  const { steps, of } = enoughCurve(
    source.market.index,
    rows,
    relevant.map(({ skill }) => skill),
  );
  return {
    curve: steps.map(({ skill, covered }, i) => ({
      skills: i + 1,
      share: covered / of,
      skill: skillNameOf(source, skill),
    })),
    elbow: elbowOf([0, ...steps.map(({ covered }) => covered)]),
    of,
  };
}
