import { importOf } from '@/app/import/import-of';
import { database } from '@/app/workspace';
import { rejectedRows } from '@/db/imports';
import { rejectedFile } from '@/lib/ingest/rejected-file';

/** The rows that an import rejected, with the reasons, to be mended and dropped in again. */
export async function GET(
  _request: Request,
  { params }: { params: Promise<{ id: string }> },
): Promise<Response> {
  const found = importOf((await params).id);
  if (!found) return new Response('There is no such import.\n', { status: 404 });
  const lines = rejectedFile(found.columns, rejectedRows(database(), found.id));
  const encoder = new TextEncoder();
  const body = new ReadableStream<Uint8Array>({
    pull(stream) {
      const { value, done } = lines.next();
      if (done) stream.close();
      else stream.enqueue(encoder.encode(value));
    },
    cancel: () => void lines.return(undefined),
  });
  const name = found.file.replace(/\.[^.]*$/, '').replace(/[^\p{L}\p{N} _.-]/gu, '_');
  return new Response(body, {
    headers: {
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': `attachment; filename="rejected.csv"; filename*=UTF-8''${encodeURIComponent(`${name} - ${found.rejected} rejected rows.csv`)}`,
      'Cache-Control': 'no-store',
      'X-Rows': String(found.rejected),
    },
  });
}
