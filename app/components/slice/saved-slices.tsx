'use client';

import { useRouter } from 'next/navigation';
import { type FormEvent, useState, useSyncExternalStore } from 'react';
import type { SavedSlice } from '@/db/saved-slices';
import { inWords, send } from '../import/send';

/** A saved slice, and where on this screen it leads. */
export interface SavedLink extends SavedSlice {
  href: string;
}

const PANEL =
  'z-20 mt-1 rounded-control border border-line-strong bg-raised p-2.5 text-small shadow-lg sm:absolute sm:right-0 sm:w-80';

/** The slices that were saved, and this one to be saved; whoever deletes one can take that back. */
export function SavedSlices({ saved, query }: { saved: readonly SavedLink[]; query: string }) {
  const router = useRouter();
  const [said, setSaid] = useState<string | null>(null);
  const [deleted, setDeleted] = useState<SavedSlice | null>(null);
  const live = useSyncExternalStore(
    () => () => {},
    () => true,
    () => false,
  );
  const current = saved.find((slice) => slice.query === query);

  const change = async (work: () => Promise<string>, gone: SavedSlice | null) => {
    try {
      setSaid(await work());
      setDeleted(gone);
      router.refresh();
    } catch (error) {
      setSaid(inWords(error));
    }
  };
  const save = ({ name, query: wanted }: Omit<SavedSlice, 'id'>) =>
    change(async () => {
      await send('/api/slices', 'POST', { name, query: wanted });
      return `Saved as “${name}”.`;
    }, null);
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const name = String(new FormData(event.currentTarget).get('slice-name') ?? '').trim();
    event.currentTarget.closest('details')?.removeAttribute('open');
    void save({ name, query });
  };
  const remove = (slice: SavedSlice) =>
    change(async () => {
      await send('/api/slices', 'DELETE', { id: slice.id });
      return `“${slice.name}” is deleted.`;
    }, slice);

  return (
    <div className="flex flex-wrap items-center gap-x-4 gap-y-1 text-small">
      <p role="status" className="flex items-center gap-2 empty:hidden">
        {said}
        {deleted && (
          <button type="button" className="button" onClick={() => save(deleted)}>
            Undo
          </button>
        )}
      </p>
      {live && query !== '' && (
        <details className="more sm:relative" name="saved-slices">
          <summary>{current ? 'Rename this slice' : 'Save this slice'}</summary>
          <form onSubmit={submit} className={`${PANEL} flex items-end gap-2`}>
            <label className="min-w-0 grow">
              <span className="mb-1 block text-fine text-soft">Name of the slice</span>
              <input
                key={query}
                type="text"
                name="slice-name"
                required
                maxLength={80}
                defaultValue={current?.name}
                autoComplete="off"
                className="field"
              />
            </label>
            <button type="submit" className="button button-first">
              Save
            </button>
          </form>
        </details>
      )}
      {saved.length > 0 && (
        <details className="more sm:relative" name="saved-slices">
          <summary>Saved slices ({saved.length})</summary>
          <ul aria-label="Saved slices" className={`${PANEL} max-h-80 overflow-y-auto`}>
            {saved.map((slice) => (
              <li key={slice.id} className="flex items-center gap-2 border-b border-line py-1 last:border-0">
                <a
                  href={slice.href}
                  aria-current={slice === current ? 'true' : undefined}
                  className="min-w-0 grow py-1 wrap-anywhere aria-[current=true]:font-semibold aria-[current=true]:text-ink"
                >
                  {slice.name}
                </a>
                {live && (
                  <button
                    type="button"
                    className="button"
                    aria-label={`Delete: ${slice.name}`}
                    onClick={() => remove(slice)}
                  >
                    Delete
                  </button>
                )}
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}
