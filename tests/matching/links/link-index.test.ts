import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildLinkIndex, type LinkableSkill } from '@/lib/matching/links/link-index';
import { termsOf } from '@/lib/matching/links/terms';
import type { LabelRule } from '@/lib/taxonomy/skill';
import { english } from '@/lib/text/languages/en';

const NAMES: readonly [name: string, labels?: readonly string[], wordings?: readonly string[]][] = [
  ['work in teams', ['cooperate in a group'], ['team player', 'collaborative']],
  ['use communication techniques', [], ['excellent communicator', 'communication skills']],
  ['manage budgets', ['budget control']],
  ['project management', []],
  ['Python (computer programming)', ['Python']],
  ['C++', []],
  ['C#', []],
  ['tolerate stress', [], ['cope with pressure', 'fast-paced']],
];

function skillsOf(names: typeof NAMES): LinkableSkill[] {
  return names.map(([name, labels = [], wordings = []], id) => ({
    id,
    labels: [
      { text: name.replace(/ \(.*\)/, ''), rule: 'any-case' as LabelRule },
      ...labels.map((text) => ({ text, rule: 'any-case' as LabelRule })),
      ...wordings.map((text) => ({ text, rule: 'hint' as LabelRule })),
    ],
  }));
}

const index = buildLinkIndex(skillsOf(NAMES));
const names = (text: string) => index.links(text).map(({ skill }) => NAMES[skill]?.[0]);

describe('skills that a sentence implies', () => {
  test.each([
    ['You are a real team player', 'work in teams'],
    ['We look for excellent communicators', 'use communication techniques'],
    ['You communicate with skill', 'use communication techniques'],
    ['budgets to be managed', 'manage budgets'],
    ['management of several projects', 'project management'],
    ['Five years of Python', 'Python (computer programming)'],
    ['C++ or similar', 'C++'],
    ['C# or similar', 'C#'],
    ['a fast-paced office', 'tolerate stress'],
  ])('%s', (text, expected) => {
    expect(names(text)[0]).toBe(expected);
  });

  test('say which words of the text they rest on, by which label', () => {
    const text = 'You cope well with much pressure.';
    const [link] = index.links(text);
    expect(link?.label).toBe('cope with pressure');
    expect(link?.by).toBe('wording');
    expect(link?.words.map(({ start, end }) => text.slice(start, end))).toEqual(['cope', 'pressure']);
  });

  test('words that stand together count for more than the same words apart', () => {
    const [near] = index.links('budget control every day, and much else');
    const [far] = index.links('budget papers every day, and much else besides control');
    expect(near!.score).toBeGreaterThan(far!.score);
  });

  test('nothing is said of a text without any of the words', () => {
    expect(index.links('Lunch is at noon')).toEqual([]);
    expect(index.links('')).toEqual([]);
  });

  test('never more than were asked for', () => {
    expect(index.links('project budgets in Python, C++ and C#', 2)).toHaveLength(2);
  });

  test('labels that are never a skill do not help', () => {
    const closing = buildLinkIndex([
      {
        id: 1,
        labels: [
          { text: 'closing sales', rule: 'any-case' },
          { text: 'closing date', rule: 'never' },
        ],
      },
    ]);
    expect(closing.links('date')).toEqual([]);
  });
});

describe('for any text', () => {
  const words = fc.constantFrom(
    ...NAMES.flatMap(([name, labels = [], wordings = []]) => [name, ...labels, ...wordings]).flatMap(
      (label) => label.split(' '),
    ),
    'and',
    '\u00e9\u0300',
    '  ',
    '😀',
  );
  const texts = fc.oneof(
    fc.string(),
    fc.array(words, { maxLength: 30 }).map((list) => list.join(' ')),
  );

  test('links come best first, are sure to a degree in [0, 1], and point into the text', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const links = index.links(text);
        links.forEach(({ score, confidence, words: places }, i) => {
          if (i > 0) expect(score).toBeLessThanOrEqual(links[i - 1]!.score);
          expect(confidence).toBeGreaterThanOrEqual(0);
          expect(confidence).toBeLessThanOrEqual(1);
          expect(places.length).toBeGreaterThan(0);
          for (const { start, end } of places) expect(text.slice(start, end).trim()).not.toBe('');
        });
      }),
    );
  });

  test('are what a look at every label gives', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const asked = new Set(termsOf(text, english).map(({ stem }) => stem));
        const expected = skillsOf(NAMES)
          .filter(({ labels }) =>
            labels.some((label) => termsOf(label.text, english).some(({ stem }) => asked.has(stem))),
          )
          .map(({ id }) => id);
        const found = index.links(text, NAMES.length).map(({ skill }) => skill);
        expect([...found].sort()).toEqual(expected.sort());
      }),
    );
  });

  test('one text leaves nothing behind for the next', () => {
    fc.assert(
      fc.property(texts, texts, (one, other) => {
        const alone = buildLinkIndex(skillsOf(NAMES)).links(other);
        index.links(one);
        expect(index.links(other)).toEqual(alone);
      }),
      { numRuns: 50 },
    );
  });
});
