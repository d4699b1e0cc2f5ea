import { expect, test } from 'vitest';
import { passageOf } from '@/lib/matching/passages';
import { readPosting } from '@/lib/matching/posting';
import { starterLexicon } from '../starter';

const { skills, matcher, nameOf } = starterLexicon();

function passage(text: string, ...names: string[]) {
  const wanted = new Set(names.map((name) => skills.findIndex((skill) => skill.name === name) + 1));
  return passageOf(text, readPosting(text, matcher), wanted)?.map(({ text, skill }) =>
    skill === null ? text : `[${text}=${nameOf(skill)}]`,
  );
}

test('the passage that asks for the most is shown, with each skill marked where it stands', () => {
  const text = 'Python developer\n\nYou like Python.\nYou write SQL and Python well.\nNo more.';
  expect(passage(text, 'Python', 'SQL')).toEqual([
    'You write ',
    '[SQL=SQL]',
    ' and ',
    '[Python=Python]',
    ' well.',
  ]);
});

test('the title is shown where nothing else asks', () => {
  expect(passage('Python wizard\n\nCome and see.', 'Python')).toEqual(['[Python=Python]', ' wizard']);
});

test('a long line is cut between words', () => {
  const parts = passage(`Job\n\n${'word '.repeat(100)}Python ${'word '.repeat(100)}`, 'Python');
  expect(parts?.[0]).toMatch(/^… word/);
  expect(parts?.at(-1)).toMatch(/word …$/);
});

test('a posting that asks for none of it has no passage', () => {
  expect(passage('Plumber\n\nNo experience with Python needed.', 'Python')).toBeUndefined();
});
