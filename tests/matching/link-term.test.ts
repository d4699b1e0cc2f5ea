import { expect, test } from 'vitest';
import { linkTerm } from '@/lib/matching/link-term';
import { starterLexicon } from '../starter';

const { matcher, nameOf } = starterLexicon();
const linked = (term: string) => {
  const link = linkTerm(term, matcher);
  return link === null ? null : nameOf(link.skill);
};

test.each([
  ['Python', 'Python'],
  ['python programming', 'Python'],
  ['Advanced SQL', 'SQL'],
  ['Microsoft Excel', 'Microsoft Excel'],
  ['excel', 'Microsoft Excel'],
  ['Healthcare Data Analysis', 'Data analysis'],
])('the declared term “%s” is taken for %s', (term, skill) => {
  expect(linked(term)?.toLowerCase()).toBe(skill.toLowerCase());
});

test.each([
  'Patient Access',
  'Away Teams',
  'Treatment Planning',
  'Synergy Canvas Level 2',
  'Our House Method',
  '',
])('“%s” is recognised by nobody', (term) => {
  expect(linked(term)).toBeNull();
});

test.each([
  ['Python', 'whole'],
  ['Scrum (Software Development)', 'brackets'],
  ['Kanban Principles', 'core'],
  ['Healthcare Data Analysis', 'end'],
])('“%s” is told by the rule %s, with how sure that is', (term, rule) => {
  const link = linkTerm(term, matcher);
  expect(link?.rule).toBe(rule);
  expect(link?.confidence).toBeGreaterThan(0.8);
});
