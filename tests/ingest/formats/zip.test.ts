import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { makeXlsx } from '@/scripts/fuzz/make/xlsx';
import { makeZip, type Packed } from '@/scripts/fuzz/make/zip';
import { readTable } from './read-table';

const posting = (title: string) =>
  JSON.stringify({
    '@context': 'https://schema.org',
    '@type': 'JobPosting',
    title,
    description: `${title} wanted`,
  });
const titles = ({ columns, cells }: { columns: string[]; cells: string[][] }) =>
  cells.map((row) => row[columns.indexOf('title')]);
const text = (title: string) => `${title}\n\nWe look for somebody who can do this, and that.\nApply soon.\n`;

describe('a ZIP archive is read for what is in it', () => {
  test('a file alone', async () => {
    const { format, cells } = await readTable(
      makeZip([{ name: 'jobs.csv', content: 'title,place\nNurse,Leeds\n' }]),
    );
    expect(format).toBe('ZIP, CSV');
    expect(cells).toEqual([['Nurse', 'Leeds']]);
  });

  test('many files of one posting each are one table', async () => {
    const files = Array.from({ length: 1200 }, (_, i) => ({
      name: `jobs/${i}.json`,
      content: posting(`Job ${i}`),
    }));
    const table = await readTable(makeZip(files));
    expect(table.format).toMatch(/^ZIP of 1,200 files, /);
    expect(table.kind).toBe('postings');
    expect(titles(table)).toEqual(files.map((_, i) => `Job ${i}`));
    expect(table.rows.at(-1)!.row).toBe(1200);
    expect(table.notes).toEqual([]);
  });

  test('web pages of one posting each', async () => {
    const page = (title: string) =>
      `<!DOCTYPE html><html><head><title>x</title><script type="application/ld+json">${posting(title)}</script></head><body>x</body></html>`;
    const table = await readTable(
      makeZip([
        { name: 'a.html', content: page('Nurse') },
        { name: 'b.html', content: page('Cook') },
      ]),
    );
    expect(titles(table)).toEqual(['Nurse', 'Cook']);
  });

  test('texts of one posting each', async () => {
    const table = await readTable(
      makeZip([
        { name: 'a.txt', content: text('Nurse') },
        { name: 'b.txt', content: text('Head Cook') },
      ]),
    );
    expect(titles(table)).toEqual(['Nurse', 'Head Cook']);
    expect(table.cells[0]![1]).toBe(text('Nurse'));
  });

  test('parts of a table, their columns in any order', async () => {
    const table = await readTable(
      makeZip([
        { name: 'part-1.csv', content: 'title,place,pay\nNurse,Leeds,1\n' },
        { name: 'part-2.csv', content: 'pay;title;place\n2;Cook;York\n' },
        { name: 'part-3.csv', content: 'title,place,pay,posted\nWelder,Hull,3,2024-01-01\n' },
      ]),
    );
    expect(table.columns).toEqual(['title', 'place', 'pay', 'posted']);
    expect(table.cells).toEqual([
      ['Nurse', 'Leeds', '1'],
      ['Cook', 'York', '2'],
      ['Welder', 'Hull', '3', '2024-01-01'],
    ]);
  });

  test('workbooks, packed files and archives in the archive', async () => {
    const table = await readTable(
      makeZip([
        {
          name: 'a.xlsx',
          content: makeXlsx([
            {
              name: 'S',
              rows: [
                ['title', 'place'],
                ['Nurse', 'Leeds'],
              ],
            },
          ]),
        },
        { name: 'b.csv.gz', content: gzipSync('title,place\nCook,York\n') },
        { name: 'c.zip', content: makeZip([{ name: 'c.csv', content: 'title,place\nWelder,Hull\n' }]) },
      ]),
    );
    expect(titles(table)).toEqual(['Nurse', 'Cook', 'Welder']);
  });
});

describe('nothing vanishes silently', () => {
  test('a file that cannot be read is a rejected row with its name', async () => {
    const table = await readTable(
      makeZip([
        { name: 'good.json', content: posting('Nurse') },
        { name: 'bad.json', content: '{"title": "Cook"' },
        { name: 'more.json', content: posting('Welder') },
      ]),
    );
    expect(titles(table)).toEqual(['Nurse', 'Welder']);
    expect(table.problems).toMatchObject([{ row: 2, raw: 'bad.json' }]);
    expect(table.problems[0]!.why).toMatch(/^in “bad\.json”: This looks like JSON but is not/);
  });

  test('a damaged file among good ones', async () => {
    const table = await readTable(
      makeZip([
        { name: 'a.json', content: posting('Nurse') },
        { name: 'b.json', content: posting('Cook'), checksum: 1 },
      ]),
    );
    expect(table.problems[0]!.why).toMatch(/in “b\.json”: This ZIP archive is damaged/);
  });

  test('a bad row is told with its file', async () => {
    const table = await readTable(
      makeZip([
        { name: 'a.csv', content: 'title,place\nNurse,Leeds\n' },
        { name: 'b.csv', content: 'title,place\nCook,York\nWelder,Hull,3\n' },
      ]),
    );
    expect(table.problems).toMatchObject([
      { row: 3, why: 'in “b.csv”, row 2: the row has 3 cells, the header 2' },
    ]);
  });

  test('what is no part of the table is told of', async () => {
    const table = await readTable(
      makeZip([
        { name: 'README.md', content: text('About this data') },
        { name: 'LICENSE', content: text('Licence') },
        { name: 'logo.png', content: Buffer.from('\u0089PNG\r\n\u001a\n0000', 'latin1') },
        { name: 'codes.csv', content: 'code,meaning\n1,open\n' },
        { name: 'jobs.csv', content: 'title,place\nNurse,Leeds\n' },
      ]),
    );
    expect(table.cells).toEqual([['Nurse', 'Leeds']]);
    expect(table.notes).toEqual([
      'The files “README.md”, “LICENSE” were left out: each is plain text.',
      'The file “logo.png” is no table and was left out.',
      'The file “codes.csv” has other columns and was left out.',
    ]);
  });

  test('what systems add is passed over', async () => {
    const table = await readTable(
      makeZip([
        { name: '__MACOSX/._jobs.csv', content: Buffer.from([0, 5, 22, 7]) },
        { name: '.DS_Store', content: Buffer.from([0, 0, 0, 1]) },
        { name: 'export/', content: '' },
        { name: 'export/jobs.csv', content: 'title,place\nNurse,Leeds\n' },
        { name: 'export/Thumbs.db', content: 'x' },
      ]),
    );
    expect(table.format).toBe('ZIP, CSV');
    expect(table.notes).toEqual([]);
  });
});

describe('an archive made to do harm does none', () => {
  const bomb = (unpacked: number): Packed => ({ name: 'a.csv', content: Buffer.alloc(unpacked, 'a,b\n') });
  const csv = 'title,place\nNurse,Leeds\n';

  test.each<[string, Packed[], RegExp]>([
    ['a bomb', [bomb(80 << 20)], /grows more than 200 times/],
    ['a file larger than it says', [{ name: 'a.csv', content: csv.repeat(100), size: 30 }], /damaged/],
    ['a file smaller than it says', [{ name: 'a.csv', content: csv, size: 3000 }], /damaged/],
    [
      'eight gigabytes announced',
      Array.from({ length: 3 }, (_, i) => ({ name: `${i}`, content: csv, size: 4e9 })),
      /larger than 8 GB|damaged/,
    ],
    [
      'files that share their bytes',
      [
        { name: 'a', content: csv },
        { name: 'b', content: csv, offset: 0 },
      ],
      /damaged/,
    ],
    ['a password', [{ name: 'a.csv', content: csv, encrypted: true }], /locked with a password/],
    ['nothing in it', [], /nothing to read/],
    ['a link alone', [{ name: 'a', content: '/etc/passwd', link: true }], /is a link to another file/],
    ['a packing of its own', [{ name: 'a', content: csv, method: 14 }], /packed in a way that is not known/],
    ['a Word document', [{ name: 'word/document.xml', content: '<w/>' }], /a Word document/],
  ])('%s is refused in words', async (_, files, words) => {
    await expect(readTable(makeZip(files))).rejects.toThrow(words);
  });

  test.each(['../../etc/passwd', '/etc/passwd', 'C:\\x.csv', 'a\0b.csv', '__proto__', 'é.csv'])(
    'a file called %s is a file like any other',
    async (name) => {
      expect((await readTable(makeZip([{ name, content: csv }]))).cells).toEqual([['Nurse', 'Leeds']]);
    },
  );

  test('an archive in an archive in an archive is not opened', async () => {
    const inner = makeZip([{ name: 'a.zip', content: makeZip([{ name: 'a.csv', content: csv }]) }]);
    await expect(readTable(makeZip([{ name: 'b.zip', content: inner }]))).rejects.toThrow(
      /archive in an archive in/,
    );
  });

  test('one cut short anywhere is refused in words', async () => {
    const whole = makeZip([
      { name: 'a.csv', content: csv },
      { name: 'b.csv', content: csv },
    ]);
    for (let length = 4; length < whole.length; length += 7)
      await expect(readTable(whole.subarray(0, length))).rejects.toThrow(/damaged or cut short/);
  });

  test('a gzip bomb is refused while it is unpacked', async () => {
    await expect(readTable(gzipSync(Buffer.alloc(100 << 20, `title,${'x'.repeat(9000)}\n`)))).rejects.toThrow(
      /grows more than 200 times/,
    );
  });

  test('an archive packed by gzip is refused in words', async () => {
    await expect(readTable(gzipSync(makeZip([{ name: 'a', content: csv }])))).rejects.toThrow(
      /Unpack it first/,
    );
  });
});
