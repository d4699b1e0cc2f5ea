import type { RoleAnswer } from '@/lib/reports/answers/role';
import {
  certificatesTable,
  degreesTable,
  employersTable,
  estimateCells,
  estimateColumns,
  monthsTable,
  number,
  outlookTable,
  PORTION,
  payTable,
  portionCells,
  SKILL,
  skillCells,
  spreadTable,
  text,
} from '@/lib/reports/parts/tables';
import type { ReportTable } from '@/lib/reports/report';

/** The lists of a role's answer as tables: the profile first, then those behind the charts. */
export const ROLE_TABLES: Readonly<Record<string, (answer: RoleAnswer) => ReportTable>> = {
  profile: ({ profile }) => ({
    columns: [
      ...SKILL,
      ...PORTION,
      ...estimateColumns('times'),
      number('specificity'),
      number('weight'),
      text('general'),
    ],
    rows: profile.map((row) => [
      ...skillCells(row),
      ...portionCells(row),
      ...estimateCells(row.times),
      row.specificity,
      row.weight,
      row.general ? 'yes' : 'no',
    ]),
  }),
  months: ({ months }) => monthsTable(months),
  outlook: ({ outlook }) => outlookTable(outlook),
  enough: ({ enough }) => ({
    columns: [number('skills'), ...SKILL, number('share_covered'), number('of')],
    rows: enough.curve.map(({ skills, skill, share }) => [skills, ...skillCells(skill), share, enough.of]),
  }),
  similar: ({ similar }) => ({
    columns: [text('code'), text('role'), number('postings'), number('similarity'), text('shared_skills')],
    rows: similar.map(({ code, name, postings, similarity, shared }) => [
      code,
      name,
      postings,
      similarity,
      shared.map((skill) => skill.name).join('; '),
    ]),
  }),
  titles: ({ titles }) => ({
    columns: [text('title'), number('postings')],
    rows: titles.map(({ title, postings }) => [title, postings]),
  }),
  within: ({ within }) => ({
    columns: [text('code'), text('role'), number('postings')],
    rows: within.map(({ code, name, postings }) => [code, name, postings]),
  }),
  countries: ({ countries }) => spreadTable(countries),
  regions: ({ regions }) => spreadTable(regions),
  sectors: ({ sectors }) => spreadTable(sectors),
  pay: ({ pay }) => payTable(pay.currency, { role: pay.role, slice: pay.slice }),
  degrees: ({ degrees }) => degreesTable(degrees),
  certificates: ({ certificates }) => certificatesTable(certificates),
  employers: ({ employers }) => employersTable(employers),
};
