import { z } from 'zod';
import { warningsOf } from '@/lib/market/warnings';
import { type ComparisonAnswer, comparison, type SkillAnswer } from '@/lib/reports/answers/skill';
import {
  estimateCells,
  estimateColumns,
  number,
  PORTION,
  portionCells,
  spreadTable,
  TREND,
  text,
  trendCells,
} from '@/lib/reports/parts/tables';
import { type ReportTable, report } from '@/lib/reports/report';
import { answerOf } from './skill-answer';
import { type Subject, subjectOf } from './subject';

/** Skills beside each other, at most. */
export const MOST_COMPARED = 5;

const ids = z
  .string()
  .transform((text) => [...new Set(text.split(',').map((id) => id.trim()))].filter(Boolean))
  .pipe(
    z
      .array(z.string().max(200))
      .min(1, 'Name the skills to compare: ids=12,40.')
      .max(MOST_COMPARED, `At most ${MOST_COMPARED} skills can stand beside each other.`),
  );

/** Up to five skills or groups of them beside each other, in the order given. */
export const compareReport = report({
  path: 'compare',
  title: 'Skills beside each other',
  about: `Up to ${MOST_COMPARED} skills, or groups of them, in the same slice.`,
  parameters: z.object({
    ids: ids.describe('Numbers of skills or slugs of groups, with commas between them: 12,40,data-analysis'),
  }),
  answer: comparison,
  make(source, { ids }): ComparisonAnswer | null {
    const subjects = ids.map((id) => subjectOf(source, id));
    if (!subjects.every((subject): subject is Subject => subject !== null)) return null;
    return {
      of: source.market.size,
      skills: subjects.map((subject) => answerOf(source, subject)),
      warnings: warningsOf(source.market),
    };
  },
  tables: {
    skills: ({ skills }) => ({
      columns: [
        text('skill'),
        ...PORTION,
        ...TREND,
        number('transferability'),
        ...estimateColumns('pay_difference'),
        text('currency'),
      ],
      rows: skills.map((skill) => [
        nameOf(skill),
        ...portionCells(skill.demand),
        ...trendCells(skill.trend),
        skill.transferability.value,
        ...estimateCells(skill.pay.difference),
        skill.pay.currency,
      ]),
    }),
    months: bySkill(({ months }) => ({
      columns: [text('month'), ...PORTION],
      rows: months.map((row) => [row.month, ...portionCells(row)]),
    })),
    countries: bySkill(({ countries }) => spreadTable(countries)),
    roles: bySkill(({ roles }) => ({
      columns: [text('code'), text('role'), ...PORTION, ...estimateColumns('times')],
      rows: roles.map((row) => [row.code, row.name, ...portionCells(row), ...estimateCells(row.times)]),
    })),
  },
});

const nameOf = ({ subject }: SkillAnswer) => subject.name;

/** One table of several skills, each line led by the name of its skill. */
function bySkill(tableOf: (skill: SkillAnswer) => ReportTable) {
  return ({ skills }: ComparisonAnswer): ReportTable => {
    const tables = skills.map((skill) => ({ name: nameOf(skill), ...tableOf(skill) }));
    return {
      columns: [text('skill'), ...(tables[0]?.columns ?? [])],
      rows: tables.flatMap(({ name, rows }) => rows.map((row) => [name, ...row])),
    };
  };
}
