import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { buildLinkIndex, type Link } from '@/lib/matching/links/link-index';
import { measureLinks } from '../../scripts/quality/links';

const NAMES = ['weld metal', 'bake bread', 'drive trucks', 'teach French'];
const index = buildLinkIndex(
  NAMES.map((text, id) => ({ id, labels: [{ text, rule: 'any-case' as const }] })),
);
const skillOf = new Map(NAMES.map((name, id) => [name.toLowerCase(), id]));
const all = (links: readonly Link[]) => links;

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'quality-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const measured = (csv: string) => {
  writeFileSync(path.join(folder, 'made_up_annotations.csv'), csv);
  return measureLinks(folder, index, skillOf, all);
};

test('a sentence counts once, whatever the number of its rows, and blanks around a label count for nothing', () => {
  const [figures] = measured(
    [
      'sentence,span,sub_span,label',
      'You bake bread and teach French,bake bread,,bake bread ',
      'You bake bread and teach French,teach French,,teach French',
      'You bake bread and teach French,teach French,,teach French',
      'You drive trucks,drive,,Drive trucks',
    ].join('\n'),
  );
  expect(figures).toMatchObject({ name: 'made_up_annotations.csv', sentences: 2, rp5: 1, mrr: 1, f1: 1 });
});

test('R-Precision looks at as many places as there are labels, at most k', () => {
  const [figures] = measured('sentence,label\n"You bake bread, weld metal",bake bread\n');
  expect(figures?.rp10).toBe(1);
  expect(figures?.precision).toBe(0.5);
});

test('sentences without a label count for the set alone', () => {
  const [figures] = measured(
    'sentence,label\nbake bread,LABEL NOT PRESENT\nweld metal,UNDERSPECIFIED\ndrive trucks,drive trucks\n',
  );
  expect(figures).toMatchObject({ sentences: 1, rp1: 1, precision: 1 / 3, recall: 1 });
});

test('a label that no skill has as its name is a miss, and counted', () => {
  const [figures] = measured('sentence,label\ndrive trucks,fly planes\n');
  expect(figures).toMatchObject({ sentences: 1, rp5: 0, mrr: 0, unknown: 1 });
});

test('without the columns it says which are missing', () => {
  expect(() => measured('text,skill\nbake bread,bake bread\n')).toThrow(
    /sentence and label; it has text, skill/,
  );
});
