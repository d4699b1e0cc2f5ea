import { type PlaceCells, parsePlace } from '@/lib/ingest/fields/place';

/** A country is the column's own when it has this share of the rows whose country is sure, of at least so many. */
const MOST = 0.8;
const FEWEST = 5;

/** The country (ISO 3166-1 alpha-2) in which a sample of rows mostly is, by those that leave no doubt; null where there is none. */
export function countryOfColumn(rows: readonly PlaceCells[]): string | null {
  const counts = new Map<string, number>();
  let sure = 0;
  for (const cells of rows) {
    const { country } = parsePlace(cells, { country: null });
    if (country === null) continue;
    sure++;
    counts.set(country, (counts.get(country) ?? 0) + 1);
  }
  const [most] = [...counts].sort((a, b) => b[1] - a[1]);
  return most && sure >= FEWEST && most[1] >= MOST * sure ? most[0] : null;
}
