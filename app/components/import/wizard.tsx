'use client';

import { useEffect, useState } from 'react';
import type { FieldChoice } from '@/app/import/field-names';
import type { IncomingDetails } from '@/app/import/views';
import type { Kind } from '@/lib/ingest/mapping/field';
import type { Overrides } from '@/lib/ingest/mapping/overrides';
import type { Preview } from '@/lib/ingest/preview';
import { MappingTable } from './mapping-table';
import { usePolled } from './polling';
import { PreviewTable } from './preview-table';
import { ReadingProgress } from './reading-progress';
import { inWords, send } from './send';

interface WizardProps {
  first: IncomingDetails;
  choices: Readonly<Record<Kind, readonly FieldChoice[]>>;
  /** Columns chosen by hand for an earlier file with the same columns. */
  remembered: Readonly<Record<Kind, Overrides | null>>;
}

const isBusy = ({ state }: IncomingDetails) => state !== 'ready' && state !== 'failed';

/** One file from being looked at to being imported. */
export function Wizard({ first, choices, remembered }: WizardProps) {
  const [again, setAgain] = useState(0);
  const ask = () => setAgain((times) => times + 1);
  const file = usePolled(`/api/incoming/${first.id}`, first, isBusy, again);
  const { state, outcome, inspection } = file;
  const importId = outcome && 'importId' in outcome ? outcome.importId : null;
  useEffect(() => {
    if (importId !== null) window.location.assign(`/import/history/${importId}`);
  }, [importId]);

  if (state === 'reading') return <p role="status">Looking at the file …</p>;
  if (importId !== null) return <p role="status">Done …</p>;
  if (state === 'waiting' || state === 'importing') {
    return (
      <section aria-label="Import" className="max-w-prose">
        {state === 'waiting' ? (
          <p role="status">Waits for the import before it …</p>
        ) : (
          <ReadingProgress name={file.name} bytes={file.bytes} progress={file.progress} />
        )}
        <p className="mt-4 text-small text-soft">
          You can leave this page: the import goes on, and nothing of it is to be seen before it is whole.
        </p>
        <Action words="Cancel" path={`/api/incoming/${file.id}`} body={{ action: 'cancel' }} onDone={ask} />
      </section>
    );
  }
  if (!inspection) {
    return (
      <section aria-label="What is wrong">
        <p role="alert" className="max-w-prose">
          {outcome && 'problem' in outcome ? outcome.problem : 'This file cannot be read.'}
        </p>
        <p className="mt-4">
          <a href="/import">Drop another file</a>
        </p>
      </section>
    );
  }
  return (
    <Columns file={file} inspection={inspection} choices={choices} remembered={remembered} onStarted={ask} />
  );
}

function Columns({
  file,
  inspection,
  choices,
  remembered,
  onStarted,
}: Omit<WizardProps, 'first'> & {
  file: IncomingDetails;
  inspection: NonNullable<IncomingDetails['inspection']>;
  onStarted: () => void;
}) {
  const [kind, setKind] = useState<Kind>(file.kind);
  const [chosen, setChosen] = useState<Partial<Record<Kind, Overrides>>>(
    file.overrides ? { [file.kind]: file.overrides } : {},
  );
  const overrides = chosen[kind] ?? remembered[kind] ?? NONE;
  const { preview, problem } = usePreview(file.id, kind, overrides);
  const [trouble, setTrouble] = useState<string | null>(null);
  const start = async () => {
    setTrouble(null);
    try {
      await send(`/api/incoming/${file.id}`, 'POST', { action: 'start', kind, overrides });
      onStarted();
    } catch (error) {
      setTrouble(inWords(error));
    }
  };
  const failure = file.outcome && 'problem' in file.outcome ? file.outcome.problem : null;
  const blocked = preview === null || preview.problem !== null;
  return (
    <>
      {failure && (
        <p role="alert" className="mb-4 max-w-prose">
          {failure}
        </p>
      )}
      <fieldset>
        <legend className="text-heading font-semibold">What does it hold?</legend>
        <div className="mt-2 flex flex-wrap gap-x-6 gap-y-2">
          {KINDS.map(([value, words]) => (
            <label key={value} className="inline-flex items-center gap-2">
              <input
                type="radio"
                name="kind"
                value={value}
                checked={kind === value}
                onChange={() => setKind(value)}
              />
              {words}
              {inspection.kind === value && <span className="text-small text-soft">as it looks</span>}
            </label>
          ))}
        </div>
      </fieldset>
      <section aria-labelledby="columns-title" className="mt-10">
        <div className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-2">
          <h2 id="columns-title" className="text-heading">
            Which column is what?
          </h2>
          {Object.keys(overrides).length > 0 && (
            <p className="text-small text-soft">
              {chosen[kind] === undefined && 'As you chose for the last file with these columns. '}
              <button
                type="button"
                className="cursor-pointer text-link underline"
                onClick={() => setChosen({ ...chosen, [kind]: {} })}
              >
                Back to what was found
              </button>
            </p>
          )}
        </div>
        <MappingTable
          inspection={inspection}
          mapping={preview?.mapping ?? inspection.proposed[kind]}
          choices={choices[kind]}
          onChange={(changed) => setChosen({ ...chosen, [kind]: { ...overrides, ...changed } })}
        />
      </section>
      <section aria-labelledby="preview-title" className="mt-10">
        <h2 id="preview-title" className="text-heading">
          What the first rows become
        </h2>
        {problem && (
          <p role="alert" className="mt-2 text-small">
            {problem}
          </p>
        )}
        {preview && <PreviewTable kind={kind} preview={preview} />}
      </section>
      <div className="sticky bottom-0 mt-8 flex flex-wrap items-center gap-x-4 gap-y-2 border-t border-line bg-paper py-3">
        <button type="button" className="button button-first" disabled={blocked} onClick={start}>
          Import
        </button>
        <p className="text-small text-soft">
          Nothing is to be seen before the whole file is in, and it can be taken back.
        </p>
        {trouble && (
          <p role="alert" className="text-small">
            {trouble}
          </p>
        )}
      </div>
    </>
  );
}

const NONE: Overrides = {};

const KINDS: readonly [Kind, string][] = [
  ['postings', 'Job postings'],
  ['credentials', 'Credentials'],
];

/** What an import would make of the first rows, as the columns stand. */
function usePreview(id: string, kind: Kind, overrides: Overrides) {
  const [preview, setPreview] = useState<Preview | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  useEffect(() => {
    const aborter = new AbortController();
    send<Preview>(`/api/incoming/${id}/preview`, 'POST', { kind, overrides }, aborter.signal).then(
      (answer) => {
        setPreview(answer);
        setProblem(null);
      },
      (error) => {
        if (!aborter.signal.aborted) setProblem(inWords(error));
      },
    );
    return () => aborter.abort();
  }, [id, kind, overrides]);
  return { preview: preview?.mapping.kind === kind ? preview : null, problem };
}

interface ActionProps {
  words: string;
  path: string;
  body: unknown;
  onDone: () => void;
}

function Action({ words, path, body, onDone }: ActionProps) {
  const [problem, setProblem] = useState<string | null>(null);
  return (
    <p className="mt-4">
      <button
        type="button"
        className="button"
        onClick={() =>
          send(path, 'POST', body).then(onDone, (error) => {
            setProblem(inWords(error));
          })
        }
      >
        {words}
      </button>
      {problem && <span role="alert"> {problem}</span>}
    </p>
  );
}
