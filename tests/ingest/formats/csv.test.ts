import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { isProblem, type TableRow } from '@/lib/ingest/formats/format';
import { openTable } from '@/lib/ingest/formats/open';
import { inPieces } from '../memory-store';

async function read(content: string | Buffer, pieceSize = 5) {
  const table = await openTable(inPieces(Buffer.from(content as string), pieceSize));
  const rows: TableRow[] = [];
  for await (const group of table.rows) rows.push(...group);
  const cells = rows.filter((row) => !isProblem(row)).map((row) => ('cells' in row ? [...row.cells] : []));
  return { ...table, rows, cells, problems: rows.filter(isProblem) };
}

describe('a CSV file is read whatever program wrote it', () => {
  test.each([
    ['commas', 'title,place\nNurse,Leeds\n'],
    ['semicolons', 'title;place\nNurse;Leeds\n'],
    ['tabs', 'title\tplace\nNurse\tLeeds\n'],
    ['pipes', 'title|place\nNurse|Leeds\n'],
    ['Windows line ends', 'title,place\r\nNurse,Leeds\r\n'],
    ['old Mac line ends', 'title,place\rNurse,Leeds\r'],
    ['no line end at the end', 'title,place\nNurse,Leeds'],
    ['a byte order mark', '\ufefftitle,place\nNurse,Leeds\n'],
    ['quoted cells', '"title","place"\n"Nurse","Leeds"\n'],
    ['empty lines between', 'title,place\n\nNurse,Leeds\n\n\n'],
    ['empty cells behind the last', 'title,place\nNurse,Leeds,,\n'],
  ])('%s', async (_, content) => {
    const { columns, cells, format } = await read(content);
    expect(format).toBe('CSV');
    expect(columns).toEqual(['title', 'place']);
    expect(cells).toEqual([['Nurse', 'Leeds']]);
  });

  test('quotation marks, delimiters and new lines inside quoted cells belong to the cell', async () => {
    const { cells } = await read('a,b\n"say ""hi"", now","two\nlines"\r\n"x", "y"\n');
    expect(cells[0]).toEqual(['say "hi", now', 'two\nlines']);
  });

  test('commas in the text do not win over the pipes of the header', async () => {
    const { cells } = await read(
      'id|title|text\n1|Cook|Bake, boil, fry, serve\n2|Chef|Lead, plan, taste, buy\n',
    );
    expect(cells[0]).toEqual(['1', 'Cook', 'Bake, boil, fry, serve']);
  });

  test('a list of one column keeps its commas', async () => {
    const { columns, cells } = await read('Title\nFinance, Law and You\nWelding\n');
    expect(columns).toEqual(['Title']);
    expect(cells).toEqual([['Finance, Law and You'], ['Welding']]);
  });

  test('two columns of one name, and one without a name, can be told apart', async () => {
    const { columns } = await read(',pay,pay,__proto__\n1,2,3,4\n');
    expect(columns).toEqual(['column 1', 'pay', 'pay (2)', '__proto__']);
  });
});

describe('the letters are right whatever the encoding', () => {
  const text = 'title,place\nInfirmière – “senior”,Besançon\nCafé,Köln\n';
  const western = Buffer.from('title,place\nCaf\xe9 \x96 \x93bar\x94,K\xf6ln\n', 'latin1');
  test.each([
    ['UTF-8', Buffer.from(text), 'utf-8'],
    ['UTF-16, little end first', Buffer.from(`\ufeff${text}`, 'utf16le'), 'utf-16le'],
    ['UTF-16, big end first', Buffer.from(`\ufeff${text}`, 'utf16le').swap16(), 'utf-16be'],
    ['UTF-16 without a mark', Buffer.from(text.replace(/[–“”]/g, ''), 'utf16le'), 'utf-16le'],
  ])('%s', async (_, bytes, encoding) => {
    const { cells, encodings } = await read(bytes);
    expect(cells[1]).toEqual(['Café', 'Köln']);
    expect([...encodings]).toEqual([encoding]);
  });
  test('Windows-1252', async () => {
    const { cells, encodings } = await read(western);
    expect(cells).toEqual([['Café – “bar”', 'Köln']]);
    expect(encodings.has('windows-1252')).toBe(true);
  });
  test('one line in Windows-1252 does not spoil a UTF-8 file', async () => {
    const { cells } = await read(
      Buffer.concat([
        Buffer.from('a,b\nété,1\n'),
        Buffer.from('caf\xe9,2\n', 'latin1'),
        Buffer.from('œuf,3\n'),
      ]),
    );
    expect(cells).toEqual([
      ['été', '1'],
      ['café', '2'],
      ['œuf', '3'],
    ]);
  });
});

describe('what is wrong with a row is said, and the rest is read', () => {
  test('rows with too many or too few cells', async () => {
    const { cells, problems } = await read('a,b,c\n1,2,3\n1,2\n1,2,3\n1,2,3\n1,2,3\n1,2,3,4\n1,2,3\n');
    expect(cells).toHaveLength(5);
    expect(problems).toMatchObject([
      { row: 2, why: 'the row has 2 cells, the header 3' },
      { row: 6, why: 'the row has 4 cells, the header 3' },
    ]);
  });
  test('a program that leaves empty last cells off is understood', async () => {
    const { cells, problems } = await read('a,b,c\n1\n2\n1,2,3\n4\n');
    expect(problems).toEqual([]);
    expect(cells).toEqual([
      ['1', '', ''],
      ['2', '', ''],
      ['1', '2', '3'],
      ['4', '', ''],
    ]);
  });
  test('a quotation mark that is never closed costs its own row only', async () => {
    const { cells, problems } = await read('a,b\n1,2\n"3,4\n5,6\n7,8\n');
    expect(cells).toEqual([
      ['1', '2'],
      ['5', '6'],
      ['7', '8'],
    ]);
    expect(problems).toMatchObject([{ row: 2 }]);
  });
});

describe('a file that is no table is refused with a sentence', () => {
  test.each([
    [
      'an old XLS',
      Buffer.from('\u00d0\u00cf\u0011\u00e0\u00a1\u00b1', 'latin1'),
      /old Excel workbook.*Save it as XLSX/,
    ],
    ['PDF', Buffer.from('%PDF-1.7 something'), /a PDF/],
    ['HTML', Buffer.from('<!DOCTYPE html><html>'), /page holds no job posting/],
    ['XML', Buffer.from('<?xml version="1.0"?><jobs/>'), /XML/],
    ['binary', Buffer.from([0, 1, 2, 3, 4, 5, 0, 1, 2, 3, 0, 0, 1]), /binary data/],
    ['nothing', Buffer.alloc(0), /nothing in this file/],
    ['white space', Buffer.from(' \n\n '), /nothing in this file/],
  ])('%s', async (_, bytes, message) => {
    await expect(openTable(inPieces(bytes))).rejects.toThrow(message);
  });
});

test('what a CSV writer writes comes back as it was', async () => {
  const cell = fc.string({
    unit: fc.constantFrom('a', 'é', ',', ';', '"', '\n', ' ', '|', '\t', '€', '1'),
    maxLength: 8,
  });
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(fc.constant('x'), cell, cell, cell), { minLength: 1, maxLength: 12 }),
      fc.constantFrom(',', ';', '\t', '|'),
      fc.integer({ min: 1, max: 40 }),
      async (rows, delimiter, pieceSize) => {
        const written = Papa.unparse([['id', 'first column', 'second column', 'third column'], ...rows], {
          delimiter,
          newline: '\n',
          quotes: true,
        });
        expect((await read(written, pieceSize)).cells).toEqual(rows);
      },
    ),
  );
});
