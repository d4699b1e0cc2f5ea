import { type Meaning, meaningsOf } from './meanings';
import { placeWords } from './place-key';
import type { Part } from './split-places';

/** Words that name a place, and what they can mean. */
export interface Mention {
  meanings: readonly Meaning[];
  /** Whether the words are all that stands in their part, but for what says where or how. */
  whole: boolean;
  /** Number of the part, from the left. */
  part: number;
  /** As they stand in the cell. */
  written: string;
  /** The words behind a division that stands behind its country: `Villanova` of `UNITED STATES Pennsylvania Villanova`. */
  behind?: string;
}

/** How much less words speak that are the end of more words (`Community Services Wigan`) or their beginning (`Wigan Infirmary`). */
const END_LESS = 0.8;
const START_LESS = 0.9;
const LONGEST_NAME = 5;
/** A town that only ends or begins other words has this many people at least (tenths of the logarithm), so that it is no chance. */
const WELL_KNOWN = 43;

/** Words that stand around a place and say where or how, but name none. */
const AROUND = new Set(
  `remote hybrid onsite on site office offices based only home working work from hq headquarters area areas region regions
  metro metropolitan greater central city downtown midtown near nr in at around within et and the of or
  peripherie environs environ proche surrounding various location locations multiple preferred lieu ville full time
  permanent possible optional fully first wfh telecommute teletravail commuting distance across base site sites
  north south east west northern southern eastern western inner outer upper lower nord sud est ouest
  timezone timezones zone zones tz eligible candidates residents friendly ok required must be person days week per
  visa relocation available strongly mostly partly partially also plus other others more borough boroughs`.split(
    /\s+/,
  ),
);
/** What is named after the town or county it stands in. */
const INSTITUTION = new Set(
  `hospital hospitals infirmary university college clinic general royal community district county health medical
  campus airport town city nhs centre center council civic magistrates crown mental social library childrens womens
  dental eye teaching office`.split(/\s+/),
);
const STREET = new Set(
  `st street ave avenue av rd road blvd boulevard lane ln plaza place pl square sq drive dr way pkwy parkway hwy highway
  court ct expy expway terrace house`.split(/\s+/),
);
/** `US Redmond`. */
const SHORT_COUNTRIES = new Set(['us', 'uk']);

/** What the words of a part name: the whole of them, or countries, divisions and a town at their ends. `within` is the country that alone counts. */
export function mentionsIn(part: Part, number: number, within: string | null): Mention[] {
  const { words, afterNumber } = part;
  const mention: MentionOf = (some, whole, less) => {
    const key = some.join(' ');
    const written = some.length === words.length ? part.written : writtenOf(key, part.written);
    const meanings = meaningsOf(key, written, within);
    if (meanings.length === 0) return null;
    return { meanings: less === 0 ? meanings : weakened(meanings, less), whole, part: number, written };
  };
  const bare = withoutAround(words);
  for (const some of bare.length < words.length ? [words, bare] : [words]) {
    if (some.length === 0 || some.length > LONGEST_NAME + 1) continue;
    const found = afterNumber ? wellKnown(mention(some, false, END_LESS)) : mention(some, true, 0);
    if (found) return [found];
  }
  const first = words.length < 2 || afterNumber ? null : countryAtStart(words, part, mention);
  if (first) return first;
  return bare.length < 2 ? [] : endsOf(bare, part, mention);
}

type MentionOf = (words: readonly string[], whole: boolean, less: number) => Mention | null;

/** `UNITED STATES Massachusetts Cambridge`. */
function countryAtStart(words: readonly string[], part: Part, mention: MentionOf): Mention[] | null {
  for (let length = Math.min(LONGEST_NAME, words.length - 1); length > 0; length--) {
    const start = words.slice(0, length);
    if (start.join('').length < 3 && !SHORT_COUNTRIES.has(start[0]!)) continue;
    const country = mention(start, true, 0);
    if (!country?.meanings.some(({ kind }) => kind === 'country')) continue;
    const rest = words.slice(length);
    return STREET.has(rest.at(-1)!) ? null : [country, ...withinCountry(rest, part, mention)];
  }
  return null;
}

function withinCountry(words: readonly string[], part: Part, mention: MentionOf): Mention[] {
  const whole = mention(words, true, 0);
  if (whole) return [whole];
  for (let length = Math.min(LONGEST_NAME, words.length - 1); length > 0; length--) {
    const area = mention(words.slice(0, length), true, 0);
    if (!area?.meanings.some(({ kind }) => kind !== 'town')) continue;
    const rest = words.slice(length);
    const town = mention(rest, true, 0) ?? mention(withoutAround(rest), true, 0);
    const named = { ...area, behind: lastWritten(rest, part) };
    return town ? [named, town] : [named];
  }
  const half = words.slice(words.length / 2);
  if (words.length % 2 === 0 && half.every((word, i) => word === words[i]))
    return withinCountry(half, part, mention);
  const bare = withoutAround(words);
  const named = bare.length < words.length && bare.length > 0 ? mention(bare, true, 0) : null;
  if (named) return [named];
  const ends = endsOf(words, part, mention);
  return ends.length > 0 ? ends : townAtEnd(bare, mention);
}

function endsOf(words: readonly string[], part: Part, mention: MentionOf): Mention[] {
  for (let length = Math.min(LONGEST_NAME, words.length - 1); length > 0; length--) {
    if (insideHyphens(words, length, part)) continue;
    const area = mention(words.slice(-length), false, 0);
    if (!area?.meanings.some(({ kind }) => kind !== 'town')) continue;
    const rest = withoutAround(words.slice(0, -length));
    if (rest.length === 0) return [{ ...area, whole: true }];
    const town = part.afterNumber ? null : mention(rest, true, 0);
    return town ? [town, area] : [...townAtEnd(rest, mention), area];
  }
  const town = townAtEnd(words, mention);
  return town.length > 0 ? town : placeAtStart(words, mention);
}

function townAtEnd(words: readonly string[], mention: MentionOf): Mention[] {
  for (let length = Math.min(LONGEST_NAME, words.length); length > 0; length--) {
    const town = wellKnown(mention(words.slice(-length), false, END_LESS));
    if (town) return [town];
  }
  return [];
}

/** A hospital or college that bears the name of its town or county. */
function placeAtStart(all: readonly string[], mention: MentionOf): Mention[] {
  const words = all[0] === 'royal' ? all.slice(1) : all;
  for (let length = Math.min(LONGEST_NAME, words.length - 1); length > 0; length--) {
    if (!INSTITUTION.has(words[length]!)) continue;
    const place = wellKnown(mention(words.slice(0, length), false, START_LESS));
    if (place) return [place];
  }
  return [];
}

/** Areas, and the towns that are large enough, by their own names. */
function wellKnown(mention: Mention | null): Mention | null {
  const meanings =
    mention?.meanings.filter(
      ({ kind, prominence, weight, byOtherName }) =>
        weight > 1 && (kind === 'division' || (kind === 'town' && prominence >= WELL_KNOWN && !byOtherName)),
    ) ?? [];
  return mention && meanings.length > 0 ? { ...mention, meanings } : null;
}

function weakened(meanings: readonly Meaning[], less: number): Meaning[] {
  return meanings.map((each) => ({ ...each, weight: each.weight - less }));
}

function withoutAround(words: readonly string[]): readonly string[] {
  let start = 0;
  let end = words.length;
  while (start < end && AROUND.has(words[start]!)) start++;
  while (end > start && AROUND.has(words[end - 1]!)) end--;
  return start === 0 && end === words.length ? words : words.slice(start, end);
}

/** Whether the last words begin inside a hyphenated one: `Rhône` of `Arras-sur-Rhône`. */
function insideHyphens(words: readonly string[], last: number, { written }: Part): boolean {
  if (!written.includes('-')) return false;
  const first = words[words.length - last]!;
  return written.split(/\s+/).some((token) => token.includes('-') && placeWords(token).indexOf(first) > 0);
}

/** A short name as it stands in the text, for codes count by their capitals; a long one as its key. */
function writtenOf(key: string, text: string): string {
  if (key.length > 3) return key;
  for (const token of text.split(/[^\p{L}.]+/u)) {
    const letters = token.replaceAll('.', '');
    if (letters.length === key.length && letters.toLowerCase() === key) return letters;
  }
  return key;
}

/** The last words as they stand in the text. */
function lastWritten(words: readonly string[], { written }: Part): string {
  return written.split(/\s+/).slice(-words.length).join(' ');
}
