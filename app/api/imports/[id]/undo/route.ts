import { importOf } from '@/app/import/import-of';
import { startUndo } from '@/app/import/runner';
import { refuseForeign, trouble } from '../../../own-requests';

/** Takes an import back, after what was started before. */
export async function POST(
  request: Request,
  { params }: { params: Promise<{ id: string }> },
): Promise<Response> {
  const refused = refuseForeign(request);
  if (refused) return refused;
  const found = importOf((await params).id);
  if (!found) return trouble(404, 'There is no such import.');
  if (found.undoneAt !== null) return trouble(409, 'This import was taken back already.');
  startUndo(found.id);
  return new Response(null, { status: 202 });
}
