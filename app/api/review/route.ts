import { readState } from '@/app/skills/review/state';
import { callsOwnName, trouble } from '../own-requests';

/** How far the reading and the matching are, and what has been decided. */
export function GET(request: Request): Response {
  if (!callsOwnName(request.headers)) return trouble(421, 'This server answers to localhost alone.');
  return Response.json(readState(), { headers: { 'Cache-Control': 'no-store' } });
}
