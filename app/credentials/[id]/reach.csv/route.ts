import type { NextRequest } from 'next/server';
import { reachByMonth } from '@/app/components/credential/reach-by-month';
import { parametersOf, tryReadPage } from '@/app/page-data';
import { DatabaseError } from '@/db/client';

/** Reach of a credential by month as CSV: figures alone, so no cell needs quoting. */
export async function GET(
  request: NextRequest,
  { params }: RouteContext<'/credentials/[id]/reach.csv'>,
): Promise<Response> {
  const { id } = await params;
  const data = tryReadPage(parametersOf(request.nextUrl.searchParams));
  if (data instanceof DatabaseError) return new Response(`${data.message}\n`, { status: 503 });
  const assessment = data.all.find(({ credential }) => String(credential.id) === id);
  if (!assessment) return new Response('No such credential.\n', { status: 404 });
  const lines = reachByMonth(assessment, data).map(({ month, postings, asking, share }) =>
    [month, postings, asking, share?.value, share?.low, share?.high]
      .map((cell) =>
        typeof cell === 'number' && !Number.isInteger(cell) ? cell.toPrecision(4) : (cell ?? ''),
      )
      .join(','),
  );
  return new Response(`${['month,postings,asking,reach,reach_low,reach_high', ...lines].join('\r\n')}\r\n`, {
    headers: {
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': `attachment; filename="badgeworth-reach-${assessment.credential.id}.csv"`,
      'Cache-Control': 'no-store',
    },
  });
}
