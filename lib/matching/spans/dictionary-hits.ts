import type { Matcher } from '@/lib/matching/matcher';
import type { LabelRule, SkillKind } from '@/lib/taxonomy/skill';
import { hashOf, mix } from './hash';
import type { SentenceWords } from './words';

/** What the matcher says of each word: hashes, 0 where it says nothing. */
export interface DictionaryHits {
  /** Of the mention's kind, rule and length, and of the word's place in it. */
  hits: Int32Array;
  /** Of the mention's kind and the word's place in it. */
  kinds: Int32Array;
}

const LONGEST = 4;

/** The words that lie in mentions of a text. */
export function dictionaryHits(
  text: string,
  matcher: Matcher,
  { words, starts, ends }: SentenceWords,
): DictionaryHits {
  const hits = new Int32Array(words.length);
  const kinds = new Int32Array(words.length);
  let first = 0;
  for (const mention of matcher.mentions(text)) {
    while (first < words.length && (ends[first] as number) <= mention.start) first++;
    let last = first;
    while (last + 1 < words.length && (starts[last + 1] as number) < mention.end) last++;
    const ofKind = kindHash(mention.kind);
    const ofRule = mix(mix(ofKind, ruleHash(mention.rule)), Math.min(LONGEST, last - first + 1));
    for (let i = first; i <= last && i < words.length; i++) {
      const place = placeIn(i, first, last);
      hits[i] = mix(ofRule, place);
      kinds[i] = mix(ofKind, place);
    }
  }
  return { hits, kinds };
}

/** 1 at a mention's start, 2 within, 3 at its end, 4 where the word is all of it. */
function placeIn(word: number, first: number, last: number): number {
  if (first === last) return 4;
  if (word === first) return 1;
  return word === last ? 3 : 2;
}

const kindHash = memo<SkillKind>();
const ruleHash = memo<LabelRule>();

function memo<Name extends string>(): (name: Name) => number {
  const known = new Map<Name, number>();
  return (name) => {
    const hash = known.get(name) ?? hashOf(name);
    known.set(name, hash);
    return hash;
  };
}
