'use client';

import { useState } from 'react';
import type { ImportFacts } from '@/db/imports';
import { number } from '@/lib/relevance/figures-in-words';
import { momentInWords } from './moment';
import { inWords, send } from './send';

/** An import as the history lists it. */
export type ImportLine = Pick<
  ImportFacts,
  | 'id'
  | 'kind'
  | 'file'
  | 'format'
  | 'read'
  | 'accepted'
  | 'duplicates'
  | 'rejected'
  | 'importedAt'
  | 'undoneAt'
>;

interface HistoryTableProps {
  imports: readonly ImportLine[];
  undoing: readonly number[];
  onChange: () => void;
}

/** All imports, the newest first; each can be taken back. */
export function HistoryTable({ imports, undoing, onChange }: HistoryTableProps) {
  const [problem, setProblem] = useState<string | null>(null);
  const undo = async (id: number) => {
    setProblem(null);
    try {
      await send(`/api/imports/${id}/undo`, 'POST');
    } catch (error) {
      setProblem(inWords(error));
    }
    onChange();
  };
  return (
    <section aria-labelledby="history-title" className="mt-12">
      <h2 id="history-title" className="text-heading">
        Imported so far
      </h2>
      {problem && (
        <p role="alert" className="mt-2 text-small">
          {problem}
        </p>
      )}
      {imports.length === 0 ? (
        <p className="mt-2 text-small text-soft">
          Nothing yet: what you import is listed here and can be taken back.
        </p>
      ) : (
        <div className="stacks mt-2">
          <table className="data">
            <caption className="sr-only">Imports, the newest first</caption>
            <thead>
              <tr>
                <th scope="col">File</th>
                <th scope="col">When</th>
                <th scope="col" className="number">
                  Rows
                </th>
                <th scope="col" className="number">
                  Taken in
                </th>
                <th scope="col" className="number">
                  Repeated
                </th>
                <th scope="col" className="number">
                  Rejected
                </th>
                <th scope="col">
                  <span className="sr-only">Take back</span>
                </th>
              </tr>
            </thead>
            <tbody>
              {imports.map((line) => (
                <tr key={line.id} className={line.undoneAt ? 'text-soft' : undefined}>
                  <th scope="row">
                    <a href={`/import/history/${line.id}`} className="name break-all">
                      {line.file}
                    </a>
                    <span className="block font-normal text-soft">
                      {line.kind === 'postings' ? 'Job postings' : 'Credentials'}, {line.format}
                    </span>
                  </th>
                  <td data-label="When">{momentInWords(line.importedAt)}</td>
                  <td data-label="Rows" className="number">
                    {number(line.read)}
                  </td>
                  <td data-label="Taken in" className="number">
                    {number(line.accepted)}
                  </td>
                  <td data-label="Repeated" className="number">
                    {number(line.duplicates)}
                  </td>
                  <td data-label="Rejected" className="number">
                    {number(line.rejected)}
                  </td>
                  <td className="text-right">
                    <Undo line={line} busy={undoing.includes(line.id)} onUndo={() => undo(line.id)} />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </section>
  );
}

function Undo({ line, busy, onUndo }: { line: ImportLine; busy: boolean; onUndo: () => void }) {
  if (line.undoneAt) return <span className="whitespace-nowrap">taken back</span>;
  if (busy) return <span className="whitespace-nowrap">being taken back …</span>;
  return (
    <button type="button" className="button off-paper" aria-label={`Take back ${line.file}`} onClick={onUndo}>
      Take back
    </button>
  );
}
