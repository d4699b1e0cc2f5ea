import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DEFAULT_THRESHOLDS, ORIGIN_WEIGHTS, THRESHOLDS } from '@/lib/relevance/thresholds';
import { utility } from '@/lib/relevance/utility';

describe('demand on a log scale', () => {
  test.each([
    [0, 0],
    [0.001, 0],
    [0.25, 1],
    [1, 1],
    [Math.sqrt(0.001 * 0.25), 0.5],
  ])('a share of %d counts %d', (share, expected) => {
    expect(utility(share)).toBeCloseTo(expected, 12);
  });

  test('going from 1 in 1,000 to 1 in 100 counts as much as from 1 in 40 to 1 in 4', () => {
    expect(utility(1 / 100) - utility(1 / 1000)).toBeCloseTo(utility(1 / 4) - utility(1 / 40), 12);
  });

  test('more demand never counts less', () => {
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(share, share, (a, b) => {
        expect(utility(Math.min(a, b))).toBeLessThanOrEqual(utility(Math.max(a, b)));
      }),
    );
  });
});

describe('the constants of the method', () => {
  test('are each a number with a sentence that states it', () => {
    for (const { value, says } of Object.values(THRESHOLDS)) {
      expect(value).toBeGreaterThan(0);
      expect(says).toMatch(/^[A-Z].*\.$/);
      const forms = [value, Number((value * 100).toPrecision(3)), (1 / value).toLocaleString('en-GB')];
      expect(forms.some((form) => says.includes(String(form)))).toBe(true);
    }
  });

  test('are those of the methodology', () => {
    expect(DEFAULT_THRESHOLDS).toEqual({
      askedPostings: 5,
      demandedAlignment: 0.4,
      mostWeight: 0.75,
      mostlyDescribed: 0.8,
      floor: 0.001,
      full: 0.25,
      judgedPostings: 200,
      judgedSkills: 2,
      judgedRecognised: 0.5,
      littleReach: 0.01,
      nichePostings: 50,
      nicheShare: 0.05,
      nicheTimes: 3,
      smallReach: 0.05,
      fastChange: 0.1,
      demandedWeight: 0.6,
      speakablePostings: 30,
      trendMonths: 6,
      trendAskingMonths: 3,
      trendEvenMonths: 4,
      trendPostings: 30,
      steadyChange: 0.1,
      trendMost: 9,
      resampledGroups: 50,
    });
    expect(ORIGIN_WEIGHTS.declared).toBeGreaterThan(ORIGIN_WEIGHTS.title);
    expect(ORIGIN_WEIGHTS.title).toBeGreaterThan(ORIGIN_WEIGHTS.description);
  });
});
