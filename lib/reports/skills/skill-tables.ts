import type { SkillAnswer } from '@/lib/reports/answers/skill';
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

/** The lists of a skill's answer as tables: the months first, then those behind the other charts. */
export const SKILL_TABLES: Readonly<Record<string, (answer: SkillAnswer) => ReportTable>> = {
  months: ({ months }) => monthsTable(months),
  outlook: ({ outlook }) => outlookTable(outlook),
  countries: ({ countries }) => spreadTable(countries),
  regions: ({ regions }) => spreadTable(regions),
  sectors: ({ sectors }) => spreadTable(sectors),
  roles: ({ roles }) => ({
    columns: [text('code'), text('role'), ...PORTION, ...estimateColumns('times'), number('specificity')],
    rows: roles.map((row) => [
      row.code,
      row.name,
      ...portionCells(row),
      ...estimateCells(row.times),
      row.specificity,
    ]),
  }),
  degrees: ({ degrees }) => degreesTable(degrees),
  employers: ({ employers }) => employersTable(employers),
  certificates: ({ certificates }) => certificatesTable(certificates),
  together: ({ together }) => ({
    columns: [...SKILL, ...PORTION, ...estimateColumns('lift')],
    rows: together.map((row) => [...skillCells(row), ...portionCells(row), ...estimateCells(row.lift)]),
  }),
  pay: ({ pay: { currency, asking, others } }) => payTable(currency, { asking, others }),
  levels: ({ levels }) => ({
    columns: [text('level'), number('postings')],
    rows: Object.entries(levels),
  }),
};
