import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { jsonFlaw } from '@/lib/ingest/formats/json-flaw';

describe('where a text stops being JSON', () => {
  test.each<[string, number, number, RegExp]>([
    ['', 1, 1, /nothing in it/],
    ['[1, 2', 1, 6, /ends before the list does/],
    ['{"a": 1', 1, 8, /ends before the object does/],
    ['[1 2]', 1, 4, /comma or the end of the list is missing/],
    ['{\n  "a": 1\n  "b": 2\n}', 3, 3, /comma or the end of the object is missing/],
    ['[1, 2,]', 1, 7, /value is missing/],
    ['{"a": 1,}', 1, 9, /comma stands where none belongs/],
    ["{'a': 1}", 1, 2, /name of a value must stand in double quotation marks/],
    ["['a']", 1, 2, /double quotation marks/],
    ['{"a" 1}', 1, 6, /colon is missing/],
    ['{"a": NaN}', 1, 7, /“NaN” is no value/],
    ['[1] // done', 1, 5, /second value follows/],
    ['[1, // one\n2]', 1, 5, /no comments/],
    ['{"a": 1}\n{"a": 2}', 2, 1, /second value follows/],
    ['["a\nb"]', 1, 4, /line ends inside a text/],
    ['["C:\\x"]', 1, 5, /backslash/],
    ['["never ends]', 1, 2, /begins here and never ends/],
  ])('%j', (text, line, column, why) => {
    expect(jsonFlaw(text)).toEqual({ line, column, why: expect.stringMatching(why) });
  });
  test.each(['[]', '{}', ' {"a": [1, -0.5e3, true, null, "\\u00e9\\""]} ', '"x"'])(
    '%s has no flaw',
    (text) => {
      expect(jsonFlaw(text)).toBeNull();
    },
  );
  test('depth does no harm', () => {
    expect(jsonFlaw('['.repeat(100_000))).toMatchObject({ why: 'the text ends before the list does' });
    expect(jsonFlaw('['.repeat(100_000) + ']'.repeat(100_000))).toBeNull();
  });
  test('what the engine reads has none; what it refuses has one', () => {
    const signs = fc.array(
      fc.constantFrom(
        '{',
        '}',
        '[',
        ']',
        ',',
        ':',
        '"',
        'a',
        '1',
        '-',
        '.',
        'e',
        ' ',
        '\n',
        '\\',
        'u',
        'true',
        'null',
        '"a"',
        '"a":',
      ),
      { maxLength: 12 },
    );
    fc.assert(
      fc.property(
        fc.oneof(
          signs.map((parts) => parts.join('')),
          fc.json(),
        ),
        (text) => {
          let isJson = true;
          try {
            JSON.parse(text);
          } catch {
            isJson = false;
          }
          expect(jsonFlaw(text) === null).toBe(isJson);
        },
      ),
      { numRuns: 3000 },
    );
  });
});
