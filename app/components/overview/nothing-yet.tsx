import { Command, EmptyState } from '../empty-state';

/** What to do where postings, credentials or both are missing. */
export function NothingYet({ postings, credentials }: { postings: number; credentials: number }) {
  const missing =
    postings === 0 && credentials === 0
      ? 'There is nothing here yet'
      : postings === 0
        ? 'There are credentials, but no postings to hold them against'
        : 'There are postings, but no credentials to judge';
  return (
    <>
      <h1 className="text-title">{missing}</h1>
      <EmptyState title="Bring in your own files">
        <p>
          CSV, Excel, JSON, badges or web pages, as they were exported.{' '}
          <a href="/import">Drop them on the import screen</a>, or from a shell:
        </p>
        {postings === 0 && <Command>npm run import -- postings FILE</Command>}
        {credentials === 0 && <Command>npm run import -- credentials FILE</Command>}
      </EmptyState>
      {postings === 0 && credentials === 0 && (
        <EmptyState title="Or look around in a made-up sample first">
          <p>It gives way to your own files as soon as they are imported.</p>
          <Command>npm run demo</Command>
        </EmptyState>
      )}
    </>
  );
}
