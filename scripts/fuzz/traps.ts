import { deflateRawSync, deflateSync, gzipSync } from 'node:zlib';
import { between, pick, type Random } from '../sample/random';
import { badgeChunk, makePng } from './make/png';
import { makeXlsx } from './make/xlsx';
import { makeZip } from './make/zip';
import { deep } from './records';

const CSV = 'title,description,place\nNurse,Care for people,Leeds\nCook,Bake and boil,York\n';

/** Files that are made to bring a program down, each at several sizes. Those of `LARGE` take seconds. */
export const TRAPS: Readonly<Record<string, (random: Random) => Buffer>> = {
  'gzip bomb': (random) => gzipSync(Buffer.alloc(between(random, 1, 80) << 20, `${'x'.repeat(9000)},y\n`)),
  'gzip in gzip': () => gzipSync(gzipSync(CSV)),
  'zip bomb': (random) =>
    makeZip([
      { name: 'a.csv', content: Buffer.alloc(between(random, 1, 80) << 20, `${'x'.repeat(9000)},y\n`) },
    ]),
  'zip with lies of its size': (random) =>
    makeZip([
      {
        name: 'a.csv',
        content: CSV,
        raw: deflateRawSync(Buffer.alloc(between(random, 1, 20) << 20)),
        size: between(random, 0, 1e6),
      },
    ]),
  'zip of files that share bytes': (random) =>
    makeZip(
      Array.from({ length: between(random, 2, 500) }, (_, i) => ({
        name: `${i}.csv`,
        content: CSV,
        offset: 0,
      })),
    ),
  'zips in zips': (random) => {
    let zip = makeZip([{ name: 'a.csv', content: CSV }]);
    for (let i = between(random, 1, 8); i > 0; i--)
      zip = makeZip([
        { name: 'a.zip', content: zip },
        { name: 'b.zip', content: zip },
      ]);
    return zip;
  },
  'zip slip': () =>
    makeZip(
      ['../../../tmp/x', '/etc/passwd', '..\\..\\x', 'a/../../b'].map((name) => ({ name, content: CSV })),
    ),
  'zip of thousands of files': (random) =>
    makeZip(
      Array.from({ length: between(random, 500, 3000) }, (_, i) => ({
        name: `${i}.json`,
        content: `{"title": "Job ${i}", "description": "x"}`,
      })),
    ),
  'zip of what is no table': () =>
    makeZip([
      { name: 'a.pdf', content: '%PDF-1.7' },
      { name: 'b.jpg', content: Buffer.from([0xff, 0xd8, 0xff, 0]) },
      { name: 'c', content: '' },
    ]),
  'ten thousand columns, CSV': (random) => Buffer.from(manyColumns(random)),
  'ten thousand columns, JSON': (random) =>
    Buffer.from(
      JSON.stringify([
        Object.fromEntries(Array.from({ length: between(random, 9_000, 11_000) }, (_, i) => [`c${i}`, i])),
        { title: 'x' },
      ]),
    ),
  'ten thousand columns, XLSX': (random) => {
    const width = between(random, 9_000, 11_000);
    return makeXlsx([{ name: 'S', rows: [Array.from({ length: width }, (_, i) => `c${i}`), ['x', 1]] }]);
  },
  'huge cell, CSV': (random) =>
    Buffer.from(`title,description,place\nNurse,"${huge(random)}",Leeds\nCook,x,York\n`),
  'huge cell that is not closed': (random) => Buffer.from(`title,description,place\nNurse,"${huge(random)}`),
  'huge line': (random) =>
    Buffer.from(`title,description\nNurse,${huge(random).replaceAll('\n', ' ')}\nCook,x\n`),
  'huge value, JSON': (random) =>
    Buffer.from(JSON.stringify([{ title: 'Nurse', description: huge(random) }, { title: 'Cook' }])),
  'huge line, JSON Lines': (random) =>
    Buffer.from(
      `{"title":"Nurse"}\n${JSON.stringify({ title: 'Cook', description: huge(random) })}\n{"title":"Smith"}`,
    ),
  'huge title': (random) => Buffer.from(`title,description\n"${huge(random)}",x\nCook,y\n`),
  'deep JSON': (random) =>
    Buffer.from(JSON.stringify({ title: 'Nurse', a: deep(between(random, 100, 4000)) })),
  'JSON without end': (random) =>
    Buffer.from(
      pick(random, ['[', '{"a":', '[{"title":', '[[{"a":[']).repeat(between(random, 1000, 100_000)),
    ),
  'deep JSON Lines': (random) =>
    Buffer.from(
      Array.from({ length: 20 }, () =>
        JSON.stringify({ title: 'x', a: deep(between(random, 10, 3000)) }),
      ).join('\n'),
    ),
  'quotation marks everywhere': (random) =>
    Buffer.from(`title,description\n${'"'.repeat(between(random, 1000, 200_000))}\nCook,x\n`),
  'a quotation mark before each row': (random) =>
    Buffer.from(`title,description\n${'"Nurse,Leeds\n'.repeat(between(random, 100, 20_000))}`),
  'delimiters alone': (random) =>
    Buffer.from(`${','.repeat(between(random, 1, 9000))}\n`.repeat(between(random, 1, 50))),
  'new lines alone': (random) =>
    Buffer.from(
      `title\n${pick(random, ['\n', '\r\n', '\r', ' \n']).repeat(between(random, 1000, 500_000))}x\n`,
    ),
  'cells of a sheet far apart': (random) => sparseSheet(random),
  'merged cells without end': () =>
    makeXlsx([
      {
        name: 'S',
        rows: [['title'], ...Array.from({ length: 200 }, (_, i) => [`x${i}`])],
        merged: Array.from({ length: 5000 }, (_, i) => `${letters(i)}1:${letters(i)}1048576`),
      },
    ]),
  'one text for all cells': (random) => {
    const text = 'word '.repeat(between(random, 1000, 6000));
    return makeXlsx([
      {
        name: 'S',
        rows: [
          ['title', 'description'],
          ...Array.from({ length: between(random, 10, 2000) }, (_, i) => [`x${i}`, text]),
        ],
      },
    ]);
  },
  'elements without end, XLSX': (random) =>
    makeZip([
      {
        name: 'xl/workbook.xml',
        content: '<workbook xmlns:r="x"><sheets><sheet name="S" r:id="a"/></sheets></workbook>',
      },
      {
        name: 'xl/worksheets/sheet1.xml',
        content: `<worksheet><sheetData>${pick(random, ['<row>', '<row><c>', '<row r="', '<c r="A1" t="']).repeat(between(random, 100, 50_000))}`,
      },
    ]),
  'elements without end, HTML': (random) =>
    Buffer.from(
      `<html>${pick(random, ['<div>', '<script ', '<!--', '<a href="', '<svg>', '<p ']).repeat(between(random, 1000, 100_000))}`,
    ),
  'elements without end, SVG': (random) =>
    Buffer.from(
      `<svg>${pick(random, ['<g>', '<openbadges:assertion>', '<![CDATA[', '<a b="']).repeat(between(random, 1000, 100_000))}`,
    ),
  'entities that grow': () =>
    Buffer.from(
      '<?xml version="1.0"?><!DOCTYPE svg [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]><svg xmlns:openbadges="x"><openbadges:assertion verify="&b;">&b;</openbadges:assertion></svg>',
    ),
  'bomb in a picture': () =>
    makePng([
      {
        type: 'zTXt',
        data: Buffer.concat([Buffer.from('openbadges\0\0'), deflateSync(Buffer.alloc(60 << 20))]),
      },
    ]),
  'lengths of a picture that lie': (random) => {
    const png = makePng([badgeChunk('openbadges', '{"type":"Assertion"}')]);
    png.writeUInt32BE(between(random, 0, 2 ** 32 - 1), 8);
    return png;
  },
  'nothing at all': () => Buffer.alloc(0),
  'one byte': (random) => Buffer.from([between(random, 0, 255)]),
  'a mark and nothing behind it': (random) =>
    Buffer.from(
      pick(random, [
        'efbbbf',
        'fffe',
        'feff',
        '504b0304',
        '1f8b',
        '89504e470d0a1a0a',
        'd0cf11e0',
        '504b0506',
      ]),
      'hex',
    ),
  'bytes of chance': (random) =>
    Buffer.from(Array.from({ length: between(random, 1, 5000) }, () => between(random, 0, 255))),
};

function huge(random: Random): string {
  const size = pick(random, [1, 2, 9, 17, 20, 50]) << 20;
  const piece = pick(random, [
    'word ',
    'a line, of text, with, commas\n',
    'x',
    'say ""hi"" ',
    '&amp;',
    '<b>',
    'é€ ',
    '12, 13, 14/5/2021 ',
  ]);
  return piece.repeat(Math.ceil(size / piece.length));
}

function manyColumns(random: Random): string {
  const width = between(random, 9_000, 11_000);
  const row = (value: (i: number) => string) => Array.from({ length: width }, (_, i) => value(i)).join(',');
  return [row((i) => (i === 0 ? 'title' : `c${i}`)), row((i) => `v${i}`), row(() => '')].join('\n');
}

function sparseSheet(random: Random): Buffer {
  const column = pick(random, ['XFD', 'NTP', 'ZZZ', 'ZZZZZZ', 'CV']);
  const rows = Array.from({ length: between(random, 2, 5000) }, (_, i) => {
    const row = pick(random, [i + 1, (i + 1) * 200, 1048576, 0, 4e9]);
    return `<row r="${row}"><c r="${column}${row}" t="str"><v>x${i}</v></c></row>`;
  });
  return makeZip([
    {
      name: 'xl/workbook.xml',
      content: '<workbook xmlns:r="x"><sheets><sheet name="S" r:id="a"/></sheets></workbook>',
    },
    {
      name: 'xl/worksheets/sheet1.xml',
      content: `<worksheet><sheetData>${rows.join('')}</sheetData></worksheet>`,
    },
  ]);
}

function letters(column: number): string {
  let name = '';
  for (let n = column + 1; n > 0; n = Math.floor((n - 1) / 26))
    name = String.fromCharCode(65 + ((n - 1) % 26)) + name;
  return name;
}
