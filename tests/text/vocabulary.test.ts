import { expect, test } from 'vitest';
import { Vocabulary } from '@/lib/text/vocabulary';

test('the forms of a label’s word share its key, whether met before or after', () => {
  const vocabulary = new Vocabulary();
  expect(vocabulary.keyOf('budget')).toBe(0);
  const key = vocabulary.keyId('budgets');
  expect(vocabulary.keyOf('budgeted')).toBe(key);
  expect(vocabulary.keyOf('budget')).toBe(0);
  expect(vocabulary.keyId('budget')).toBe(key);
});

test('a vocabulary full of other words still knows the forms of labels', () => {
  const vocabulary = new Vocabulary();
  const key = vocabulary.keyId('budget');
  for (let i = 0; i < 400_001; i++) vocabulary.wordId(`w${i}`);
  expect(vocabulary.wordId('neverseen')).toBe(0);
  expect(vocabulary.keyOf('budgets')).toBe(key);
});
