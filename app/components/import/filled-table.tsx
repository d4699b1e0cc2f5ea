import { number, percent } from '@/app/format';
import type { ImportFacts } from '@/db/imports';
import type { Kind } from '@/lib/ingest/mapping/field';

/** What was found of each posting or credential, in the order in which it is told. */
const FOUND: Readonly<Record<Kind, readonly [field: string, words: string][]>> = {
  postings: [
    ['employer', 'Employer'],
    ['posted', 'Date'],
    ['country', 'Country'],
    ['region', 'Region'],
    ['city', 'Town'],
    ['occupation', 'Occupation'],
    ['isco', 'Occupation group (ISCO-08)'],
    ['payYearly', 'Pay a year'],
    ['employmentType', 'Employment type'],
    ['workplace', 'On site, hybrid or remote'],
    ['degree', 'What is said of a degree'],
    ['experienceYears', 'Years of experience'],
    ['language', 'Language of the text'],
  ],
  credentials: [
    ['provider', 'Provider'],
    ['skills', 'Declared skills'],
    ['description', 'Description'],
    ['hours', 'Hours'],
    ['cost', 'Cost'],
    ['level', 'Level'],
  ],
};

/** In how much of what was taken in each field was found: what no figure can rest on is seen here first. */
export function FilledTable({ found }: { found: ImportFacts }) {
  return (
    <section aria-labelledby="found-title" className="mt-10">
      <h2 id="found-title" className="text-heading">
        What was found in them
      </h2>
      <table className="data mt-2 max-w-xl">
        <caption className="sr-only">In how much of what was taken in each field was found</caption>
        <thead>
          <tr>
            <th scope="col">Field</th>
            <th scope="col" className="number">
              Found in
            </th>
            <th scope="col" className="number">
              Share
            </th>
          </tr>
        </thead>
        <tbody>
          {FOUND[found.kind].map(([field, words]) => {
            const rows = found.filled[field] ?? 0;
            return (
              <tr key={field}>
                <th scope="row">{words}</th>
                <td className="number">{number(rows)}</td>
                <td className="number">{percent(rows / found.accepted)}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
}
