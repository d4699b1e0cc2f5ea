import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { withoutStopped } from '@/lib/taxonomy/esco-stop';
import type { TaxonomySkill } from '@/lib/taxonomy/skill';
import { delimitedTable } from '@/lib/taxonomy/text-table';
import { inWords } from './folder';

const skill = (...labels: string[]): TaxonomySkill => ({
  uri: labels[0]!,
  name: labels[0]!,
  kind: 'hard',
  group: '',
  labels: labels.map((text) => ({ text, rule: 'any-case' })),
});

test('labels that postings use in another sense are found as terms alone, whatever their letter case', () => {
  const stop = delimitedTable('stop.csv', 'label\nenergy\nbe responsible\n');
  const skills = [skill('Energy', 'energy systems'), skill('assume responsibility', 'be responsible')];
  expect(withoutStopped(skills, stop).map(inWords)).toEqual([
    ['Energy (as-term)', 'energy systems (any-case)'],
    ['assume responsibility (any-case)', 'be responsible (as-term)'],
  ]);
});

test('the shipped list holds each label once, in order', () => {
  const file = path.join(process.cwd(), 'lib', 'taxonomy', 'esco-stop.csv');
  const [header, ...labels] = readFileSync(file, 'utf8').trim().split('\n');
  expect(header).toBe('label');
  expect(labels).toEqual([...new Set(labels)].sort());
});
