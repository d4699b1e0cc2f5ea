import { z } from 'zod';
import { listChoices } from '@/lib/market/choices';
import { statedOf } from '@/lib/market/coverage';
import { DIMENSIONS } from '@/lib/market/dimensions';
import { monthName } from '@/lib/market/months';
import { warningsOf } from '@/lib/market/warnings';
import { count, month, portion, valueName, warning } from '@/lib/reports/answers/parts';
import { number, PORTION, portionCells, text } from '@/lib/reports/parts/tables';
import { report } from '@/lib/reports/report';

/** Values of a dimension that are listed. */
const MOST_CHOICES = 1000;

export const sliceAnswer = z.object({
  postings: count.describe('N, the postings of the slice'),
  of: count.describe('All postings'),
  described: count.describe('Postings that say more than their title'),
  undated: count,
  months: z.array(z.object({ month, postings: count })),
  fields: z
    .array(z.object({ field: z.string(), label: z.string(), stated: portion }))
    .describe('How many of the postings state each field'),
  choices: z
    .array(
      z.object({
        field: z.string(),
        values: z.array(
          valueName.extend({
            postings: count.describe('Postings of the value that fit all other filters'),
            chosen: z.boolean(),
          }),
        ),
      }),
    )
    .describe('What each filter offers'),
  warnings: z.array(warning),
});

/** What a slice holds, and what its filters offer. */
export const sliceReport = report({
  path: 'slice',
  title: 'Slice',
  about:
    'How many postings the slice holds, by month; what they state; what each filter offers, with counts that follow the other filters; and what to know before reading its figures.',
  parameters: z.object({}),
  answer: sliceAnswer,
  make({ market, valueLabel }) {
    const { selection, index } = market;
    return {
      postings: market.size,
      of: index.size,
      described: selection.described,
      undated: selection.undated,
      months: Array.from(selection.monthTotals, (postings, i) => ({
        month: monthName((selection.months?.first ?? 0) + i),
        postings,
      })),
      fields: DIMENSIONS.map(({ name, label }) => ({
        field: name,
        label,
        stated: statedOf(market, name, selection.rows),
      })),
      choices: DIMENSIONS.map(({ name }) => ({
        field: name,
        values: listChoices(market, name, MOST_CHOICES).choices.map(({ value, postings, chosen }) => ({
          value,
          label: valueLabel(name, value),
          postings,
          chosen,
        })),
      })),
      warnings: warningsOf(market),
    };
  },
  tables: {
    choices: ({ choices }) => ({
      columns: [text('field'), text('value'), text('label'), number('postings')],
      rows: choices.flatMap(({ field, values }) =>
        values.map(({ value, label, postings }) => [field, value, label, postings]),
      ),
    }),
    months: ({ months }) => ({
      columns: [text('month'), number('postings')],
      rows: months.map((row) => [row.month, row.postings]),
    }),
    fields: ({ fields }) => ({
      columns: [text('field'), ...PORTION],
      rows: fields.map(({ field, stated }) => [field, ...portionCells(stated)]),
    }),
  },
});
