import { database, workspace } from '@/app/workspace';
import { skillLookupOf } from '@/db/review-skills';
import { callsOwnName, trouble } from '../../own-requests';

const MOST = 8;
const LONGEST = 200;

/** Skills by words of their labels: `q`. */
export function GET(request: Request): Response {
  if (!callsOwnName(request.headers)) return trouble(421, 'This server answers to localhost alone.');
  const query = (new URL(request.url).searchParams.get('q') ?? '').slice(0, LONGEST);
  const { skills } = workspace();
  const found = skillLookupOf(database())(query, MOST).flatMap((id) => skills.get(id) ?? []);
  return Response.json(found);
}
