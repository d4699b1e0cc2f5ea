'use client';

import { useState } from 'react';
import type { IncomingSummary } from '@/app/import/views';
import { sizeInWords } from './amounts';
import { ReadingProgress } from './reading-progress';
import { inWords, send } from './send';

interface IncomingListProps {
  files: readonly IncomingSummary[];
  onChange: () => void;
}

/** The files that wait for a decision or are being read, each with what can be done about it. */
export function IncomingList({ files, onChange }: IncomingListProps) {
  const [problem, setProblem] = useState<string | null>(null);
  const act = async (work: () => Promise<unknown>) => {
    setProblem(null);
    try {
      await work();
    } catch (error) {
      setProblem(inWords(error));
    }
    onChange();
  };
  const start = (file: IncomingSummary) =>
    send(`/api/incoming/${file.id}`, 'POST', { action: 'start', kind: file.kind, overrides: null });
  const ready = files.filter(({ state, sameAs }) => state === 'ready' && !sameAs);
  return (
    <section aria-labelledby="incoming-title" className="mt-10">
      <div className="flex flex-wrap items-baseline justify-between gap-3">
        <h2 id="incoming-title" className="text-heading">
          Dropped files
        </h2>
        {ready.length > 1 && (
          <button type="button" className="button" onClick={() => act(() => Promise.all(ready.map(start)))}>
            Import all {ready.length}
          </button>
        )}
      </div>
      {problem && (
        <p role="alert" className="mt-2 text-small">
          {problem}
        </p>
      )}
      <ul className="mt-3 border-t border-line">
        {files.map((file) => (
          <li key={file.id} className="flex flex-wrap items-start gap-x-6 gap-y-2 border-b border-line py-3">
            <div className="min-w-0 grow basis-80">
              <p>
                <a href={linkOf(file)} className="name">
                  {file.name}
                </a>{' '}
                <span className="text-small text-soft">{sizeInWords(file.bytes)}</span>
              </p>
              <Standing file={file} />
            </div>
            <div className="flex flex-wrap gap-2">
              {file.state === 'ready' && (
                <>
                  <a href={`/import/${file.id}`} className="button">
                    Look first
                  </a>
                  <button type="button" className="button" onClick={() => act(() => start(file))}>
                    Import
                  </button>
                </>
              )}
              {(file.state === 'waiting' || file.state === 'importing') && (
                <button
                  type="button"
                  className="button"
                  onClick={() => act(() => send(`/api/incoming/${file.id}`, 'POST', { action: 'cancel' }))}
                >
                  Cancel
                </button>
              )}
              {(file.state === 'ready' || file.state === 'failed' || file.state === 'done') && (
                <button
                  type="button"
                  className="button"
                  aria-label={`Remove ${file.name}`}
                  onClick={() => act(() => send(`/api/incoming/${file.id}`, 'DELETE'))}
                >
                  Remove
                </button>
              )}
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}

function linkOf({ id, outcome }: IncomingSummary): string {
  return outcome && 'importId' in outcome ? `/import/history/${outcome.importId}` : `/import/${id}`;
}

function Standing({ file }: { file: IncomingSummary }) {
  const { state, kind, format, outcome, sameAs, progress } = file;
  const words = 'text-small text-soft';
  if (state === 'reading') return <p className={words}>Being looked at …</p>;
  if (state === 'waiting') return <p className={words}>Waits for the import before it</p>;
  if (state === 'importing')
    return <ReadingProgress name={file.name} bytes={file.bytes} progress={progress} />;
  if (state === 'failed' && outcome && 'problem' in outcome)
    return (
      <p role="alert" className="text-small">
        Cannot be imported: {outcome.problem}
      </p>
    );
  if (state === 'done') return <p className={words}>Imported</p>;
  return (
    <p className={words}>
      {format}, looks like {kind === 'postings' ? 'job postings' : 'credentials'}
      {sameAs && (
        <>
          {' '}
          · this very file <a href={`/import/history/${sameAs.id}`}>was imported already</a>, and doing it
          again changes nothing
        </>
      )}
    </p>
  );
}
