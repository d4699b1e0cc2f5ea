import { z } from 'zod';
import type { AnyReport } from './report';

/** How an answer can be written. */
export const FORMATS = ['json', 'csv', 'md'] as const;

/** Lines of a list that are answered at once, unless asked for otherwise, and at most. */
export const LIST_PAGE = { usual: 100, most: 1000 } as const;

/** The parameters that say how a report's answer is written: whole, or one of its tables, of which the first is the usual one. */
export function formOf({ tables }: Pick<AnyReport, 'tables'>) {
  const names = Object.keys(tables);
  return z.object({
    format: z
      .enum(FORMATS)
      .default('json')
      .describe('The whole answer as JSON, or one of its tables as CSV or Markdown'),
    table: z.enum(names).optional().describe(`Which table, as CSV or Markdown; without it, ${names[0]}`),
  });
}

/** The parameters by which a list is read page by page. */
export const paging = z.object({
  limit: z.coerce
    .number()
    .int()
    .min(1)
    .max(LIST_PAGE.most)
    .optional()
    .describe(`Lines of the list at once, as JSON; without it, ${LIST_PAGE.usual}. A table comes whole.`),
  cursor: z
    .string()
    .max(200)
    .optional()
    .describe('Where the page starts: the address `next` of the page before has it'),
});
