/** What is wrong with the database file, in its own words. */
export function DatabaseTrouble({ message }: { message: string }) {
  return (
    <>
      <h1 className="text-title">The database cannot be read</h1>
      <p role="alert" className="mt-4 max-w-prose">
        {message}
      </p>
      <p className="mt-3 max-w-prose text-soft">Mend that and load this page again; nothing was changed.</p>
    </>
  );
}
