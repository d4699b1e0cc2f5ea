import type { LabelRule, SkillId } from '@/lib/taxonomy/skill';
import { english } from '@/lib/text/languages/en';
import type { Language } from '@/lib/text/languages/language';
import { EVERYDAY_WORDS } from './everyday-words';
import { type Term, termsOf } from './terms';

/** A skill as the index takes it in; its name is its first label. */
export interface LinkableSkill {
  id: SkillId;
  labels: readonly { text: string; rule: LabelRule }[];
}

/** A skill that a text implies, and why: the label that its words answer best, and which words those are. */
export interface Link {
  skill: SkillId;
  /** For ranking links of one text; of no meaning beside another text's. */
  score: number;
  /** How likely it is that a reader would name this skill, in [0, 1]; measured on labelled sentences. */
  confidence: number;
  label: string;
  /** Whether that label is the skill's name, another label, or a wording of employers. */
  by: 'name' | 'label' | 'wording';
  /** Places in the text, left to right, none overlapping another. */
  words: { start: number; end: number }[];
}

export interface LinkIndex {
  /**
   * The skills that a sentence or short text implies, likeliest first, at most `most`.
   * A text of several sentences is better asked sentence by sentence.
   */
  links(text: string, most?: number): Link[];
}

const NAME = 0;
const LABEL = 1;
const WORDING = 2;
const BY = ['name', 'label', 'wording'] as const;

/** How much a word counts that stands in every sentence. */
const EVERYDAY_WEIGHT = 0.5;
/** How much of a label's score hangs on its words standing together. */
const TOGETHER = 0.3;
/** What the name alone, and the part of the label that is matched, add to the best label's score. */
const NAME_ADDS = 0.35;
const WHOLENESS_ADDS = 0.3;
/** A skill that employers word in many ways is one they ask for often: what so many wordings add; fewer add less. */
const OFTEN_ASKED_ADDS = 0.2;
const MANY_WORDINGS = 20;
/** Only so many skills, by their best label, are looked at more closely. */
const CLOSER_LOOK = 80;

/**
 * Builds the index of all labels over the stems of their words.
 *
 * A label's score is (matched weight / its weight) x sqrt(matched weight), a word's weight the logarithm of how few
 * skills have it: so a whole label of rare words comes first, and one of many words is worth more than one of few.
 */
export function buildLinkIndex(skills: readonly LinkableSkill[], language: Language = english): LinkIndex {
  const labels = new LabelColumns();
  const stems = new Map<string, number>();
  const skillsWith: number[] = [];
  const lastSkill: number[] = [];
  const numberOf = (stem: string) => {
    let number = stems.get(stem);
    if (number === undefined) {
      number = stems.size;
      stems.set(stem, number);
      skillsWith.push(0);
      lastSkill.push(-1);
    }
    return number;
  };
  const casedBySmall = new Map<string, string>();
  const namesOf = (text: string, rule: LabelRule): string[] => {
    const terms = termsOf(text, language);
    const [only] = terms;
    if (!only || terms.length > 1 || (rule !== 'as-written' && rule !== 'in-context'))
      return terms.map(({ stem }) => stem);
    casedBySmall.set(only.word.toLowerCase(), only.word);
    return [asWritten(only.word)];
  };
  skills.forEach((skill, place) => {
    const seen = new Set<string>();
    skill.labels.forEach(({ text, rule }, i) => {
      if (rule === 'never') return;
      const field = i === 0 ? NAME : rule === 'hint' ? WORDING : LABEL;
      const words = [...new Set(namesOf(text, rule))];
      const bag = [...words].sort().join(' ');
      if (words.length === 0 || seen.has(bag)) return;
      seen.add(bag);
      const numbers = words.map(numberOf);
      if (field !== WORDING) {
        for (const number of numbers) {
          if (lastSkill[number] === place) continue;
          lastSkill[number] = place;
          skillsWith[number] = (skillsWith[number] as number) + 1;
        }
      }
      labels.add(place, field, text, numbers);
    });
  });

  const weights = new Float64Array(stems.size);
  for (const [stem, number] of stems) {
    weights[number] = Math.log(1 + skills.length / ((skillsWith[number] as number) + 0.5));
    if (everyday(language).has(stem)) weights[number] = (weights[number] as number) * EVERYDAY_WEIGHT;
  }
  const { postings, from } = labels.invert(stems.size);
  const masses = labels.masses(weights);

  const oftenAsked = Float64Array.from(skills, ({ labels: own }) => oftenAskedAdds(own));

  const matchedWeight = new Float64Array(labels.size);
  const touched = new Int32Array(labels.size);
  const best = new Float64Array(skills.length);
  const bestLabel = new Int32Array(skills.length);
  const bestName = new Float64Array(skills.length);

  const links = (text: string, most = 10): Link[] => {
    const terms = termsOf(text, language);
    const places = placesOf(terms, stems, CAPITAL.test(text) ? null : casedBySmall);
    let count = 0;
    for (const number of places.keys()) {
      const weight = weights[number] as number;
      for (let i = from[number] as number; i < (from[number + 1] as number); i++) {
        const label = postings[i] as number;
        if (matchedWeight[label] === 0) touched[count++] = label;
        matchedWeight[label] = (matchedWeight[label] as number) + weight;
      }
    }
    const found: number[] = [];
    let highest = 0;
    let highestName = 0;
    for (let i = 0; i < count; i++) {
      const label = touched[i] as number;
      const weight = matchedWeight[label] as number;
      const skill = labels.skillOf(label);
      const score = (weight * Math.sqrt(weight)) / (masses[label] as number);
      if (best[skill] === 0) found.push(skill);
      if (score > (best[skill] as number)) {
        best[skill] = score;
        bestLabel[skill] = label;
        if (score > highest) highest = score;
      }
      if (labels.fieldOf(label) === NAME) {
        bestName[skill] = score;
        if (score > highestName) highestName = score;
      }
    }
    const likeliest = found
      .sort((a, b) => (best[b] as number) - (best[a] as number) || a - b)
      .slice(0, Math.max(CLOSER_LOOK, most));
    const ranked = likeliest.map((skill) => {
      const label = bestLabel[skill] as number;
      const wholeness = (matchedWeight[label] as number) / (masses[label] as number);
      const words = closest(labels.stemsOf(label), places);
      const together =
        words.length > 1 ? words.length / ((words.at(-1) as number) - (words[0] as number) + 1) : 1;
      const score =
        ((best[skill] as number) / highest) * (1 - TOGETHER + TOGETHER * together) +
        NAME_ADDS * (highestName > 0 ? (bestName[skill] as number) / highestName : 0) +
        WHOLENESS_ADDS * wholeness +
        (oftenAsked[skill] as number);
      return { skill, label, score, words, wholeness };
    });
    ranked.sort((a, b) => b.score - a.score || a.skill - b.skill);
    const first = ranked.slice(0, most).map(({ skill, label, score, words, wholeness }, rank): Link => {
      const by = BY[labels.fieldOf(label)] as Link['by'];
      const strength = best[skill] as number;
      const oneWord = words.length === 1;
      return {
        skill: (skills[skill] as LinkableSkill).id,
        score,
        confidence: confidenceOf({ score, wholeness, strength, rank, by, oneWord }),
        label: labels.textOf(label),
        by,
        words: words.map((at) => {
          const { start, end } = terms[at] as Term;
          return { start, end };
        }),
      };
    });
    for (const skill of found) {
      best[skill] = 0;
      bestName[skill] = 0;
    }
    for (let i = 0; i < count; i++) matchedWeight[touched[i] as number] = 0;
    return first;
  };

  return { links };
}

interface Evidence {
  score: number;
  /** The part of the label that is matched, in (0, 1]. */
  wholeness: number;
  /** The label's own score, before it is held against those of others. */
  strength: number;
  /** From 0. */
  rank: number;
  by: Link['by'];
  oneWord: boolean;
}

/**
 * Logistic regression on the best 25 links of 170 sentences of job ads that were labelled for this alone; links said to
 * be .14, .24, .35, .45, .55 likely were right in .15, .22, .37, .35, .64.
 */
function confidenceOf({ score, wholeness, strength, rank, by, oneWord }: Evidence): number {
  const logit =
    -7.24 +
    2.1 * score +
    1.15 * wholeness +
    1.64 * Math.log1p(strength) -
    0.75 * Math.log1p(rank) +
    BY_ADDS[by] -
    (oneWord ? 0.23 : 0);
  return 1 / (1 + Math.exp(-logit));
}

const BY_ADDS: Readonly<Record<Link['by'], number>> = { name: 0.25, label: 0, wording: 0.14 };

const everydayStems = new WeakMap<Language, ReadonlySet<string>>();

function everyday(language: Language): ReadonlySet<string> {
  let known = everydayStems.get(language);
  if (!known) {
    known = new Set([...EVERYDAY_WORDS].flatMap((word) => termsOf(word, language).map(({ stem }) => stem)));
    everydayStems.set(language, known);
  }
  return known;
}

/**
 * Where each stem, and each word as it is written, that some label has stands among a text's words.
 * @param casedBySmall for a text without capitals, which leaves open how a name is written: the names by their small letters
 */
function placesOf(
  terms: readonly Term[],
  stems: ReadonlyMap<string, number>,
  casedBySmall: ReadonlyMap<string, string> | null,
): Map<number, number[]> {
  const places = new Map<number, number[]>();
  terms.forEach(({ stem, word }, at) => {
    for (const name of [stem, asWritten(casedBySmall?.get(word) ?? word)]) {
      const number = stems.get(name);
      if (number === undefined) continue;
      const there = places.get(number);
      if (there) there.push(at);
      else places.set(number, [at]);
    }
  });
  return places;
}

const CAPITAL = /\p{Lu}/u;

/** What stands for a word that counts only as it is written: "LESS" is no "less", "Solidity" is not "solid". */
const asWritten = (word: string) => `"${word}`;

function oftenAskedAdds(labels: LinkableSkill['labels']): number {
  const wordings = labels.filter(({ rule }) => rule === 'hint').length;
  return OFTEN_ASKED_ADDS * Math.min(1, Math.log1p(wordings) / Math.log(MANY_WORDINGS));
}

/** For each stem of a label that the text has, one of its places, so chosen that they stand close together; ascending. */
function closest(stems: readonly number[], places: ReadonlyMap<number, readonly number[]>): number[] {
  const choices = stems.flatMap((stem) => (places.has(stem) ? [places.get(stem) as readonly number[]] : []));
  const [first = [], ...others] = choices;
  let chosen: number[] = [];
  let narrowest = Number.POSITIVE_INFINITY;
  for (const start of first) {
    const near = others.map((other) =>
      other.reduce((a, b) => (Math.abs(b - start) < Math.abs(a - start) ? b : a)),
    );
    const all = [start, ...near];
    const width = Math.max(...all) - Math.min(...all);
    if (width < narrowest) {
      narrowest = width;
      chosen = all;
    }
  }
  return [...new Set(chosen)].sort((a, b) => a - b);
}

/** Labels column by column: whose they are, their field, text and stems. */
class LabelColumns {
  private readonly skills: number[] = [];
  private readonly fields: number[] = [];
  private readonly texts: string[] = [];
  private readonly stems: (readonly number[])[] = [];

  get size(): number {
    return this.skills.length;
  }

  add(skill: number, field: number, text: string, stems: readonly number[]): void {
    this.skills.push(skill);
    this.fields.push(field);
    this.texts.push(text);
    this.stems.push(stems);
  }

  skillOf(label: number): number {
    return this.skills[label] as number;
  }

  fieldOf(label: number): number {
    return this.fields[label] as number;
  }

  textOf(label: number): string {
    return this.texts[label] as string;
  }

  stemsOf(label: number): readonly number[] {
    return this.stems[label] as readonly number[];
  }

  /** The labels of each stem: those of stem s are `postings` from `from[s]` to `from[s + 1]`. */
  invert(stemCount: number): { postings: Int32Array; from: Int32Array } {
    const from = new Int32Array(stemCount + 1);
    for (const stems of this.stems) for (const stem of stems) from[stem + 1] = (from[stem + 1] as number) + 1;
    for (let stem = 0; stem < stemCount; stem++)
      from[stem + 1] = (from[stem + 1] as number) + (from[stem] as number);
    const postings = new Int32Array(from[stemCount] as number);
    const next = from.slice();
    this.stems.forEach((stems, label) => {
      for (const stem of stems) {
        postings[next[stem] as number] = label;
        next[stem] = (next[stem] as number) + 1;
      }
    });
    return { postings, from };
  }

  /** The weight of all of a label's stems. */
  masses(weights: Float64Array): Float64Array {
    return Float64Array.from(this.stems, (stems) =>
      stems.reduce((mass, stem) => mass + (weights[stem] as number), 0),
    );
  }
}
