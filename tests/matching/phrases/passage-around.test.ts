import { expect, test } from 'vitest';
import { passageAround } from '@/lib/matching/phrases/passage-around';

const around = (text: string, words: string) => {
  const start = text.indexOf(words);
  return passageAround(text, start, start + words.length);
};

test('a passage ends at line ends, and loses a leading bullet', () => {
  expect(around('Skills\n• Work with dbt daily\nPay', 'dbt')).toEqual({
    before: 'Work with ',
    words: 'dbt',
    behind: ' daily',
  });
});

test('a long line is cut at words, with dots', () => {
  const { before, behind } = around(`${'long '.repeat(60)}dbt${' tail'.repeat(60)}`, 'dbt');
  expect(before).toMatch(/^… long (long )+$/);
  expect(behind).toMatch(/^( tail)+ …$/);
});
