import { TREND_RULES } from '@/lib/market/trend';
import type { Origin } from './credential';

export type ThresholdUnit = 'share' | 'yearly change' | 'postings' | 'skills' | 'months' | 'times' | 'groups';

/** A constant of the method, its unit, and the sentence in which the method page prints it. */
export interface Threshold {
  value: number;
  unit: ThresholdUnit;
  says: string;
}

const percent = (share: number) => `${Number((share * 100).toPrecision(3))} %`;
const oneIn = (share: number) => `1 posting in ${Math.round(1 / share).toLocaleString('en-GB')}`;

function threshold(value: number, unit: ThresholdUnit, says: (value: number) => string): Threshold {
  return Object.freeze({ value, unit, says: says(value) });
}

/**
 * The part of the hard skills and tools named in postings that the matcher finds. Readers counted 620 of them in 54 real
 * postings that the lexicon had not been tuned on; 423 were found (tools, languages and certificates alone: 161 of 196).
 * Upper bounds of reach are divided by it, since what was not found may still be asked for.
 */
export const MATCHER_RECALL = 0.68;

/** What a taught skill weighs by where it was found: what the issuer declares counts most, a mention in passing least. */
export const ORIGIN_WEIGHTS: Readonly<Record<Origin, number>> = Object.freeze({
  declared: 1,
  title: 0.8,
  description: 0.5,
});

/**
 * Every constant of the relevance score and the verdict (methodology, section 4), once. The code, the method page and
 * the tests all read it here; the trend's own three stand beside the trend and are repeated by reference.
 */
export const THRESHOLDS = Object.freeze({
  floor: threshold(
    0.001,
    'share',
    (v) =>
      `Demand begins at ${oneIn(v)}: a skill counts as asked for where the lower bound of its share is above.`,
  ),
  askedPostings: threshold(
    5,
    'postings',
    (v) => `Fewer than ${v} postings that ask for a skill are chance, in however small a slice.`,
  ),
  full: threshold(
    0.25,
    'share',
    (v) => `Demand is full from ${oneIn(v)} on: more of it adds nothing to relevance.`,
  ),
  judgedPostings: threshold(200, 'postings', (v) => `A verdict needs a slice of at least ${v} postings.`),
  judgedSkills: threshold(
    2,
    'skills',
    (v) =>
      `A verdict needs at least ${v} recognised core skills in the credential, or one that its title or its issuer names.`,
  ),
  judgedRecognised: threshold(
    0.5,
    'share',
    (v) => `A verdict needs at least ${percent(v)} of the skills that the issuer declares to be recognised.`,
  ),
  littleReach: threshold(
    0.01,
    'share',
    (v) => `Demand is little where fewer than ${percent(v)} of the postings ask for any core skill.`,
  ),
  nichePostings: threshold(
    50,
    'postings',
    (v) => `A niche is an occupation with at least ${v} postings in the slice.`,
  ),
  nicheShare: threshold(
    0.05,
    'share',
    (v) => `In a niche the lower bound of the share that asks for a core skill is above ${percent(v)}.`,
  ),
  nicheTimes: threshold(3, 'times', (v) => `A niche asks at least ${v} times as often as the slice does.`),
  smallReach: threshold(
    0.05,
    'share',
    (v) =>
      `Only a credential that fewer than ${percent(v)} of the postings ask for is called emerging or fading.`,
  ),
  fastChange: threshold(
    0.1,
    'yearly change',
    (v) => `Emerging or fading is a trend whose whole interval lies beyond ${percent(v)} a year, up or down.`,
  ),
  mostWeight: threshold(
    0.75,
    'share',
    (v) =>
      `A credential in demand has at least ${percent(v)} of its core weight in skills that are asked for, or less with a high alignment.`,
  ),
  demandedWeight: threshold(
    0.6,
    'share',
    (v) => `With a high alignment ${percent(v)} of its core weight is enough.`,
  ),
  demandedAlignment: threshold(0.4, 'share', (v) => `An alignment is high from ${v} on.`),
  speakablePostings: threshold(30, 'postings', (v) => `Under ${v} postings a share is "too few to say".`),
  trendMonths: threshold(
    TREND_RULES.months,
    'months',
    (v) => `A trend needs dated postings over at least ${v} months.`,
  ),
  trendEvenMonths: threshold(
    TREND_RULES.evenMonths,
    'months',
    (v) => `A trend needs dated postings that are spread as widely as over ${v} equally busy months.`,
  ),
  trendPostings: threshold(
    TREND_RULES.postings,
    'postings',
    (v) => `A trend needs at least ${v} dated postings that ask.`,
  ),
  steadyChange: threshold(
    TREND_RULES.steady,
    'yearly change',
    (v) => `A trend is steady where its whole interval lies within ${percent(v)} a year of no change.`,
  ),
  resampledGroups: threshold(
    50,
    'groups',
    (v) =>
      `Intervals of relevance and alignment come from leaving out each of ${v} random groups of postings in turn.`,
  ),
});

/** The values alone, as settings may change them. */
export type ThresholdValues = Record<keyof typeof THRESHOLDS, number>;

export const DEFAULT_THRESHOLDS: Readonly<ThresholdValues> = Object.freeze(
  Object.fromEntries(Object.entries(THRESHOLDS).map(([name, { value }]) => [name, value])) as ThresholdValues,
);
