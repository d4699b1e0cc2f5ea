import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compiledParts, compileMatcher } from '@/lib/matching/compile';
import { buildMatcher, type MatchableSkill, matcherOf } from '@/lib/matching/matcher';

const skills: MatchableSkill[] = [
  { id: 7, kind: 'tool', labels: [{ text: 'C++', rule: 'as-written' }] },
  { id: 9, kind: 'hard', labels: [{ text: 'managing budgets', rule: 'any-case' }] },
  { id: 4, kind: 'certificate', labels: [{ text: 'Résumé licence', rule: 'any-case' }], covers: [9, 7] },
];

test('a compiled matcher finds what its skills are called, as they are written', () => {
  const matcher = matcherOf(compileMatcher(skills));
  expect(matcher.mentions('We use C++, manage budgets and want a resume license.')).toMatchObject([
    { skill: 7, kind: 'tool', label: 'C++', rule: 'as-written', start: 7, end: 10 },
    { skill: 9, label: 'manage budgets' },
    { skill: 4, kind: 'certificate', label: 'Résumé licence' },
  ]);
  expect(matcher.covered(4)).toEqual([9, 7]);
  expect(matcher.covered(7)).toEqual([]);
  expect(matcher.exact('c++')?.skill).toBe(7);
});

test('matchers of the same bytes know nothing of each other', () => {
  const bytes = compileMatcher(skills);
  const before = bytes.slice();
  const one = matcherOf(bytes);
  one.mentions('Many words that no label has, and budgets to manage');
  expect(Buffer.compare(bytes, before)).toBe(0);
  expect(matcherOf(bytes).mentions('Managing budgets')).toHaveLength(1);
});

test('in memory that threads share it is the same', () => {
  const shared = compileMatcher(skills, { shared: true });
  expect(shared.buffer).toBeInstanceOf(SharedArrayBuffer);
  expect(Buffer.compare(shared, compileMatcher(skills))).toBe(0);
  expect(matcherOf(shared).mentions('Managing budgets')).toHaveLength(1);
});

test('it says what it was compiled for', () => {
  const bytes = compileMatcher(skills, { language: 'de', stamp: 'mine 3' });
  expect(compiledParts(bytes)?.facts).toMatchObject({ language: 'de', stamp: 'mine 3' });
  expect(matcherOf(bytes).language.code).toBe('de');
});

test('bytes that are damaged, cut off or something else are no matcher', () => {
  const bytes = compileMatcher(skills);
  const damaged = bytes.slice();
  damaged[damaged.length >> 1]! ^= 1;
  for (const wrong of [
    damaged,
    bytes.slice(0, -4),
    bytes.slice(0, 8),
    new Uint8Array(0),
    bytes.slice().fill(7),
  ]) {
    expect(compiledParts(wrong)).toBeNull();
    expect(() => matcherOf(wrong)).toThrow(RangeError);
  }
});

const WORDS = [
  'go',
  'data',
  'Data',
  'SQL',
  'team',
  'teams',
  'C++',
  'IT',
  'it',
  'manage',
  'managing',
  'café',
  'R&D',
  'and',
];
const phrase = fc
  .array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 4 })
  .map((words) => words.join(' '));
const label = fc.record({
  text: phrase,
  rule: fc.constantFrom('any-case', 'as-written', 'in-context', 'as-term', 'never'),
});
const anySkills = fc
  .array(
    fc.record({
      kind: fc.constantFrom('tool', 'hard', 'knowledge', 'soft', 'language', 'certificate'),
      labels: fc.array(label, { minLength: 1, maxLength: 4 }),
    }),
    { minLength: 1, maxLength: 12 },
  )
  .map((all) => all.map((skill, i) => ({ ...skill, id: i + 1 }) as MatchableSkill));
const anyText = fc
  .array(
    fc.tuple(
      fc.constantFrom(...WORDS, 'experience', 'with', 'to', 'unheard-of'),
      fc.constantFrom(' ', ', ', '. ', '\n', '-'),
    ),
    {
      maxLength: 40,
    },
  )
  .map((parts) => parts.flat().join(''));

test('whatever the labels and the texts: mentions stand in order, and say which label stands there', () => {
  fc.assert(
    fc.property(anySkills, anyText, fc.constantFrom('running', 'title'), (given, text, kind) => {
      const known = new Map(given.map((skill) => [skill.id, skill]));
      const matcher = buildMatcher(given);
      const kept = matcherOf(Uint8Array.from(compileMatcher(given)));
      const mentions = matcher.mentions(text, kind);
      expect(kept.mentions(text, kind)).toEqual(mentions);
      let last = 0;
      for (const { skill, kind: found, start, end, rule } of mentions) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(end).toBeGreaterThan(start);
        expect(known.get(skill)?.kind).toBe(found);
        expect(known.get(skill)?.labels.map((each) => each.rule)).toContain(rule);
        expect(rule).not.toBe('never');
        last = end;
      }
    }),
  );
});

test('however many labels there are, each finds its own skill', () => {
  const many = Array.from({ length: 30_000 }, (_, i): MatchableSkill => {
    const text = `w${i % 997} x${i % 31} y${i}`;
    return { id: i + 1, kind: 'hard', labels: [{ text, rule: 'any-case' }] };
  });
  const matcher = buildMatcher(many);
  for (let i = 0; i < many.length; i += 101) {
    const text = `about ${many[i]!.labels[0]!.text} only`;
    expect(matcher.mentions(text).map(({ skill }) => skill)).toEqual([i + 1]);
  }
});
