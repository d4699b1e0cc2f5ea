import type { LabelRule } from '@/lib/taxonomy/skill';

/** Where something stands in the text of a posting. */
export interface Spot {
  posting: number;
  start: number;
  end: number;
}

/** Rules under which a phrase can become a label. */
export type NewRule = Extract<LabelRule, 'any-case' | 'as-written'>;

/** A phrase that stands where skills stand, and that no label covers. */
export interface Phrase {
  /** As it is most often written. */
  text: string;
  /** `as-written` for one word that hardly ever stands in small letters: a name. */
  rule: NewRule;
  /** Postings with it, each once, and different employers among them. */
  postings: number;
  employers: number;
  /** Postings with it by month; those without a date under 0. */
  months: ReadonlyMap<number, number>;
  /** By which phrases are ranked; larger is more worth a look. */
  score: number;
  /** Where it stands, in postings of different employers. */
  examples: readonly Spot[];
  /** Labels whose mentions stand beside it, the most frequent first. */
  beside: readonly number[];
}

/** A label whose mentions may be of something else. */
export interface DoubtfulLabel {
  /** The number under which it was handed in. */
  label: number;
  /** Postings with a mention of it that counts. */
  postings: number;
  /** Mentions in all, and those that stand where nothing is asked for. */
  mentions: number;
  notAsking: number;
  /** Mentions written in small letters, with a capital first, and in capitals. */
  written: { small: number; capital: number; capitals: number };
  /** How like the places of other skills its places are: a mean of log-odds, above 0 where skills stand. */
  place: number;
  /** How doubtful, 0 to 1. */
  doubt: number;
  /** The phrases around it that come most often, as they are written, with the postings that hold them. */
  around: readonly { text: string; postings: number }[];
  /** Where it stands, the most doubtful places first. */
  examples: readonly Spot[];
}
