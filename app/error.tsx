'use client';

/** What a reader sees where a page failed. A database that cannot be read is told by the page itself. */
export default function ErrorPage({
  error,
  reset,
}: {
  error: Error & { digest?: string };
  reset: () => void;
}) {
  return (
    <main className="page pt-16">
      <h1 className="text-title">This page could not be made</h1>
      <p role="alert" className="mt-4 max-w-prose">
        {error.name === 'DatabaseError'
          ? error.message
          : 'Something went wrong that should not. The data are untouched.'}
      </p>
      {error.digest && (
        <p className="mt-2 text-small text-soft">The server’s log has it under {error.digest}.</p>
      )}
      <p className="mt-6 flex gap-3">
        <button type="button" onClick={reset} className="button button-first">
          Try again
        </button>
        <a href="/" className="button">
          Overview
        </a>
      </p>
    </main>
  );
}
