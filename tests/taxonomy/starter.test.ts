import { expect, test } from 'vitest';
import { SKILL_KINDS } from '@/lib/taxonomy/skill';
import { lexicon } from '@/lib/taxonomy/starter';
import { delimitedTable } from '@/lib/taxonomy/text-table';
import { starterLexicon } from '../starter';

const { skills } = starterLexicon();

test('the starter lexicon holds at least 2,500 skills and 8,000 labels', () => {
  expect(skills.length).toBeGreaterThanOrEqual(2500);
  expect(skills.reduce((sum, { labels }) => sum + labels.length, 0)).toBeGreaterThanOrEqual(8000);
});

test('each kind of skill is there', () => {
  for (const kind of SKILL_KINDS) expect(skills.some((skill) => skill.kind === kind)).toBe(true);
});

test('no label belongs to two skills', () => {
  const owners = new Map<string, string>();
  const twice: string[] = [];
  for (const { name, labels } of skills) {
    for (const { text } of labels) {
      const key = text.toLowerCase().replace(/[-\s]+/g, ' ');
      const owner = owners.get(key);
      if (owner !== undefined && owner !== name) twice.push(`${text}: ${owner} and ${name}`);
      owners.set(key, name);
    }
  }
  expect(twice).toEqual([]);
});

const lexiconOf = (text: string, name = 'trade.csv') => lexicon([delimitedTable(name, text)]).skills;

test('a mistake in the lexicon is told by file and row', () => {
  const header = 'skill,kind,group,aliases\n';
  expect(() => lexiconOf(`${header}Bricklaying,craft,Trade,\n`)).toThrow(
    'trade.csv, row 2: “craft” is no kind; use one of tool, hard, knowledge, soft, language, certificate',
  );
  expect(() => lexiconOf(`${header}A,hard,T,\nA,hard,T,\n`)).toThrow('row 3: the skill “A” stands twice');
  expect(() => lexiconOf('skill,kind\n')).toThrow('trade.csv, row 1: the column “group” is missing');
});

test('marks narrow a label', () => {
  const [skill] = lexiconOf(
    'skill,kind,group,aliases\nMicrosoft Excel,tool,Office,~Excel|=MS XL|:XL|spreadsheet\n',
  );
  expect(skill?.labels).toEqual([
    { text: 'Microsoft Excel', rule: 'any-case' },
    { text: 'Excel', rule: 'in-context' },
    { text: 'MS XL', rule: 'as-written' },
    { text: 'XL', rule: 'as-term' },
    { text: 'spreadsheet', rule: 'any-case' },
  ]);
});
