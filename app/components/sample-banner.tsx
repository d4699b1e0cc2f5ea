import type { Provenance } from '@/db/imports';

/** Says that what is shown is made up, wherever it is. */
export function SampleBanner({ madeUpPostings, madeUpCredentials }: Provenance) {
  if (!madeUpPostings && !madeUpCredentials) return null;
  const what =
    madeUpPostings && madeUpCredentials
      ? 'the postings and credentials here were'
      : madeUpPostings
        ? 'the postings here were'
        : 'the credentials here were';
  return (
    <p role="note" className="border-b border-line bg-mark py-2 text-small">
      <span className="page block">
        <strong className="font-semibold">Made-up sample data:</strong> {what} invented to show how Badgeworth
        works, and say nothing about any real job or course. Your own files take their place as soon as they
        are imported.
      </span>
    </p>
  );
}
