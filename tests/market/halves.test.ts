import { describe, expect, test } from 'vitest';
import { changeOf, halvesOf } from '@/lib/market/halves';

const even = new Map([
  [0, 500],
  [10, 100],
  [11, 100],
  [12, 100],
  [13, 100],
]);

describe('the recent half against the earlier one', () => {
  test('months are parted where the postings are parted most evenly; those without a date are in neither', () => {
    expect(halvesOf(even)).toEqual({ first: 10, last: 13, recentFrom: 12, earlier: 200, recent: 200 });
  });

  test.each([
    [
      'too few months',
      new Map([
        [10, 100],
        [11, 100],
      ]),
    ],
    [
      'nearly all in two months, with strays before',
      new Map([
        [2, 1],
        [10, 900],
        [11, 900],
      ]),
    ],
    [
      'too few postings',
      new Map([
        [10, 9],
        [11, 9],
        [12, 9],
        [13, 9],
      ]),
    ],
    ['no dates', new Map([[0, 900]])],
  ])('is not spoken of with %s', (_, totals) => {
    expect(halvesOf(totals)).toBeNull();
  });

  test('shares rise, not counts: twice the postings with twice the mentions is no rise', () => {
    const halves = halvesOf(
      new Map([
        [10, 100],
        [11, 100],
        [12, 200],
        [13, 200],
      ]),
    );
    expect(
      halves &&
        changeOf(
          new Map([
            [11, 10],
            [12, 10],
            [13, 10],
          ]),
          halves,
        ),
    ).toMatchObject({
      earlier: 10,
      recent: 20,
      rising: false,
    });
  });

  test('rising is said only where the interval lies above zero', () => {
    const halves = halvesOf(even);
    expect(halves && changeOf(new Map([[12, 2]]), halves).rising).toBe(false);
    expect(
      halves &&
        changeOf(
          new Map([
            [0, 90],
            [12, 10],
            [13, 15],
          ]),
          halves,
        ),
    ).toMatchObject({
      earlier: 0,
      recent: 25,
      rising: true,
    });
  });
});
