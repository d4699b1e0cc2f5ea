import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { openFiles } from '@/lib/taxonomy/files';
import { TaxonomyError } from '@/lib/taxonomy/format';
import { formOf, TAXONOMY_FORMATS } from '@/lib/taxonomy/registry';
import { folderOf, workbookOf } from './folder';

async function open(content: string | Uint8Array, name = 'file') {
  const [file] = await openFiles(folderOf({ [name]: content }));
  if (!file) throw new Error('no file');
  return file;
}

async function cellsOf(content: string | Uint8Array) {
  const { columns, rows } = await (await open(content)).table();
  return [columns, ...rows.map(({ cells }) => cells)];
}

describe('a file is told by its content, whatever its name', () => {
  const table = [
    ['id', 'name'],
    ['1', 'Käse, alt'],
  ];
  const utf16 = Buffer.from('\ufeffid\tname\n1\tKäse, alt\n', 'utf16le');
  test.each<[string, string | Uint8Array]>([
    ['CSV', 'id,name\n1,"Käse, alt"\n'],
    ['CSV with byte order mark and Windows line ends', '\ufeffid,name\r\n1,"Käse, alt"\r\n'],
    ['semicolons', 'id;name\n1;Käse, alt\n'],
    ['tabs', 'id\tname\n1\tKäse, alt\n'],
    ['UTF-16', new Uint8Array(utf16)],
    ['Windows-1252', new Uint8Array(Buffer.from('id;name\n1;Käse, alt\n', 'latin1'))],
    ['JSON', '[{"id": 1, "name": "Käse, alt"}]'],
    ['JSON with the list inside', '{"version": 2, "data": {"skills": [{"id": 1, "name": "Käse, alt"}]}}'],
    ['JSON Lines', '{"id": 1, "name": "Käse, alt"}\n{"id": "", "name": null}\n'],
    ['XLSX', workbookOf(['id', 'name'], ['1', 'Käse, alt'])],
  ])('%s', async (_, content) => {
    expect(await cellsOf(content)).toEqual(table);
  });
});

test('rows are numbered as an editor would, empty ones counted', async () => {
  const { rows } = await (await open('id,name\n1,a\n\n ,\n2,b\n')).table();
  expect(rows.map(({ row }) => row)).toEqual([2, 5]);
});

test('an object in a JSON cell is its name, a list has one entry a line', async () => {
  expect(
    await cellsOf('[{"type": {"id": "ST1", "name": "Hard Skill"}, "keywords": ["a", {"name": "b"}]}]'),
  ).toEqual([
    ['type', 'keywords'],
    ['Hard Skill', 'a\nb'],
  ]);
});

test('a quotation mark in tab-separated text is a character', async () => {
  expect(await cellsOf('size\tname\n"3\tladder\n')).toEqual([
    ['size', 'name'],
    ['"3', 'ladder'],
  ]);
});

test('a quotation mark that is never closed is told by row', async () => {
  const file = await open('id,name\n1,a\n2,"b\n3,c\n', 'list.csv');
  await expect(file.table()).rejects.toThrow('list.csv, row 3: a quotation mark is opened here');
});

test('a file that cannot be read keeps no other one out', async () => {
  const files = await openFiles(
    folderOf({ 'broken.json': '{"a": ', 'archive.zip': 'PK\u0003\u0004…', 'fine.csv': 'id,name\n1,a\n' }),
  );
  expect(files.map(({ trouble }) => trouble?.message ?? null)).toEqual([
    expect.stringMatching(/^broken\.json: this is no valid JSON/),
    expect.stringMatching(/^archive\.zip: this is no workbook that can be read/),
    null,
  ]);
});

test('columns are found though the first rows are cut', async () => {
  const long = 'x'.repeat(200_000);
  const file = await open(`id,name,about\n1,a,"${long}"\n`);
  expect(file.columns).toEqual(['id', 'name', 'about']);
  expect((await file.table()).rows[0]?.cells[2]).toBe(long);
});

test('a folder without a taxonomy is told, with the forms that are known', () => {
  expect(() => formOf('my/folder', [])).toThrow(/^my\/folder: no taxonomy that is known stands here.*ESCO/);
});

const cell = fc.oneof(
  fc.string(),
  fc.constantFrom('', '"', '\n', 'a|b', '2.A.1.a', '15-1252.00', 'Y', 'C++'),
);
const header = fc.constantFrom(
  ...['conceptUri', 'preferredLabel', 'skillType', 'iscoGroup', 'altLabels', 'O*NET-SOC Code', 'Example'],
  ...[
    'Hot Technology',
    'Element ID',
    'Element Name',
    'Alternate Title',
    'Title',
    'id',
    'name',
    'type',
    'skill',
  ],
  ...['Skill Name', 'Skill Statement', 'Keywords', 'kind', 'group', 'aliases', '__proto__', ''],
);
const file = fc.oneof(
  fc
    .tuple(fc.array(header), fc.array(fc.array(cell)), fc.constantFrom(',', '\t', ';'))
    .map(([columns, rows, sign]) => [columns, ...rows].map((row) => row.join(sign)).join('\n')),
  fc.json(),
  fc.array(fc.dictionary(header, fc.jsonValue())).map((records) => JSON.stringify(records)),
  fc.uint8Array(),
);

test('whatever a folder holds, it is read or told what is wrong', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(file, { maxLength: 3 }), async (contents) => {
      const files = await openFiles(
        folderOf(Object.fromEntries(contents.map((content, i) => [`skills_${i}.csv`, content]))),
      );
      for (const format of TAXONOMY_FORMATS) {
        if (!format.recognises(files)) continue;
        try {
          const { skills, occupations } = await format.read(files);
          expect(new Set(skills.map(({ uri }) => uri)).size).toBe(skills.length);
          for (const { name, labels } of skills) {
            expect(name.trim()).not.toBe('');
            const texts = labels.map(({ text }) => text.toLowerCase());
            if (format.name !== 'starter') expect(new Set(texts).size).toBe(texts.length);
          }
          expect(new Set(occupations.map(({ code }) => code)).size).toBe(occupations.length);
        } catch (error) {
          expect(error).toBeInstanceOf(TaxonomyError);
        }
      }
    }),
    { numRuns: 300 },
  );
});

test('deep nesting is no trouble', async () => {
  const deep = `${'['.repeat(20_000)}${']'.repeat(20_000)}`;
  expect((await open(`[{"name": ${deep}}]`)).columns).toEqual(['name']);
});
