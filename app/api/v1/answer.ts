import { sourceOf } from '@/app/report-source';
import { sliceOf, type Workspace, workspace } from '@/app/workspace';
import { DatabaseError, databaseErrorInWords } from '@/db/client';
import { sliceQuery } from '@/lib/market/slice';
import { cursorOf, pageOfList, placeOf } from '@/lib/reports/page-of-list';
import type { Given } from '@/lib/reports/read-request';
import { reportOfPath } from '@/lib/reports/registry';
import type { AnyReport } from '@/lib/reports/report';
import { type ReportRequest, readReportRequest } from '@/lib/reports/report-request';
import { tableAsCsv, tableAsMarkdown } from '@/lib/reports/table-files';
import { problem } from './problem';
import { dataTag, digest, isNamed } from './tag';

const TABLE_FILES = {
  csv: { write: tableAsCsv, type: 'text/csv' },
  md: { write: tableAsMarkdown, type: 'text/markdown' },
} as const;

/** The answer to a request below `/api/v1/`: a report, nothing new (304), or what is wrong with it. */
export function answer(path: readonly string[], url: URL, ifNoneMatch: string | null): Response {
  const found = reportOfPath(path);
  if (!found)
    return problem(
      404,
      'There is no such report',
      `/api/v1/${path.join('/')} is none. /api/v1/openapi.json and /method/api list all of them.`,
    );
  const { report, named } = found;
  const request = readReportRequest(report, givenBy(url, named));
  if ('problems' in request) {
    const words = request.problems.map(({ message }) => message).join(' ');
    return problem(400, 'This is not understood', words, request.problems);
  }
  try {
    const space = workspace();
    const data = dataTag(space.stamp);
    const headers = { ETag: `"${data}${digest([url.pathname, url.search])}"`, 'Cache-Control': 'no-cache' };
    if (isNamed(headers.ETag, ifNoneMatch)) return new Response(null, { status: 304, headers });
    const list = digest([report.path, sliceQuery(request.slice), request.own]);
    const from = startOf(request, data, list);
    if (from instanceof Response) return from;
    return written({ report, request, url, space, headers, place: { data, list, from } });
  } catch (thrown) {
    const error = databaseErrorInWords(thrown);
    if (error instanceof DatabaseError) return problem(503, 'The database cannot be read', error.message);
    throw error;
  }
}

/** The parameters of an address: those in its path beside those behind it. */
function givenBy({ searchParams }: URL, named: Readonly<Record<string, string>>): Given {
  const given = new Map<string, string[]>();
  for (const [name, value] of [...Object.entries(named), ...searchParams])
    given.set(name, [...(given.get(name) ?? []), value]);
  return Object.fromEntries(given);
}

/** Behind how many lines the page starts; or what is wrong with its cursor. */
function startOf({ cursor }: ReportRequest, data: string, list: string): number | Response {
  if (cursor === null) return 0;
  const place = placeOf(cursor);
  if (place?.data && place.data !== data)
    return problem(
      409,
      'The data have changed',
      'The figures are others than those of the page before: start at the first page again, without cursor.',
    );
  if (place?.list !== list)
    return problem(
      400,
      'This is not understood',
      'The cursor is none of this list: use the address `next` of the page before as it is.',
      [{ parameter: 'cursor', message: 'It is none of this list.' }],
    );
  return place.from;
}

interface Written {
  report: AnyReport;
  request: ReportRequest;
  url: URL;
  space: Workspace;
  headers: Readonly<Record<string, string>>;
  place: { data: string; list: string; from: number };
}

function written({ report, request, url, space, headers, place }: Written): Response {
  const { slice, own, format, table, limit } = request;
  const seen = sliceOf(space, slice);
  const source = sourceOf({
    space,
    market: seen.market,
    get all() {
      return seen.all;
    },
  });
  const made = report.make(source, own as never);
  if (typeof made !== 'object' || made === null)
    return problem(
      404,
      'There is nothing of that name',
      `The data hold no ${report.title.toLowerCase()} of that name. Look for it in the list that /method/api names.`,
    );
  if (format !== 'json') {
    const { write, type } = TABLE_FILES[format];
    return new Response(write(report.tables[table]!(made as never)), {
      headers: {
        ...headers,
        'Content-Type': `${type}; charset=utf-8`,
        'Content-Disposition': `attachment; filename="${fileName(report, own, table)}.${format}"`,
      },
    });
  }
  const page = report.list ? pageOfList(made, report.list, place.from, limit) : { answer: made, next: null };
  const next = page.next === null ? undefined : nextPage(url, cursorOf({ ...place, from: page.next }));
  const body = {
    data_version: space.version,
    slice: sliceQuery(slice),
    postings: seen.market.size,
    data: page.answer,
    next,
  };
  return new Response(`${JSON.stringify(body)}\n`, {
    headers: {
      ...headers,
      'Content-Type': 'application/json; charset=utf-8',
      ...(next ? { Link: `<${next}>; rel="next"` } : {}),
    },
  });
}

/** `badgeworth-skills-12-months`. */
function fileName({ path }: AnyReport, own: object, table: string): string {
  const filled = path.replace(/\{(\w+)\}/g, (_, name: string) =>
    String((own as Record<string, unknown>)[name]),
  );
  return ['badgeworth', ...filled.split('/'), table]
    .map((part) => part.replace(/[^\w-]+/g, '-'))
    .filter((part, i, parts) => part !== parts[i - 1])
    .join('-');
}

function nextPage({ pathname, searchParams }: URL, cursor: string): string {
  const query = new URLSearchParams(searchParams);
  query.set('cursor', cursor);
  return `${pathname}?${query}`;
}
