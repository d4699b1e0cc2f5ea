import type { NextRequest } from 'next/server';
import { readTableRequest, requestedRows, tableRows } from '@/app/components/credentials/table-request';
import { parametersOf, tryReadPage } from '@/app/page-data';
import { DatabaseError } from '@/db/client';
import { toCsv } from '@/lib/reports/relevance-report';

/** The table of `/credentials` as CSV: the same slice, filters and order, and every row, not one page of them. */
export function GET(request: NextRequest): Response {
  const parameters = parametersOf(request.nextUrl.searchParams);
  const data = tryReadPage(parameters);
  if (data instanceof DatabaseError) return new Response(`${data.message}\n`, { status: 503 });
  const rows = requestedRows(tableRows(data.all), readTableRequest(parameters));
  return new Response(toCsv(rows), {
    headers: {
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': `attachment; filename="badgeworth-credentials-${rows.length}-rows.csv"`,
      'Cache-Control': 'no-store',
      'X-Rows': String(rows.length),
    },
  });
}
