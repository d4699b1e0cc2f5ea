'use client';

import { useState } from 'react';
import type { OwnEntry } from '@/db/own-taxonomy';
import { EmptyState } from '../empty-state';
import { inWords } from '../import/send';
import { takeBackDecision } from './decision';

/** All that was decided so far; each decision can be taken back, and all of them be taken along. */
export function OwnList({ entries, onChange }: { entries: readonly OwnEntry[]; onChange(): void }) {
  const [problem, setProblem] = useState<string | null>(null);
  if (entries.length === 0) {
    return (
      <EmptyState title="Nothing is decided yet">
        <p>
          What you add, ignore or rule out is kept here as your own list of skills. You can take each decision
          back, and take the list along to another machine or to colleagues.
        </p>
      </EmptyState>
    );
  }
  const undo = async (id: string) => {
    setProblem(null);
    try {
      await takeBackDecision(id);
    } catch (error) {
      setProblem(inWords(error));
    }
    onChange();
  };
  return (
    <>
      <div className="mt-6 flex flex-wrap items-center gap-x-4 gap-y-2">
        <a href="/skills/review/own.zip" download className="button off-paper">
          Take your list with you
        </a>
        <p className="max-w-prose text-small text-soft">
          Two CSV files in a ZIP. Unpacked elsewhere, they are loaded by{' '}
          <code className="font-mono">npm run import -- taxonomy FOLDER</code>.
        </p>
      </div>
      {problem && (
        <p role="alert" className="mt-3 text-small">
          {problem}
        </p>
      )}
      <div className="stacks mt-4">
        <table className="data">
          <caption className="sr-only">Your decisions, the newest first</caption>
          <thead>
            <tr>
              <th scope="col">Words</th>
              <th scope="col">Decision</th>
              <th scope="col">
                <span className="sr-only">Undo</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {entries.map((entry) => (
              <tr key={entry.id}>
                <th scope="row">{wordsOf(entry)}</th>
                <td data-label="Decision">{decisionOf(entry)}</td>
                <td className="text-right">
                  <button
                    type="button"
                    className="button off-paper"
                    aria-label={`Undo: ${wordsOf(entry)}`}
                    onClick={() => undo(entry.id)}
                  >
                    Undo
                  </button>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}

function wordsOf(entry: OwnEntry): string {
  if (entry.did === 'skill') return entry.name;
  return entry.did === 'ignore' ? entry.phrase : entry.text;
}

function decisionOf(entry: OwnEntry): string {
  switch (entry.did) {
    case 'skill':
      return `a skill of its own, in ${entry.group}`;
    case 'alias':
      return `another name of ${entry.name}`;
    case 'never':
      return entry.name ? `never ${entry.name}` : 'never a skill';
    case 'ignore':
      return 'not asked about again';
  }
}
