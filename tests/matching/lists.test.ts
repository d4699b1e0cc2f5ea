import { expect, test } from 'vitest';
import { buildMatcher } from '@/lib/matching/matcher';
import type { LabelRule, SkillKind } from '@/lib/taxonomy/skill';

function matcherOf(labels: [kind: SkillKind, rule: LabelRule, text: string][]) {
  const matcher = buildMatcher(
    labels.map(([kind, rule, text], i) => ({ id: i + 1, kind, labels: [{ text, rule }] })),
  );
  return (text: string) => matcher.mentions(text).map(({ start, end }) => text.slice(start, end));
}

const tools = matcherOf([
  ['tool', 'any-case', 'JavaScript'],
  ['tool', 'in-context', 'React'],
  ['tool', 'in-context', 'Go'],
  ['soft', 'any-case', 'team player'],
]);

test('a skills column has one skill a line: each vouches for an everyday word on the next', () => {
  expect(tools('Skills\nJavaScript\nReact\nCloud')).toEqual(['JavaScript', 'React']);
  expect(tools('Skills\n• JavaScript\n• Go\n• React')).toEqual(['JavaScript', 'Go', 'React']);
});

test('a line of prose vouches for nothing on the next, nor does a soft skill', () => {
  expect(tools('We write JavaScript\nGo')).toEqual(['JavaScript']);
  expect(tools('JavaScript\nGo and see')).toEqual(['JavaScript']);
  expect(tools('Team player\nGo')).toEqual(['Team player']);
});

test('two subjects side by side vouch for each other', () => {
  const subjects = matcherOf([
    ['knowledge', 'in-context', 'Physics'],
    ['knowledge', 'in-context', 'Economics'],
    ['hard', 'in-context', 'Planning'],
  ]);
  expect(subjects('A master in Physics or Economics')).toEqual(['Physics', 'Economics']);
  expect(subjects('A master in Physics or Planning')).toEqual([]);
});

test('of two spellings of a label in context, the one that is written counts', () => {
  const matcher = buildMatcher([
    {
      id: 1,
      kind: 'hard',
      labels: [
        { text: 'firmware', rule: 'in-context' },
        { text: 'Firmware', rule: 'in-context' },
      ],
    },
  ]);
  for (const text of ['experience with firmware', 'experience with Firmware'])
    expect(matcher.mentions(text)).toHaveLength(1);
});
