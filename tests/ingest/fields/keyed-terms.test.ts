import fc from 'fast-check';
import { expect, test } from 'vitest';
import { keyedTerms } from '@/lib/ingest/fields/keyed-terms';

const find = keyedTerms([
  ['yea yrs', String.raw`\b(?:years?|yrs)\b`],
  ['on_ on-', 'on[ -]site'],
]);
const found = (text: string) => find(text).map(({ start, end }) => text.slice(start, end));

test('terms are found in any letter case, in order', () => {
  expect(found('Two YEARS on-site, 3 yrs; yearly, On Site')).toEqual(['YEARS', 'on-site', 'yrs', 'On Site']);
});

test('two terms that begin alike are refused', () => {
  expect(() =>
    keyedTerms([
      ['yea', 'years'],
      ['yea', 'yeast'],
    ]),
  ).toThrow('Two terms begin with “yea”');
});

test('what is found is what one pattern of all terms would find', () => {
  const pattern = /\b(?:years?|yrs)\b|on[ -]site/gi;
  const words = fc.constantFrom('year', 'Years', 'yrs', 'on site', 'ON-SITE', 'x', ' ', '9', 'é');
  fc.assert(
    fc.property(
      fc.array(words, { maxLength: 30 }).map((all) => all.join('')),
      (text) => {
        expect(found(text)).toEqual([...text.matchAll(pattern)].map(([term]) => term));
      },
    ),
  );
});
