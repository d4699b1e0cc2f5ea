import { z } from 'zod';
import { callsOwnName, trouble } from '@/app/api/own-requests';
import { offeredValues } from '@/app/offered-values';
import { parametersOf, tryReadPage } from '@/app/page-data';
import { DatabaseError } from '@/db/client';
import { DIMENSION_NAMES } from '@/lib/market/dimensions';

const Name = z.enum(DIMENSION_NAMES);

/** The values of `?dimension=` that the other filters of the slice leave, most frequent first: at most 1,000. */
export function GET(request: Request): Response {
  if (!callsOwnName(request.headers)) return trouble(421, 'This server answers to localhost alone.');
  const search = new URL(request.url).searchParams;
  const name = Name.safeParse(search.get('dimension'));
  if (!name.success) return trouble(400, `Name a dimension: ${DIMENSION_NAMES.join(', ')}.`);
  const data = tryReadPage(parametersOf(search));
  if (data instanceof DatabaseError) return trouble(503, data.message);
  return Response.json(offeredValues(data.view.market, name.data));
}
