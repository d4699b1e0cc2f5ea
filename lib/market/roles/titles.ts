import type { MarketIndex } from '@/lib/market/market-index';

/** The titles that most of some postings bear, as they were written, at most `most`. Titles that differ in letter case count together. */
export function titlesOf(
  { titles }: MarketIndex,
  rows: Uint32Array,
  most: number,
): { title: string; postings: number }[] {
  const byCode = new Map<number, number>();
  for (let i = 0; i < rows.length; i++) {
    const code = titles.codes[rows[i]!]!;
    if (code !== 0) byCode.set(code, (byCode.get(code) ?? 0) + 1);
  }
  const byWords = new Map<string, { title: string; postings: number; written: number }>();
  for (const [code, postings] of byCode) {
    const title = titles.values.at(code);
    const key = title.toLowerCase();
    const known = byWords.get(key);
    if (!known) byWords.set(key, { title, postings, written: postings });
    else {
      known.postings += postings;
      if (postings > known.written) Object.assign(known, { title, written: postings });
    }
  }
  return [...byWords.values()]
    .sort((a, b) => b.postings - a.postings || (a.title < b.title ? -1 : 1))
    .slice(0, most)
    .map(({ title, postings }) => ({ title, postings }));
}
