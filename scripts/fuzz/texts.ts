import { FORMATS } from '@/lib/ingest/formats/registry';
import { between, happens, pick, type Random } from '../sample/random';
import { type Made, madeCredential, madePosting, spoilt } from './records';
import { madeBadge, shapeMakers } from './shapes';

/** Made-up records, and whether any of them was spoilt. */
export interface Content {
  records: readonly Made[];
  isSpoilt: boolean;
}

/** Records of one kind or shape, up to thirty; spoilt in every second case. */
export function madeContent(random: Random): Content {
  const makers = [...shapeMakers().map(({ make }) => make)];
  const plain = pick(random, [madePosting, madeCredential]);
  const make = happens(random, 50)
    ? (number: number) => plain(random, number)
    : () => pick(random, makers)(random);
  const one = happens(random, 30) ? () => pick(random, makers)(random) : make;
  const isSpoilt = happens(random, 50);
  const records = Array.from({ length: between(random, 1, 30) }, (_, i) => {
    const record = i === 0 ? make(i) : one(i);
    return isSpoilt ? spoilt(random, record) : record;
  });
  return { records, isSpoilt };
}

type Write = (random: Random, content: Content) => string;

/** How records are written in each format of text, by the format's name. */
const WRITERS: Readonly<Record<string, Write>> = {
  CSV: (random, { records }) => csvText(random, records),
  JSON: (random, { records }) => {
    const list = pick<unknown>(random, [
      records,
      records[0],
      { version: 1, data: { jobs: records } },
      { '@context': 'https://schema.org', '@graph': records },
      Object.fromEntries(records.map((record, i) => [`_${i}`, record])),
    ]);
    return JSON.stringify(list, null, pick(random, [0, 2]));
  },
  'JSON Lines': (_, { records }) => records.map((record) => JSON.stringify(record)).join('\n'),
  'web page': (random, { records }) =>
    `<!DOCTYPE html><html><head><title>x</title>${records
      .slice(0, 3)
      .map((record) => `<script type="application/ld+json">${JSON.stringify(record)}</script>`)
      .join('\n')}</head><body><p>${happens(random, 50) ? 'x' : '<b>'.repeat(500)}</p></body></html>`,
  'SVG badge': (random, content) => {
    const baked = JSON.stringify(badgeOf(random, content));
    return `<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg" xmlns:openbadges="http://openbadges.org">${pick(
      random,
      [
        `<openbadges:assertion verify="https://example.org/a"><![CDATA[${baked}]]></openbadges:assertion>`,
        `<openbadges:credential><![CDATA[${baked}]]></openbadges:credential>`,
        `<openbadges:credential verify="${signed(baked)}"/>`,
      ],
    )}<g/></svg>`;
  },
  'signed credential': (random, content) => signed(JSON.stringify(badgeOf(random, content))),
};

/** A badge, spoilt where the content is. */
export function badgeOf(random: Random, { isSpoilt }: Content): Made {
  const badge = madeBadge(random);
  return isSpoilt ? spoilt(random, badge) : badge;
}

/** A text as the payload of a signed token. */
export function signed(payload: string): string {
  return [JSON.stringify({ alg: 'EdDSA', typ: 'JWT' }), payload, 'not a signature']
    .map((part) => Buffer.from(part).toString('base64url'))
    .join('.');
}

/** Records as a table: nested values as JSON in a cell. */
export function tableOf(records: readonly Made[]): string[][] {
  const columns = [...new Set(records.flatMap((record) => Object.keys(record)))];
  const cell = (value: unknown) =>
    value === undefined || value === null
      ? ''
      : typeof value === 'string'
        ? value
        : (JSON.stringify(value) ?? '');
  return [
    columns,
    ...records.map((record) =>
      columns.map((column) => cell(Object.hasOwn(record, column) ? record[column] : '')),
    ),
  ];
}

function csvText(random: Random, records: readonly Made[]): string {
  const delimiter = pick(random, [',', ';', '\t', '|']);
  const newline = pick(random, ['\n', '\r\n']);
  const always = happens(random, 30);
  const cell = (text: string) =>
    always || /["\n\r]/.test(text) || text.includes(delimiter) ? `"${text.replaceAll('"', '""')}"` : text;
  const lines = tableOf(records).map((row) => row.map(cell).join(delimiter));
  const above = happens(random, 15)
    ? ['Export of all records', '']
    : happens(random, 5)
      ? [`sep=${delimiter}`]
      : [];
  const below = happens(random, 10) ? [`Total${delimiter}${records.length}`] : [];
  return [...above, ...lines, ...below].join(newline) + pick(random, ['', newline]);
}

/** Writers for every format of text in the registry. Throws where a format was added and has none here. */
export function textWriters(): readonly { name: string; write: Write }[] {
  return FORMATS.map(({ name }) => {
    const write = WRITERS[name];
    if (!write) throw new Error(`There is no writer of the format “${name}” in scripts/fuzz/texts.ts.`);
    return { name, write };
  });
}
