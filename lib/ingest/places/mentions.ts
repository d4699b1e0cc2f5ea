import { type Meaning, meaningsOf } from './meanings';
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
}

/** How much less words speak that are the end of more words (`Community Services Wigan`) or their beginning (`Wigan Infirmary`). */
const END_LESS = 0.8;
const START_LESS = 0.9;
const LONGEST_NAME = 5;
/** A town that only ends or begins other words has this many people at least (tenths of the logarithm), so that it is no chance. */
const WELL_KNOWN = 43;

/** Words that stand around a place and say where or how, but name none. */
const AROUND = new Set(
  `remote hybrid onsite on site office offices based only home working work from hq headquarters area areas region metro
  metropolitan greater central city centre center downtown midtown near nr in at around within et and the of or peripherie
  environs environ proche surrounding various location locations multiple preferred lieu ville full time permanent
  possible optional fully first wfh telecommute teletravail commuting distance across county base site sites
  north south east west northern southern eastern western inner outer upper lower nord sud est ouest
  timezone timezones time zone zones tz eligible candidates residents friendly ok required must be person days week per
  visa relocation available strongly mostly partly partially also plus other others more`.split(/\s+/),
);
/** What is named after the town it stands in. */
const INSTITUTION = new Set(
  `hospital hospitals infirmary university college clinic general royal community district county health medical
  campus airport town city nhs centre center council civic magistrates crown mental social library`.split(
    /\s+/,
  ),
);

/** What the words of a part name: the whole of them, or countries, divisions and a town at their ends. */
export function mentionsIn({ words, written, afterNumber }: Part, part: number): Mention[] {
  const bare = withoutAround(words);
  const mention = (some: readonly string[], whole: boolean, less: number): Mention | null => {
    const key = some.join(' ');
    const text = some.length === words.length ? written : writtenOf(key, written);
    const meanings = meaningsOf(key, text);
    if (meanings.length === 0) return null;
    return {
      meanings: less === 0 ? meanings : meanings.map((each) => ({ ...each, weight: each.weight - less })),
      whole,
      part,
      written: text,
    };
  };
  const less = afterNumber ? END_LESS : 0;
  for (const some of bare.length < words.length ? [words, bare] : [words]) {
    if (some.length === 0 || some.length > LONGEST_NAME + 1) continue;
    const found = mention(some, !afterNumber, less);
    if (found) return [found];
  }
  const first = words.length < 2 ? null : countryAtStart(words, mention);
  if (first) return first;
  return bare.length < 2 ? [] : endsOf(bare, mention, afterNumber);
}

type MentionOf = (words: readonly string[], whole: boolean, less: number) => Mention | null;

function endsOf(words: readonly string[], mention: MentionOf, afterNumber: boolean): Mention[] {
  for (let length = Math.min(LONGEST_NAME, words.length - 1); length > 0; length--) {
    const end = words.slice(-length);
    const area = areaOf(mention(end, false, 0));
    if (!area) continue;
    const rest = withoutAround(words.slice(0, -length));
    if (rest.length === 0) return [{ ...area, whole: true }];
    const town = mention(rest, !afterNumber, afterNumber ? END_LESS : 0);
    return town ? [town, area] : [...townAtEnd(rest, mention), area];
  }
  const town = townAtEnd(words, mention);
  return town.length > 0 ? town : townAtStart(words, mention);
}

/** `UNITED STATES Massachusetts Cambridge`. */
function countryAtStart(words: readonly string[], mention: MentionOf): Mention[] | null {
  for (let length = Math.min(LONGEST_NAME, words.length - 1); length > 0; length--) {
    const start = words.slice(0, length);
    const country = only(mention(start, true, 0), 'country');
    if (!country || (start.join('').length < 3 && !/^u[sk]$/.test(start[0]!))) continue;
    const rest = withoutAround(words.slice(length));
    if (rest.length === 0) return [country];
    const within = mention(rest, true, 0);
    if (within) return [country, within];
    for (let inner = Math.min(LONGEST_NAME, rest.length - 1); inner > 0; inner--) {
      const area = areaOf(mention(rest.slice(0, inner), true, 0));
      if (!area) continue;
      const town = mention(rest.slice(inner), true, 0);
      return town ? [country, area, town] : [country, area, ...townAtEnd(rest.slice(inner), mention)];
    }
    return [country, ...townAtEnd(rest, mention)];
  }
  return null;
}

function townAtEnd(words: readonly string[], mention: MentionOf): Mention[] {
  for (let length = Math.min(LONGEST_NAME, words.length); length > 0; length--) {
    const town = wellKnown(mention(words.slice(-length), false, END_LESS));
    if (town) return [town];
  }
  return [];
}

/** A hospital or college that bears its town's name. */
function townAtStart(words: readonly string[], mention: MentionOf): Mention[] {
  for (let length = Math.min(LONGEST_NAME, words.length - 1); length > 0; length--) {
    if (!INSTITUTION.has(words[length]!)) continue;
    const town = wellKnown(mention(words.slice(0, length), false, START_LESS));
    if (town) return [town];
  }
  return [];
}

function only(mention: Mention | null, kind: Meaning['kind']): Mention | null {
  const meanings = mention?.meanings.filter((each) => each.kind === kind) ?? [];
  return mention && meanings.length > 0 ? { ...mention, meanings } : null;
}

function areaOf(mention: Mention | null): Mention | null {
  return mention?.meanings.some(({ kind }) => kind !== 'town') ? mention : null;
}

function wellKnown(mention: Mention | null): Mention | null {
  const meanings =
    mention?.meanings.filter(
      ({ kind, prominence, weight }) => kind === 'town' && prominence >= WELL_KNOWN && weight > 1,
    ) ?? [];
  return mention && meanings.length > 0 ? { ...mention, meanings } : null;
}

function withoutAround(words: readonly string[]): readonly string[] {
  let start = 0;
  let end = words.length;
  while (start < end && AROUND.has(words[start]!)) start++;
  while (end > start && AROUND.has(words[end - 1]!)) end--;
  return start === 0 && end === words.length ? words : words.slice(start, end);
}

/** A short name as it stands in the text, for codes count by their capitals; a long one as its key. */
function writtenOf(key: string, text: string): string {
  if (key.length > 3) return key;
  const letters = key.split('').join('[ .]{0,2}');
  return new RegExp(`(?<![\\p{L}])${letters}(?![\\p{L}])`, 'iu').exec(text)?.[0].replace(/[ .]/g, '') ?? key;
}
