import { Command, EmptyState } from '../empty-state';

/** Where there are no postings at all: what would fill the page, and how to bring it in. */
export function NoPostings() {
  return (
    <>
      <h1 className="text-title">Roles</h1>
      <EmptyState title="There are no postings to read yet">
        <p>
          Roles are told from the titles of job postings: CSV, Excel, JSON or web pages, as they were
          exported. <a href="/import">Drop them on the import screen</a>, or from a shell:
        </p>
        <Command>npm run import -- postings FILE</Command>
      </EmptyState>
    </>
  );
}
