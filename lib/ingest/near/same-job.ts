import type { PostingRecord } from '@/lib/ingest/records';
import { areElsewhere, areSameTitle, beginAlike, employerKey } from './heading';
import { FEWEST_WORDS } from './sketch';
import { type CountedText, countWords, hasOtherName, surplusOfEach, wordsOver } from './surplus';
import { areEqual, contradict, tellingNumbers, tellingTerms } from './telling';

/** What is compared of two postings. `posted` of one that was seen several times is the sighting nearest to the other. */
export type ComparedPosting = Pick<
  PostingRecord,
  'title' | 'employer' | 'externalId' | 'text' | 'place' | 'posted' | 'pay'
>;

/** After a longer pause the employer looks for someone anew. */
export const LONGEST_PAUSE_DAYS = 180;
/** Words that one text may have and the other not, added up over both: this many and this share of the longer text, up to a most. */
export const FEW_CHANGED = 12;
export const SHARE_CHANGED = 0.06;
export const MOST_CHANGED = 60;
/** The same where one text only has more than the other, but for as many words as may be replaced: a passage was added or taken out. */
export const SHARE_ADDED = 0.2;
/** But no more than these: a sentence or two. */
export const MOST_ADDED = 40;
/** The same where little else speaks for one job: posted on one day, or employer and place unknown. */
export const MOST_CHANGED_STRICTLY = 2;
/** Words that may stand in the place of others. */
export const MOST_REPLACED = 3;
/** The part of a text that stays where one posting, by its number, is edited. */
export const LEAST_KEPT = 0.5;
/** A number of this length is no row of a file: it says something even where the employer is unknown. */
const SHORTEST_ID = 5;

const DAY = 86_400_000;

/** Counted once, though one posting is compared with several. */
const counted = new WeakMap<ComparedPosting, CountedText>();

/** In what two postings differ so that they are two jobs. */
export type Difference =
  | 'employer'
  | 'time'
  | 'place'
  | 'title'
  | 'length'
  | 'words'
  | 'names'
  | 'numbers'
  | 'pay'
  | 'themes'
  | 'terms';

/** Whether two postings are one job, posted again with a few words changed, or one posting, edited. */
export function isSameJob(a: ComparedPosting, b: ComparedPosting): boolean {
  return differenceOf(a, b) === null;
}

/** The first thing that makes two jobs of two postings; null where they are one. */
export function differenceOf(a: ComparedPosting, b: ComparedPosting): Difference | null {
  const employer = employerKey(a.employer);
  if (employer !== employerKey(b.employer)) return 'employer';
  const sameTitle = areSameTitle(a.title, b.title) || beginAlike(a, b);
  if (sameTitle && isSameId(a.externalId, b.externalId, employer)) return differenceOfEdits(a, b);
  if (isLongAfter(a.posted, b.posted)) return 'time';
  if (a.place && b.place && areElsewhere(a.place, b.place)) return 'place';
  if (!sameTitle) return 'title';
  const onOneDay = Boolean(a.posted) && a.posted === b.posted;
  if (onOneDay && digitsOf(a.pay) !== digitsOf(b.pay)) return 'pay';
  const isUnknown = employer === '' && !(a.place && b.place);
  return differenceOfTexts(countedText(a), countedText(b), onOneDay || isUnknown);
}

function differenceOfEdits(a: ComparedPosting, b: ComparedPosting): Difference | null {
  const [textA, textB] = [countedText(a), countedText(b)];
  const kept = textA.size - wordsOver(textA, textB);
  return kept >= LEAST_KEPT * Math.max(textA.size, textB.size) ? null : 'words';
}

function differenceOfTexts(a: CountedText, b: CountedText, strictly: boolean): Difference | null {
  const longer = Math.max(a.size, b.size);
  if (Math.min(a.size, b.size) < FEWEST_WORDS) return 'length';
  const over = wordsOver(a, b);
  const under = over + b.size - a.size;
  if (over + under > (strictly ? MOST_CHANGED_STRICTLY : mostChanged(longer, over, under))) return 'words';
  const [ofA, ofB] = surplusOfEach(a, b);
  const replaced = Math.min(ofA.others.length, ofB.others.length);
  if (replaced > (strictly ? 0 : MOST_REPLACED)) return 'words';
  const named = strictly ? Math.max : Math.min;
  if (named(ofA.names.length, ofB.names.length) > 0 || hasOtherName(a, b)) return 'names';
  if (Math.min(ofA.themes.length, ofB.themes.length) > 0) return 'themes';
  if (!areEqual(tellingTerms(a.text), tellingTerms(b.text))) return 'terms';
  return contradict(tellingNumbers(a.text), tellingNumbers(b.text)) ? 'numbers' : null;
}

/** Words that may differ between two texts, the longer of so many words, of which each has so many more than the other. */
function mostChanged(longer: number, over: number, under: number): number {
  const most = Math.min(FEW_CHANGED + SHARE_CHANGED * longer, MOST_CHANGED);
  if (Math.min(over, under) > MOST_REPLACED) return most;
  return Math.max(most, Math.min(FEW_CHANGED + SHARE_ADDED * longer, MOST_ADDED));
}

function countedText(posting: ComparedPosting): CountedText {
  const known = counted.get(posting);
  if (known !== undefined) return known;
  const text = countWords(posting.text);
  counted.set(posting, text);
  return text;
}

function isSameId(a: string | null, b: string | null, employer: string): boolean {
  return a !== null && a === b && (employer !== '' || a.length >= SHORTEST_ID);
}

function isLongAfter(a: string | null, b: string | null): boolean {
  return a !== null && b !== null && Math.abs(Date.parse(a) - Date.parse(b)) > LONGEST_PAUSE_DAYS * DAY;
}

function digitsOf(pay: string | null): string {
  return (pay ?? '').replace(/\D/g, '');
}
