import type { z } from 'zod';
import type { Slice } from '@/lib/market/slice';
import { type FORMATS, formOf, LIST_PAGE, paging } from './form';
import { type Given, type RequestProblem, readRequest } from './read-request';
import type { AnyReport } from './report';

/** A request for a report that was understood. */
export interface ReportRequest {
  slice: Slice;
  /** The report's own parameters. */
  own: object;
  format: (typeof FORMATS)[number];
  /** One of the report's tables, for CSV and Markdown. */
  table: string;
  /** Lines of the list at once, and where they start; null at the first one. */
  limit: number;
  cursor: string | null;
}

type FormParameters = z.infer<ReturnType<typeof formOf>> & z.infer<typeof paging>;

/** What parameters ask of a report; or what of them could not be understood, at least one thing. */
export function readReportRequest(
  report: AnyReport,
  given: Given,
): ReportRequest | { problems: readonly RequestProblem[] } {
  const schema = report.parameters.extend(formOf(report).shape).extend(paging.shape);
  const { slice, parameters, problems } = readRequest(
    report.list ? schema : schema.omit({ limit: true, cursor: true }),
    given,
  );
  if (parameters === null) return { problems };
  const { format, table, limit, cursor, ...own } = parameters as FormParameters;
  const misplaced = [
    ...(format === 'json' && table ? [{ parameter: 'table', message: IN_JSON }] : []),
    ...(format !== 'json' && (limit || cursor)
      ? [{ parameter: limit ? 'limit' : 'cursor', message: COMES_WHOLE }]
      : []),
  ];
  if (misplaced.length > 0) return { problems: misplaced };
  return {
    slice,
    own,
    format,
    table: table ?? Object.keys(report.tables)[0] ?? '',
    limit: limit ?? LIST_PAGE.usual,
    cursor: cursor ?? null,
  };
}

const IN_JSON = 'JSON holds every table: name a table with format=csv or format=md only.';
const COMES_WHOLE = 'A table comes whole: leave limit and cursor out, or ask for format=json.';
