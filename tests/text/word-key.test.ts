import { expect, test } from 'vitest';
import { english } from '@/lib/text/languages/en';

const { isFormOf, wordKey } = english;

test.each([
  ['budgets', 'budget'],
  ['organisation', 'organization'],
  ['organise', 'organized'],
  ['programmes', 'program'],
  ['modelling', 'modeling'],
  ['venepuncture', 'venipuncture'],
  ['paediatrics', 'pediatrics'],
  ['licences', 'license'],
  ['batteries', 'battery'],
  ['kpis', 'kpi'],
  ['slas', 'sla'],
])('%s and %s are one word', (one, other) => {
  expect(wordKey(one)).toBe(wordKey(other));
});

test.each([
  ['hospital', 'hospitality'],
  ['bank', 'banking'],
  ['manager', 'management'],
  ['account', 'accounting'],
  ['market', 'marketing'],
  ['program', 'programmer'],
  ['java', 'javascript'],
  ['tos', 'to'],
  ['aws', 'aw'],
])('%s and %s are two', (one, other) => {
  expect(wordKey(one)).not.toBe(wordKey(other));
});

test('a form of a word is its plural or other spelling, and nothing else', () => {
  expect(isFormOf('forklifts', 'forklift')).toBe(true);
  expect(isFormOf('colour', 'color')).toBe(true);
  expect(isFormOf('will', 'wills')).toBe(false);
  expect(isFormOf('banked', 'bank')).toBe(false);
  expect(isFormOf('canvas', 'canva')).toBe(false);
});
