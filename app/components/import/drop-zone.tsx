'use client';

import { useEffect, useId, useRef, useState } from 'react';
import { sizeInWords } from './amounts';
import { inWords, sendFile } from './send';

interface Upload {
  key: number;
  name: string;
  bytes: number;
  sent: number;
  problem: string | null;
}

/** Takes files that are dropped anywhere on the page, or chosen, one after the other. */
export function DropZone({ onArrived }: { onArrived: () => void }) {
  const [uploads, setUploads] = useState<readonly Upload[]>([]);
  const [over, setOver] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const id = useId();
  const next = useRef(0);
  const queue = useRef(Promise.resolve());

  const take = (files: readonly File[]) => {
    for (const file of files) {
      const key = next.current++;
      setUploads((all) => [...all, { key, name: file.name, bytes: file.size, sent: 0, problem: null }]);
      const change = (changed: Partial<Upload>) =>
        setUploads((all) => all.map((each) => (each.key === key ? { ...each, ...changed } : each)));
      queue.current = queue.current.then(async () => {
        try {
          await sendFile(file, (sent) => change({ sent }));
          setUploads((all) => all.filter((each) => each.key !== key));
          onArrived();
        } catch (error) {
          change({ problem: inWords(error) });
        }
      });
    }
  };
  const taken = useRef(take);
  taken.current = take;

  useEffect(() => {
    const onOver = (event: DragEvent) => {
      if (!event.dataTransfer?.types.includes('Files')) return;
      event.preventDefault();
      setOver(true);
    };
    const onLeave = (event: DragEvent) => {
      if (event.relatedTarget === null) setOver(false);
    };
    const onDrop = (event: DragEvent) => {
      if (!event.dataTransfer?.types.includes('Files')) return;
      event.preventDefault();
      setOver(false);
      taken.current([...event.dataTransfer.files]);
    };
    document.addEventListener('dragover', onOver);
    document.addEventListener('dragleave', onLeave);
    document.addEventListener('drop', onDrop);
    return () => {
      document.removeEventListener('dragover', onOver);
      document.removeEventListener('dragleave', onLeave);
      document.removeEventListener('drop', onDrop);
    };
  }, []);

  return (
    <section aria-labelledby={`${id}-title`} className="mt-6">
      <div
        data-over={over || undefined}
        className="rounded-control border-2 border-dashed border-line-strong bg-raised px-6 py-10 text-center data-[over]:border-link data-[over]:bg-sunken"
      >
        <h2 id={`${id}-title`} className="text-heading">
          Drop files here
        </h2>
        <p className="mx-auto mt-2 max-w-prose text-small text-soft">
          Job postings or credentials, as they were exported: CSV, Excel, JSON, badges, web pages, zipped or
          not. They stay on this machine, and nothing is taken in before you have seen what was found.
        </p>
        <label htmlFor={id} className="button button-first mt-4 has-[:focus-visible]:outline-2">
          Choose files
        </label>
        <input
          ref={input}
          id={id}
          type="file"
          multiple
          className="sr-only"
          onChange={({ target }) => {
            take([...(target.files ?? [])]);
            target.value = '';
          }}
        />
      </div>
      {uploads.length > 0 && (
        <ul aria-label="On their way" className="mt-3 space-y-2 text-small">
          {uploads.map(({ key, name, bytes, sent, problem }) => (
            <li key={key}>
              {problem === null ? (
                <>
                  {name}{' '}
                  <span className="text-soft">
                    {sizeInWords(sent)} of {sizeInWords(bytes)}
                  </span>
                  <progress
                    aria-label={`${name} on its way`}
                    className="bar mt-1"
                    value={sent}
                    max={Math.max(1, bytes)}
                  />
                </>
              ) : (
                <p role="alert">
                  <strong className="font-medium">{name} was not taken:</strong> {problem}
                </p>
              )}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
