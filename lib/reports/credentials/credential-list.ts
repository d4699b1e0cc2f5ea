import { z } from 'zod';
import { VERDICTS } from '@/lib/relevance/assessment';
import { count } from '@/lib/reports/answers/parts';
import { RELEVANCE_FIELDS, relevanceRows, relevanceTable } from '@/lib/reports/relevance-report';
import { filterRows, sortRows } from '@/lib/reports/relevance-table';
import { report } from '@/lib/reports/report';

const figure = z.number().nullable();

/** A line of the relevance table, its names those of the file. */
export const relevanceRow = z.object({
  id: count,
  title: z.string(),
  provider: z.string().nullable(),
  verdict: z.enum(VERDICTS),
  relevance: figure.describe('0 to 100'),
  reach: figure.describe('Share of the postings that ask for at least one of its core skills'),
  reach_low: figure,
  reach_high: figure,
  alignment: figure.describe('0 to 1'),
  trend: figure.describe('Relative change of reach in a year: 0.1 is ten per cent more'),
  trend_low: figure,
  trend_high: figure,
  stability: figure,
  postings: count.describe('N, the postings of the slice'),
});

/** Every credential of the catalogue with its verdict in the slice. */
export const credentialsReport = report({
  path: 'credentials',
  title: 'Credentials',
  about:
    'Every credential of the catalogue: its verdict, relevance, reach, alignment and trend in the slice.',
  parameters: z.object({
    q: z.string().trim().max(120).optional().describe('Words of the title or the provider'),
    verdict: z.enum(VERDICTS).optional(),
    sort: z.enum(RELEVANCE_FIELDS).optional().describe('Without it the most relevant come first'),
    order: z.enum(['ascending', 'descending']).default('descending').describe('Of `sort`'),
  }),
  answer: z.object({ of: count, credentials: z.array(relevanceRow) }),
  list: 'credentials',
  make({ market, assessments }, { q, verdict, sort, order }) {
    const rows = filterRows(relevanceRows(assessments()), {
      ...(q ? { text: q } : {}),
      ...(verdict ? { verdict } : {}),
    });
    return {
      of: market.size,
      credentials: sort ? sortRows(rows, { column: sort, descending: order === 'descending' }) : rows,
    };
  },
  tables: { credentials: ({ credentials }) => relevanceTable(credentials) },
});
