import { expect, test } from 'vitest';
import { yearsInWords } from '@/app/components/credential/years-in-words';

test.each([
  [{ least: 3, most: null }, '3+ years'],
  [{ least: 1, most: null }, '1+ year'],
  [{ least: 0.5, most: null }, '6+ months'],
  [{ least: 2, most: 5 }, '2 to 5 years'],
  [{ least: 0, most: 2 }, 'up to 2 years'],
])('%o is told as %s', (years, words) => {
  expect(yearsInWords(years)).toBe(words);
});
