import { rematchNow } from '@/app/skills/review/rematch-soon';
import { refuseForeign } from '../../own-requests';

/** Matches all postings anew, in the background. */
export function POST(request: Request): Response {
  const refused = refuseForeign(request);
  if (refused) return refused;
  rematchNow();
  return new Response(null, { status: 202 });
}
