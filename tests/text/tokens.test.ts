import fc from 'fast-check';
import { expect, test } from 'vitest';
import { END_TOKEN, Tokens, tokenize } from '@/lib/text/tokens';
import { Vocabulary } from '@/lib/text/vocabulary';

const vocabulary = new Vocabulary();
const and = vocabulary.wordId('and');

function wordsOf(text: string): string[] {
  const tokens = new Tokens();
  tokenize(text, vocabulary, tokens, and);
  return Array.from({ length: tokens.size }, (_, i) =>
    (tokens.words[i] as number) < 0 ? '|' : text.slice(tokens.starts[i], tokens.ends[i]),
  );
}

test.each([
  ['C, C++ and C#.', ['C', '|', 'C++', 'and', 'C#', '|']],
  ['ASP.NET and .NET 8', ['ASP', 'NET', 'and', '.NET', '8']],
  ['on-site CI/CD', ['on', 'site', 'CI', 'CD']],
  ['R&D', ['R', '&', 'D']],
  ['driver’s licence', ['driver’s', 'licence']],
  ["'quoted'", ['quoted']],
  ['résumé', ['résumé']],
  ['', []],
])('%s', (text, words) => {
  expect(wordsOf(text)).toEqual(words);
});

test('words that differ by case, accent or apostrophe are one word', () => {
  const tokens = new Tokens();
  tokenize("Résumé resume DRIVER'S drivers", vocabulary, tokens, and);
  expect(tokens.words[0]).toBe(tokens.words[1]);
  expect(tokens.words[2]).toBe(tokens.words[3]);
});

test('a line ends a sentence, a comma does not', () => {
  const tokens = new Tokens();
  tokenize('one, two\nthree', vocabulary, tokens, and);
  expect(tokens.words[1]).not.toBe(END_TOKEN);
  expect(tokens.words[3]).toBe(END_TOKEN);
});

test('any text at all: offsets stay in order and inside the text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
      const tokens = new Tokens();
      tokenize(text, vocabulary, tokens, and);
      let last = 0;
      for (let i = 0; i < tokens.size; i++) {
        const [start, end] = [tokens.starts[i] as number, tokens.ends[i] as number];
        expect(start).toBeGreaterThanOrEqual(last);
        expect(end).toBeGreaterThan(start);
        last = end;
      }
      expect(last).toBeLessThanOrEqual(text.length);
    }),
  );
});
