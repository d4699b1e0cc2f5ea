import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseSlice, type Slice, sliceQuery } from '@/lib/market/slice';

describe('the slice that a URL asks for', () => {
  test('is every posting where nothing is asked', () => {
    expect(parseSlice({})).toEqual({ slice: {}, problems: [] });
    expect(parseSlice({ from: '', to: ' ', region: undefined, occupation: '\t', sort: 'reach' })).toEqual({
      slice: {},
      problems: [],
    });
  });

  test('has months, a region and words', () => {
    expect(
      parseSlice({
        from: '2025-01',
        to: '2025-12',
        region: [' Surrey', ' Kent ', 'Kent'],
        occupation: 'staff nurse',
      }),
    ).toEqual({
      slice: { from: '2025-01', to: '2025-12', region: ['Kent', 'Surrey'], occupation: 'staff nurse' },
      problems: [],
    });
  });

  test('takes a day for its month, and a period of one month', () => {
    expect(parseSlice({ from: '2025-03-17', to: '2025-03-31' })).toEqual({
      slice: { from: '2025-03', to: '2025-03' },
      problems: [],
    });
  });

  test('takes the first of a parameter that is repeated where one alone counts', () => {
    expect(parseSlice({ occupation: ['nurse', 'carer'], from: [] }).slice).toEqual({ occupation: 'nurse' });
  });

  test('has a range of pay', () => {
    expect(parseSlice({ payFrom: '30000', payTo: ' 40000 ' }).slice).toEqual({
      payFrom: 30_000,
      payTo: 40_000,
    });
  });

  test.each([
    [
      { from: 'yesterday', region: 'Kent' },
      { region: ['Kent'] },
      '“yesterday” is not a month: write from as 2026-01.',
    ],
    [{ to: '2026-13' }, {}, '“2026-13” is not a month: write to as 2026-01.'],
    [{ from: '2026-00' }, {}, '“2026-00” is not a month: write from as 2026-01.'],
    [{ from: '2026-1' }, {}, '“2026-1” is not a month: write from as 2026-01.'],
    [{ region: 'x'.repeat(121) }, {}, 'The region is too long: at most 120 characters.'],
    [{ occupation: 'x'.repeat(121) }, {}, 'The job title is too long: at most 120 characters.'],
    [
      { from: '2026-02', to: '2026-01' },
      { from: '2026-02' },
      'The period ends (2026-01) before it starts (2026-02): its end was left out.',
    ],
    [{ payFrom: '30k' }, {}, '“30k” is no yearly pay: write payFrom in whole units, such as 30000.'],
    [
      { payFrom: '50000', payTo: '40000' },
      { payFrom: 50_000 },
      'Pay ends (40000) below where it starts (50000): its end was left out.',
    ],
  ])('leaves out what it cannot understand, and says so: %j', (parameters, slice, problem) => {
    expect(parseSlice(parameters)).toEqual({ slice, problems: [problem] });
  });

  test('tells every problem at once', () => {
    const { slice, problems } = parseSlice({
      from: 'a',
      to: 'b',
      region: 'x'.repeat(200),
      occupation: 'y'.repeat(200),
    });
    expect(slice).toEqual({});
    expect(problems).toHaveLength(4);
  });

  test('holds 120 characters, spaces around them not counted', () => {
    expect(parseSlice({ region: `  ${'x'.repeat(120)}  ` })).toEqual({
      slice: { region: ['x'.repeat(120)] },
      problems: [],
    });
  });
});

describe('a slice as URL parameters', () => {
  test('stands in a fixed order, empty where nothing is asked', () => {
    expect(sliceQuery({})).toBe('');
    expect(
      sliceQuery({ occupation: 'nurse & carer', region: ['Île-de-France', 'Kent'], from: '2025-01' }),
    ).toBe('from=2025-01&occupation=nurse+%26+carer&region=%C3%8Ele-de-France&region=Kent');
    expect(sliceQuery({ region: [''], text: '' })).toBe('');
  });

  const month = fc
    .tuple(fc.integer({ min: 1970, max: 2100 }), fc.integer({ min: 1, max: 12 }))
    .map(([year, number]) => `${year}-${String(number).padStart(2, '0')}`);
  const words = fc
    .string({ unit: 'grapheme', minLength: 1, maxLength: 40 })
    .map((text) => text.trim())
    .filter((text) => text.length > 0 && text.length <= 120);
  const slices = fc
    .record(
      {
        from: month,
        to: month,
        occupation: words,
        text: words,
        payFrom: fc.nat({ max: 999_999_999 }),
        region: fc.uniqueArray(words, { minLength: 1, maxLength: 4 }).map((values) => values.sort()),
      },
      { requiredKeys: [] },
    )
    .filter(({ from, to }) => !from || !to || from <= to);

  test('is read back as it was', () => {
    fc.assert(
      fc.property(slices, (slice: Slice) => {
        const query = new URLSearchParams(sliceQuery(slice));
        const parameters = Object.fromEntries([...query.keys()].map((name) => [name, query.getAll(name)]));
        expect(parseSlice(parameters)).toEqual({ slice, problems: [] });
      }),
      { numRuns: 500, seed: 2 },
    );
  });

  test('is the same again, whatever the URL held', () => {
    const anything = fc.string({ unit: 'grapheme', maxLength: 200 });
    const parameters = fc.record(
      {
        from: fc.oneof(month, anything),
        to: fc.oneof(month, anything),
        region: anything,
        occupation: anything,
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(parameters, (given) => {
        const { slice } = parseSlice(given);
        const query = sliceQuery(slice);
        const again = parseSlice(Object.fromEntries(new URLSearchParams(query)));
        expect(again).toEqual({ slice, problems: [] });
        expect(sliceQuery(again.slice)).toBe(query);
      }),
      { numRuns: 500, seed: 3 },
    );
  });
});
