'use client';

import { useEffect, useState } from 'react';
import { inWords, send } from './send';

const LOOK_EVERY = 500;

/** Takes an import back, and loads the page anew once that is done. */
export function UndoImport({ id, undone, busy }: { id: number; undone: boolean; busy: boolean }) {
  const [waiting, setWaiting] = useState(busy);
  const [problem, setProblem] = useState<string | null>(null);
  useEffect(() => {
    if (!waiting) return;
    const timer = window.setInterval(async () => {
      const desk = await send<{ undoing: number[] }>('/api/incoming', 'GET').catch(() => null);
      if (desk && !desk.undoing.includes(id)) window.location.reload();
    }, LOOK_EVERY);
    return () => window.clearInterval(timer);
  }, [waiting, id]);
  if (undone) return null;
  if (waiting) return <p role="status">Being taken back …</p>;
  return (
    <>
      <button
        type="button"
        className="button"
        onClick={() =>
          send(`/api/imports/${id}/undo`, 'POST').then(
            () => setWaiting(true),
            (error) => setProblem(inWords(error)),
          )
        }
      >
        Take this import back
      </button>
      {problem && <p role="alert">{problem}</p>}
    </>
  );
}
