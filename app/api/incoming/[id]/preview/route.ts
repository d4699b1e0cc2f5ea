import { z } from 'zod';
import { isIncomingId, readIncoming } from '@/db/incoming';
import { ImportError } from '@/lib/ingest/import-error';
import { KindSchema } from '@/lib/ingest/mapping/mapping';
import { OverridesSchema } from '@/lib/ingest/mapping/overrides';
import { previewImport } from '@/lib/ingest/preview';
import { refuseForeign, trouble } from '../../../own-requests';

const WANTED = z.object({ kind: KindSchema, overrides: OverridesSchema });

/** What would become of the first rows of a file with these columns named by hand. Changes nothing. */
export async function POST(
  request: Request,
  { params }: { params: Promise<{ id: string }> },
): Promise<Response> {
  const refused = refuseForeign(request);
  if (refused) return refused;
  const { id } = await params;
  const file = isIncomingId(id) ? readIncoming(id) : null;
  if (!file?.inspection) return trouble(404, 'There is no such file, or it is still being looked at.');
  const wanted = WANTED.safeParse(await request.json().catch(() => null));
  if (!wanted.success) return trouble(400, 'Send {"kind", "overrides"}.');
  const { kind, overrides } = wanted.data;
  try {
    const today = new Date().toISOString().slice(0, 10);
    return Response.json(await previewImport(file.inspection, kind, overrides, today));
  } catch (error) {
    if (error instanceof ImportError) return trouble(400, error.message);
    throw error;
  }
}
