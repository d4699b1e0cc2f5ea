import { expect, test } from 'vitest';
import { openFiles } from '@/lib/taxonomy/files';
import { labelTrouble, own } from '@/lib/taxonomy/own';
import { folderOf, inWords, readFolder } from './folder';

const HEADER = 'skill,kind,group,aliases\n';

test('a list of one’s own is several files like the lexicon’s, and the phrases that were ignored', async () => {
  const folder = folderOf({
    'pipes.csv': `${HEADER}Pipe whispering,hard,Pipes,=PiWi|!pipe dream\n`,
    'more.csv': `${HEADER}~Zed,tool,Code,\n`,
    'ignored.csv': 'phrase\nour dog\n\nour dog\ncake on Fridays\n',
  });
  const { skills, ignored } = await own.read(await openFiles(folder));
  expect(skills.map(({ uri }) => uri)).toEqual(['own:zed', 'own:pipe-whispering']);
  expect(skills.map(inWords)).toEqual([
    ['Zed (in-context)'],
    ['Pipe whispering (any-case)', 'PiWi (as-written)', 'pipe dream (never)'],
  ]);
  expect(ignored).toEqual(['our dog', 'cake on Fridays']);
});

test.each<[string, Record<string, string>, string]>([
  ['own.csv', { 'own.csv': `${HEADER}A,hard,,\n` }, 'own'],
  [
    'ignored phrases beside other files',
    { 'a.csv': `${HEADER}A,hard,,\n`, 'ignored.csv': 'phrase\nx\n' },
    'own',
  ],
  ['a lexicon of another name', { 'a.csv': `${HEADER}A,hard,,\n` }, 'starter'],
])('%s is known by its files', async (_, files, form) => {
  expect((await readFolder(files)).form).toBe(form);
});

test('ignored phrases alone leave the skills of the list as they are', async () => {
  expect(await readFolder({ 'ignored.csv': 'phrase\nx\n' })).toMatchObject({ skills: [], ignored: ['x'] });
});

test.each<[string, string | null]>([
  ['C++', null],
  ['.NET', null],
  ['…', 'it has no letter'],
  ['a|b', 'it has a bar or a line break'],
  ['~Word', 'it begins with ~'],
  ['x'.repeat(201), 'it is longer than 200 characters'],
])('%s as a label: %s', (text, trouble) => {
  expect(labelTrouble(text)).toBe(trouble);
});
