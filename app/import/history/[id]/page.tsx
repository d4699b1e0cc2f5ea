import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { FilledTable } from '@/app/components/import/filled-table';
import { momentInWords } from '@/app/components/import/moment';
import { OutcomeFigures } from '@/app/components/import/outcome-figures';
import { Rejections } from '@/app/components/import/rejections';
import { UndoImport } from '@/app/components/import/undo-import';
import { WarningsTable } from '@/app/components/import/warnings-table';
import { Frame } from '@/app/components/screen';
import { SiteHeader } from '@/app/components/site-header';
import { count, number } from '@/app/format';
import { fieldName } from '@/app/import/field-names';
import { importOf } from '@/app/import/import-of';
import { beingUndone } from '@/app/import/runner';
import type { ImportFacts } from '@/db/imports';

export async function generateMetadata({ params }: PageProps<'/import/history/[id]'>): Promise<Metadata> {
  const found = importOf((await params).id);
  return { title: found ? `Import of ${found.file}` : 'Not found' };
}

export default async function ImportOutcomePage({ params }: PageProps<'/import/history/[id]'>) {
  const found = importOf((await params).id);
  if (!found) notFound();
  const what = found.kind === 'postings' ? 'posting' : 'credential';
  return (
    <Frame header={<SiteHeader current="/import" slice={{}} />}>
      <p className="text-small">
        <a href="/import">Import</a>
      </p>
      <h1 className="mt-1 text-title break-words" data-testid="outcome">
        {found.undoneAt
          ? `${found.file} was taken back`
          : found.accepted > 0
            ? `${count(found.accepted, what)} taken in`
            : 'Nothing new was taken in'}
      </h1>
      <p className="mt-2 text-small text-soft break-words">
        {found.file} · {found.format} · {momentInWords(found.importedAt)} · {found.seconds.toFixed(1)} s
      </p>
      <OutcomeFigures outcome={found} />
      <div className="off-paper mt-6 flex flex-wrap gap-3">
        {!found.undoneAt && (
          <a href={found.kind === 'postings' ? '/' : '/credentials'} className="button button-first">
            {found.kind === 'postings' ? 'See the overview' : 'See the credentials'}
          </a>
        )}
        <a href="/import" className="button">
          Import another file
        </a>
        <UndoImport id={found.id} undone={found.undoneAt !== null} busy={beingUndone().includes(found.id)} />
      </div>
      {found.notes.map((note) => (
        <p key={note} role="note" className="mt-4 max-w-prose text-small">
          {note}
        </p>
      ))}
      {found.rejected > 0 && !found.undoneAt && <Rejections id={found.id} rejected={found.rejected} />}
      {found.accepted > 0 && <FilledTable found={found} />}
      {found.warnings.length > 0 && <WarningsTable warnings={found.warnings} />}
      <Columns found={found} />
    </Frame>
  );
}

/** Which column was taken for what. */
function Columns({ found }: { found: ImportFacts }) {
  const { fields, unused } = found.mapping;
  return (
    <details className="more mt-10">
      <summary>Which column was taken for what</summary>
      <dl className="mt-2 grid max-w-3xl grid-cols-[auto_1fr] gap-x-6 gap-y-1 text-small">
        {Object.entries(fields).map(([field, columns]) => (
          <div key={field} className="contents">
            <dt className="text-soft">{fieldName(field)}</dt>
            <dd>{columns.map(({ column, how }) => `${column} (${how})`).join(', ')}</dd>
          </div>
        ))}
        {unused.length > 0 && (
          <div className="contents">
            <dt className="text-soft">Not used</dt>
            <dd>
              {number(unused.length)}: {unused.map(({ column, why }) => `${column} (${why})`).join(', ')}
            </dd>
          </div>
        )}
      </dl>
    </details>
  );
}
