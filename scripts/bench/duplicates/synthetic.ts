import type { PostingRecord } from '@/lib/ingest/records';
import { happens, pick, type Random, seededRandom } from '../../sample/random';
import { EDITS } from './edits';

/** Postings of an employer share this much of their text, in percent. */
const BOILERPLATE = 60;
/** Percent of postings that are posted again with a few words changed. */
const REPOSTED = 20;
const LONGEST_TEXT = 4000;
/** One employer in so many postings; a few of them have most. */
const POSTINGS_PER_EMPLOYER = 50;

/**
 * Made-up postings from the passages of real ones, any number of them: employers of all sizes whose texts are largely the same, few titles,
 * one posting in five a repost. The posting of a number is always the same, so that none has to be kept in memory.
 */
export function syntheticPostings(
  real: readonly PostingRecord[],
  size: number,
): (id: number) => PostingRecord {
  const employers = Math.ceil(size / POSTINGS_PER_EMPLOYER);
  const original = (id: number): PostingRecord => {
    const random = seededRandom(id);
    const employer = Math.floor(employers * random() ** 3);
    const { text: shared } = real[employer % real.length]!;
    const own = passage(random, pick(random, real).text, 100 - BOILERPLATE);
    const title = real[(employer + Math.floor(random() * 5)) % real.length]!.title;
    return {
      ...real[0]!,
      externalId: `s${id}`,
      employer: `Employer ${wordOf(employer)}`,
      title,
      place: null,
      pay: null,
      posted: new Date(Date.UTC(2024, 0, 1 + Math.floor(random() * 150))).toISOString().slice(0, 10),
      text: `${title}\n\n${shared.slice(0, (LONGEST_TEXT * BOILERPLATE) / 100)}\n\n${own}`,
    };
  };
  return (id) => {
    const random = seededRandom(-id - 1);
    if (id === 0 || !happens(random, REPOSTED)) return original(id);
    const before = original(Math.floor(random() * id));
    const body = EDITS.two_words!(before.text.slice(before.title.length), random, 'otherwise worded');
    return { ...before, externalId: `s${id}`, posted: '2024-05-31', text: before.title + body };
  };
}

function passage(random: Random, text: string, percent: number): string {
  const length = (LONGEST_TEXT * percent) / 100;
  const start = Math.floor(random() * Math.max(1, text.length - length));
  return text.slice(start, start + length);
}

/** A number in letters, since digits do not tell names apart. */
function wordOf(number: number): string {
  return [...String(number)].map((digit) => 'bcdfghjklm'[Number(digit)]).join('a');
}
