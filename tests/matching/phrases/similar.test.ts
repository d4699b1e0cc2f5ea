import { describe, expect, test } from 'vitest';
import { skillLookup } from '@/lib/matching/phrases/similar';

const names = [
  'Python',
  'Google Cloud Platform',
  'Infection control',
  'Stock control',
  'Pythagorean tuning',
  'Administration',
];
const lookup = skillLookup([
  ...names.map((text, skill) => ({ skill, text })),
  { skill: 2, text: 'infection prevention' },
]);
const found = (query: string) => lookup(query, 3).map((skill) => names[skill]);

describe('skills by words', () => {
  test.each([
    ['pyth', 'Python', 'the start of a name, the shorter name first'],
    ['GCP', 'Google Cloud Platform', 'its first letters'],
    [
      'prevention of infections',
      'Infection control',
      'words of another of its labels, in any form and order',
    ],
  ])('%s finds %s: %s', (query, first) => {
    expect(found(query)[0]).toBe(first);
  });

  test('a rare word that is shared says more than a common one', () => {
    expect(found('infection control nurse')[0]).toBe('Infection control');
  });

  test('what is like nothing finds nothing', () => {
    expect(found('')).toEqual([]);
    expect(found('qqq')).toEqual([]);
    expect(found('administrative skills')).not.toContain('Google Cloud Platform');
  });
});
