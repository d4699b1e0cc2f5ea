'use client';

import { useEffect, useState } from 'react';
import type { IncomingSummary } from '@/app/import/views';
import { DropZone } from './drop-zone';
import type { ImportLine } from './history-table';
import { HistoryTable } from './history-table';
import { IncomingList } from './incoming-list';
import { usePolled } from './polling';

/** What `GET /api/incoming` says. */
export interface Desk {
  files: readonly IncomingSummary[];
  /** Numbers of the imports that are being taken back. */
  undoing: readonly number[];
  history: readonly ImportLine[];
}

const isBusy = ({ files, undoing }: Desk) =>
  undoing.length > 0 ||
  files.some(({ state }) => state === 'reading' || state === 'waiting' || state === 'importing');

/** Dropping files, what becomes of them, and what was imported before. */
export function ImportDesk({ first }: { first: Desk }) {
  const [again, setAgain] = useState(0);
  const ask = () => setAgain((times) => times + 1);
  const desk = usePolled('/api/incoming', first, isBusy, again);
  useProgressInTitle(desk);
  return (
    <>
      <DropZone onArrived={ask} />
      <div aria-live="polite">
        {desk.files.length > 0 && <IncomingList files={desk.files} onChange={ask} />}
      </div>
      <HistoryTable imports={desk.history} undoing={desk.undoing} onChange={ask} />
    </>
  );
}

function useProgressInTitle({ files }: Desk): void {
  const running = files.find(({ state }) => state === 'importing');
  const share = running?.progress && running.bytes > 0 ? running.progress.bytes / running.bytes : null;
  useEffect(() => {
    document.title =
      share === null ? 'Import · Badgeworth' : `${Math.floor(share * 100)} % · Import · Badgeworth`;
  }, [share]);
}
