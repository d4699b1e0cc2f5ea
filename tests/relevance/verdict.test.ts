import { describe, expect, test } from 'vitest';
import type { OccupationDemand } from '@/lib/market/occupations';
import type { TrendFigure } from '@/lib/market/trend';
import { DEFAULT_THRESHOLDS } from '@/lib/relevance/thresholds';
import { judge, type Rule, type VerdictFigures } from '@/lib/relevance/verdict';

const estimate = (value: number, low = value, high = value) => ({ value, low, high });
const trend = (low: number, high: number): TrendFigure => ({
  word: low > 0 ? 'rising' : high < 0 ? 'falling' : 'unclear',
  change: estimate((low + high) / 2, low, high),
});
const none: TrendFigure = { word: 'unknown', change: null, why: 'No posting in this slice carries a date.' };
const niche = (postings: number, low: number, times: number): OccupationDemand => ({
  occupation: 'Telex operator',
  postings,
  asking: Math.ceil(postings * low),
  share: estimate(low + 0.02, low, low + 0.1),
  times,
});

/** A course that is plainly in demand; each example says in what it differs. */
const inDemand: VerdictFigures = {
  postings: 5000,
  described: 5000,
  recognised: 6,
  named: false,
  declaredRecognised: 1,
  reach: estimate(0.2, 0.19, 0.21),
  reachBound: 0.25,
  alignment: 0.6,
  askedFor: { weight: 1, skills: 6 },
  trend: none,
  niche: null,
};
const because = (change: Partial<VerdictFigures>) => judge({ ...inDemand, ...change }).because;

const zero = { reach: estimate(0, 0, 0.0009), reachBound: 0.0009, askedFor: { weight: 0, skills: 0 } };
const little = {
  reach: estimate(0.006, 0.004, 0.008),
  reachBound: 0.0094,
  askedFor: { weight: 0.7, skills: 3 },
};
const modest = { reach: estimate(0.03, 0.02, 0.04), reachBound: 0.047 };

describe('the verdict: one example for each line of the table', () => {
  test.each<[string, Partial<VerdictFigures>, Rule]>([
    ['fewer than 200 postings are too little to judge by', { postings: 199 }, 'few postings'],
    [
      'fewer than 200 postings that say more than their title are too little',
      { described: 199 },
      'few described',
    ],
    ['fewer than two recognised skills are too little', { recognised: 1 }, 'few skills'],
    ['no recognised skill is too little', { recognised: 0, reach: null }, 'few skills'],
    [
      'fewer than half of the declared skills recognised is too little',
      { declaredRecognised: 0.49 },
      'few recognised',
    ],
    [
      'nothing asked for in a slice that cannot bound its reach below 1 % is too little',
      { ...zero, reach: estimate(0, 0, 0.012), reachBound: 0.012 },
      'slice too small',
    ],
    ['nothing asked for and reach surely below 1 % is no demand found', zero, 'no demand found'],
    ['asked for in one occupation alone is niche', { ...little, niche: niche(80, 0.12, 20) }, 'niche'],
    ['small and surely falling fast is fading', { ...modest, trend: trend(-0.4, -0.11) }, 'fading'],
    ['small and surely rising fast is emerging', { ...modest, trend: trend(0.11, 0.9) }, 'emerging'],
    ['reach surely of 1 % and three quarters of its weight asked for is in demand', {}, 'in demand'],
    ['reach surely below 1 % is little demand', little, 'little demand'],
    ['the rest is partly aligned', { askedFor: { weight: 0.3, skills: 2 } }, 'partly aligned'],
  ])('%s', (_, change, expected) => {
    expect(because(change)).toBe(expected);
  });

  test('the four ways of knowing too little are one verdict', () => {
    for (const change of [{ postings: 1 }, { recognised: 1 }, { declaredRecognised: 0 }]) {
      expect(judge({ ...inDemand, ...change }).verdict).toBe('too little to judge');
    }
    expect(judge(inDemand).verdict).toBe('in demand');
  });
});

describe('the verdict at its boundaries', () => {
  test.each<[string, Partial<VerdictFigures>, Rule]>([
    ['200 postings are enough', { postings: 200 }, 'in demand'],
    ['two skills are enough', { recognised: 2 }, 'in demand'],
    ['one that the title or the issuer names is enough', { recognised: 1, named: true }, 'in demand'],
    [
      'three fifths of it, with an alignment of exactly 0.4, are in demand',
      { alignment: 0.4, askedFor: { weight: 0.6, skills: 3 } },
      'in demand',
    ],
    [
      'most of it, but seldom, is partly aligned',
      { alignment: 0.39, askedFor: { weight: 0.74, skills: 4 } },
      'partly aligned',
    ],
    [
      'three quarters of it are in demand however seldom',
      { alignment: 0.2, askedFor: { weight: 0.75, skills: 4 } },
      'in demand',
    ],
    [
      'a reach surely above the floor is some demand, if little',
      { ...zero, reach: estimate(0.002, 0.0011, 0.003), reachBound: 0.0035 },
      'little demand',
    ],
    ['half of the declared skills is enough', { declaredRecognised: 0.5 }, 'in demand'],
    ['nothing declared is no reason', { declaredRecognised: null }, 'in demand'],
    ['a bound of exactly 1 % is not below 1 %', { ...zero, reachBound: 0.01 }, 'slice too small'],
    [
      'nothing single asked for but reach surely of 1 % is no small slice',
      { askedFor: { weight: 0, skills: 0 }, reach: estimate(0.02, 0.017, 0.023), reachBound: 0.027 },
      'partly aligned',
    ],
    ['a niche has at least 50 postings', { ...little, niche: niche(49, 0.12, 20) }, 'little demand'],
    ['50 are enough', { ...little, niche: niche(50, 0.12, 20) }, 'niche'],
    ['its lower bound is over 5 %', { ...little, niche: niche(80, 0.05, 20) }, 'little demand'],
    ['it asks three times as often', { ...little, niche: niche(80, 0.06, 2.9) }, 'little demand'],
    ['three is enough', { ...little, niche: niche(80, 0.06, 3) }, 'niche'],
    [
      'at 1 % of the slice it is no niche',
      { ...little, reach: estimate(0.01, 0.008, 0.012), reachBound: 0.014, niche: niche(80, 0.12, 9) },
      'partly aligned',
    ],
    ['falling at just 10 % is not fading', { ...modest, trend: trend(-0.4, -0.1) }, 'in demand'],
    ['rising at just 10 % is not emerging', { ...modest, trend: trend(0.1, 0.4) }, 'in demand'],
    [
      'at a reach of 5 % falling is told by the arrow, not by the verdict',
      { reach: estimate(0.05, 0.04, 0.06), trend: trend(-0.5, -0.3) },
      'in demand',
    ],
    ['a lower bound of exactly 1 % is in demand', { reach: estimate(0.015, 0.01, 0.02) }, 'in demand'],
    ['just below it is not', { reach: estimate(0.015, 0.0099, 0.02) }, 'partly aligned'],
    [
      'exactly three fifths of the weight are in demand',
      { askedFor: { weight: 0.6, skills: 3 } },
      'in demand',
    ],
  ])('%s', (_, change, expected) => {
    expect(because(change)).toBe(expected);
  });
});

describe('the verdict takes the first line that holds', () => {
  const everything = { trend: trend(-0.5, -0.3), niche: niche(80, 0.12, 20) };
  test.each<[string, Partial<VerdictFigures>, Rule]>([
    ['few postings before all', { ...zero, ...everything, postings: 10, recognised: 1 }, 'few postings'],
    ['few skills before few recognised', { recognised: 1, declaredRecognised: 0 }, 'few skills'],
    ['few recognised before no demand', { ...zero, declaredRecognised: 0.1 }, 'few recognised'],
    ['no demand before niche and fading', { ...zero, ...everything }, 'no demand found'],
    ['niche before fading', { ...little, ...everything }, 'niche'],
    ['fading before in demand', { ...modest, trend: trend(-0.5, -0.3) }, 'fading'],
    ['fading before little demand', { ...little, trend: trend(-0.5, -0.3) }, 'fading'],
    ['emerging before in demand', { ...modest, trend: trend(0.3, 0.9) }, 'emerging'],
  ])('%s', (_, change, expected) => {
    expect(because(change)).toBe(expected);
  });

  test('with the thresholds that it is given', () => {
    const figures = { ...inDemand, postings: 120 };
    expect(judge(figures).because).toBe('few postings');
    expect(judge(figures, { ...DEFAULT_THRESHOLDS, judgedPostings: 100 }).because).toBe('in demand');
  });
});
