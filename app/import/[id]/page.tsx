import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { sizeInWords } from '@/app/components/import/amounts';
import { Wizard } from '@/app/components/import/wizard';
import { Frame } from '@/app/components/screen';
import { SiteHeader } from '@/app/components/site-header';
import { FIELD_CHOICES } from '@/app/import/field-names';
import { detailsOf } from '@/app/import/views';
import { database } from '@/app/workspace';
import { rememberedMapping } from '@/db/column-mappings';
import { isIncomingId, readIncoming } from '@/db/incoming';

export const metadata: Metadata = { title: 'Import a file' };

export default async function IncomingPage({ params }: PageProps<'/import/[id]'>) {
  const { id } = await params;
  const found = isIncomingId(id) ? readIncoming(id) : null;
  if (!found) notFound();
  const file = detailsOf(found);
  const { inspection, sameAs } = file;
  const columns = inspection?.columns ?? [];
  const remembered = {
    postings: rememberedMapping(database(), 'postings', columns),
    credentials: rememberedMapping(database(), 'credentials', columns),
  };
  return (
    <Frame header={<SiteHeader current="/import" slice={{}} />}>
      <p className="text-small">
        <a href="/import">Import</a>
      </p>
      <h1 className="mt-1 text-title break-words">{file.name}</h1>
      <p className="mt-2 text-small text-soft">
        {[
          sizeInWords(file.bytes),
          inspection?.format,
          ...(inspection?.encodings ?? []).map((encoding) => encoding.toUpperCase()),
        ]
          .filter(Boolean)
          .join(' · ')}
        {columns.length > 0 && ` · ${columns.length} ${columns.length === 1 ? 'column' : 'columns'}`}
      </p>
      {inspection?.notes.map((note) => (
        <p key={note} role="note" className="mt-2 max-w-prose text-small">
          {note}
        </p>
      ))}
      {sameAs && (
        <p role="note" className="mt-2 max-w-prose text-small">
          This very file <a href={`/import/history/${sameAs.id}`}>was imported already</a>. Importing it again
          changes nothing.
        </p>
      )}
      <div className="mt-8">
        <Wizard first={file} choices={FIELD_CHOICES} remembered={remembered} />
      </div>
    </Frame>
  );
}
