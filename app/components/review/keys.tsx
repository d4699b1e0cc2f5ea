import { Fragment } from 'react';

/** The keys of a list, for those who go through it without the mouse. */
export function Keys({ keys }: { keys: readonly (readonly [key: string, does: string])[] }) {
  return (
    <p className="off-paper mt-3 hidden text-fine text-soft sm:block">
      With a row in focus:{' '}
      {keys.map(([key, does], i) => (
        <Fragment key={key}>
          {i > 0 && ', '}
          <kbd className="rounded-control border border-line-strong bg-raised px-1 font-mono">{key}</kbd>{' '}
          {does}
        </Fragment>
      ))}
      .
    </p>
  );
}
