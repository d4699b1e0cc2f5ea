import { DEMAND_RULES } from '@/lib/market/demand';
import { TREND_RULES } from '@/lib/market/trend';
import { WARNING_RULES } from '@/lib/market/warnings';
import type { Origin } from './credential';
import { oneIn, percent } from './figures-in-words';

export type ThresholdUnit = 'share' | 'yearly change' | 'postings' | 'skills' | 'months' | 'times' | 'groups';

/** A constant of the method, its unit, and the sentence in which the method page prints it. */
export interface Threshold {
  value: number;
  unit: ThresholdUnit;
  says: string;
}

function threshold(value: number, unit: ThresholdUnit, says: (value: number) => string): Threshold {
  return Object.freeze({ value, unit, says: says(value) });
}

/** What a taught skill weighs by where it was found: what the issuer declares counts most, a mention in passing least. */
export const ORIGIN_WEIGHTS: Readonly<Record<Origin, number>> = Object.freeze({
  declared: 1,
  title: 0.8,
  description: 0.5,
});

/**
 * Every constant of the relevance score and the verdict (methodology, section 4), once. The code, the method page and
 * the tests all read it here; the trend's own stand beside the trend and are repeated by reference.
 */
export const THRESHOLDS = Object.freeze({
  floor: threshold(
    0.001,
    'share',
    (v) =>
      `Demand begins at ${oneIn(v)} postings: a skill counts as asked for where the lower bound of its share is above.`,
  ),
  askedPostings: threshold(
    5,
    'postings',
    (v) => `A skill counts as asked for from ${v} postings on: fewer are chance, in however small a slice.`,
  ),
  full: threshold(
    0.25,
    'share',
    (v) => `Demand is full from ${oneIn(v)} postings on: more of it adds nothing to relevance.`,
  ),
  judgedPostings: threshold(
    200,
    'postings',
    (v) => `A verdict needs a slice of at least ${v} postings that say more than their title.`,
  ),
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
    (v) =>
      `Demand is little where even the upper bound of reach is under ${percent(v)}; in demand needs a lower bound of at least that.`,
  ),
  mostlyDescribed: threshold(
    WARNING_RULES.stated,
    'share',
    (v) => `A reader is told where under ${percent(v)} of the postings say more than their title.`,
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
    (v) => `Only a credential with a reach under ${percent(v)} is called emerging or fading.`,
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
  demandedAlignment: threshold(0.4, 'share', (v) => `An alignment is high from ${percent(v)} on.`),
  speakablePostings: threshold(
    DEMAND_RULES.postings,
    'postings',
    (v) => `Under ${v} postings a share is "too few to say".`,
  ),
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
  trendAskingMonths: threshold(
    TREND_RULES.askingMonths,
    'months',
    (v) => `A trend needs postings that ask in at least ${v} months.`,
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
  trendMost: threshold(
    TREND_RULES.most,
    'yearly change',
    (v) =>
      `A change beyond +${percent(v)} a year, ${v + 1}-fold, is told as “over” that: months cannot tell how far beyond.`,
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
