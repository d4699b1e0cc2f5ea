import { z } from 'zod';
import { cancelIncoming, leaveIncoming, startIncoming } from '@/app/import/runner';
import { detailsOf } from '@/app/import/views';
import { hasBytes, isIncomingId, readIncoming, removeIncoming } from '@/db/incoming';
import { KindSchema } from '@/lib/ingest/mapping/mapping';
import { OverridesSchema } from '@/lib/ingest/mapping/overrides';
import { refuseForeign, trouble } from '../../own-requests';

type Context = { params: Promise<{ id: string }> };

const GONE = 'There is no such file: it was imported or taken away. Drop it again if you need it.';

const ACTION = z.discriminatedUnion('action', [
  z.object({
    action: z.literal('start'),
    kind: KindSchema,
    /** Columns named by hand; null for those that were remembered, or proposed. */
    overrides: OverridesSchema.nullable(),
  }),
  z.object({ action: z.literal('cancel') }),
]);

async function fileOf({ params }: Context) {
  const { id } = await params;
  return isIncomingId(id) ? readIncoming(id) : null;
}

export async function GET(_request: Request, context: Context): Promise<Response> {
  const file = await fileOf(context);
  return file ? Response.json(detailsOf(file)) : trouble(404, GONE);
}

/** Starts or cancels the import of a file. */
export async function POST(request: Request, context: Context): Promise<Response> {
  const refused = refuseForeign(request);
  if (refused) return refused;
  const file = await fileOf(context);
  if (!file) return trouble(404, GONE);
  const wanted = ACTION.safeParse(await request.json().catch(() => null));
  if (!wanted.success)
    return trouble(400, 'Send {"action": "start", "kind", "overrides"} or {"action": "cancel"}.');
  if (wanted.data.action === 'cancel') await cancelIncoming(file.id);
  else {
    if (!hasBytes(file.id))
      return trouble(409, 'This file was imported already. Drop it again if you need it twice.');
    if (!file.inspection) return trouble(409, 'This file is still being looked at.');
    if (file.wanted && !file.outcome) return trouble(409, 'This file is being imported already.');
    startIncoming(file, wanted.data.kind, wanted.data.overrides);
  }
  return Response.json(detailsOf(readIncoming(file.id)!));
}

/** Takes a file away, whatever is being done with it. What is imported stays. */
export async function DELETE(request: Request, context: Context): Promise<Response> {
  const refused = refuseForeign(request);
  if (refused) return refused;
  const file = await fileOf(context);
  if (!file) return trouble(404, GONE);
  await leaveIncoming(file.id);
  removeIncoming(file.id);
  return new Response(null, { status: 204 });
}
