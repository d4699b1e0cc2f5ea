import { detached } from '@/lib/text/detached';
import { saysMoreThanRank, titleWords } from './title-words';

/** A label of an occupation as a taxonomy gives it. */
export interface OccupationLabel {
  /** Unit group of ISCO-08; null where the taxonomy does not say. */
  isco: string | null;
  /** ESCO's URI or the O*NET-SOC code; null for the shipped titles. */
  code: string | null;
  label: string;
}

export interface FoundOccupation {
  /** Unit group of ISCO-08, four digits. */
  isco: string;
  /** ESCO's URI or the O*NET-SOC code, where such a taxonomy has the label. */
  code: string | null;
  /** The label that was found in the title. */
  label: string;
  /** About how often the unit group was right in titles that were found in this way. */
  confidence: number;
}

export interface OccupationFinder {
  /** The occupation that a title names; null where no label is found in it. */
  find(title: string): FoundOccupation | null;
}

/** How a label was found, and about how often that was right in titles of real postings (docs/decisions/0005-occupations.md). */
const CONFIDENCE = { whole: 0.9, end: 0.8, start: 0.65, within: 0.65, first: 0.4, head: 0.4 } as const;
const LONGEST_TITLE = 300;
const MOST_WORDS = 16;
const MOST_REMEMBERED = 50_000;

interface Entry {
  isco: string;
  code: string | null;
  label: string;
  words: readonly string[];
}

/**
 * A finder over labels, the first of which wins where two are the same. A title is a label as a whole, or ends in one ("paediatric staff
 * nurse"), begins with one ("staff nurse cardiac lab"), holds one with other words between, or shares its first word alone ("professor of
 * economics", "développeur Python") or its last.
 */
export function buildOccupationFinder(labels: readonly OccupationLabel[]): OccupationFinder {
  const byWords = new Map<string, Entry>();
  const byHead = new Map<string, Entry[]>();
  const add = (isco: string, { code, label }: OccupationLabel, words: readonly string[]) => {
    const key = words.join(' ');
    const known = byWords.get(key);
    if (known) {
      known.code ??= code;
      return;
    }
    const entry = { isco, code, label, words };
    byWords.set(key, entry);
    const head = words.at(-1)!;
    const alike = byHead.get(head);
    if (alike) alike.push(entry);
    else byHead.set(head, [entry]);
  };
  const withoutGroup: [OccupationLabel, string[]][] = [];
  for (const label of labels) {
    const words = titleWords(label.label);
    if (words.length === 0 || !saysMoreThanRank(label.label)) continue;
    if (label.isco === null) withoutGroup.push([label, words]);
    else add(label.isco, label, words);
  }
  for (const entries of byHead.values()) entries.sort((a, b) => b.words.length - a.words.length);
  for (const [label, words] of withoutGroup) {
    const found = search(words);
    if (found && found.confidence >= CONFIDENCE.end) add(found.isco, label, words);
  }

  const remembered = new Map<string, FoundOccupation | null>();
  return {
    find(title) {
      const known = remembered.get(title);
      if (known !== undefined) return known;
      const found = searchTitle(title.slice(0, LONGEST_TITLE));
      if (remembered.size >= MOST_REMEMBERED) remembered.clear();
      remembered.set(detached(title), found);
      return found;
    },
  };

  /** The best of the title as a whole and of its parts: what stands behind a dash or a bar is a place or a department, mostly. */
  function searchTitle(title: string): FoundOccupation | null {
    let best: FoundOccupation | null = null;
    const parts = [title, ...title.split(/\s+[-–—|:]+\s+|[,|;()/]/)];
    for (const part of parts) {
      const found = search(titleWords(part).slice(0, MOST_WORDS));
      if (found && (best === null || found.confidence > best.confidence)) best = found;
    }
    return best;
  }

  function search(words: readonly string[]): FoundOccupation | null {
    const { length } = words;
    if (length === 0) return null;
    const whole = byWords.get(words.join(' '));
    if (whole) return foundOf(whole, length === 1 ? CONFIDENCE.end : CONFIDENCE.whole);
    for (let start = 1; start < length - 1; start++) {
      const end = byWords.get(words.slice(start).join(' '));
      if (end) return foundOf(end, CONFIDENCE.end);
    }
    for (let size = length - 1; size > 1; size--) {
      const start = byWords.get(words.slice(0, size).join(' '));
      if (start) return foundOf(start, CONFIDENCE.start);
    }
    const within = withOthersBetween(words);
    if (within) return foundOf(within, CONFIDENCE.within);
    const first = byWords.get(words[0]!);
    if (first) return foundOf(first, CONFIDENCE.first);
    const head = byWords.get(words.at(-1)!);
    return head ? foundOf(head, CONFIDENCE.head) : null;
  }

  /** The longest label of two words or more all of whose words stand in the title, its last word too. */
  function withOthersBetween(words: readonly string[]): Entry | null {
    const present = new Set(words);
    let best: Entry | null = null;
    for (const word of present) {
      for (const entry of byHead.get(word) ?? []) {
        if (entry.words.length < 2 || (best && entry.words.length <= best.words.length)) break;
        if (entry.words.every((each) => present.has(each))) {
          best = entry;
          break;
        }
      }
    }
    return best;
  }
}

function foundOf({ isco, code, label }: Entry, confidence: number): FoundOccupation {
  return { isco, code, label, confidence };
}
