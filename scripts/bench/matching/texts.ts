import { readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { fileOnDisk } from '@/lib/ingest/formats/file-source';
import { isProblem } from '@/lib/ingest/formats/format';
import { inspectTable } from '@/lib/ingest/inspect';
import { proposeMapping } from '@/lib/ingest/mapping/propose';
import { readingOf } from '@/lib/ingest/reading';
import { isRemark } from '@/lib/ingest/rows/row-reader';
import { rowReader } from '@/lib/ingest/run';
import { generateSample, SAMPLE_SEED } from '../../sample/generate';

/** Real postings beside the repository, where they are. */
const REAL = '../shared/data/postings';
/** Rows looked at of each file, and postings taken of all. */
const ROWS_LOOKED_AT = 1500;
const MOST = 3000;
/** Characters of a posting that is long enough for a posting of about 3 kB on average. */
const SHORTEST = 1500;
const TODAY = '2026-01-01';

/** Texts of postings in English: of the files, else of the real postings, else of the made-up sample. The same at each call. */
export async function postingTexts(files: readonly string[]): Promise<{ source: string; texts: string[] }> {
  const named = files.length > 0 ? files : filesBelow(REAL);
  const texts = (await Promise.all(named.map(textsOf))).flat();
  if (texts.length > 0) return { source: files.length > 0 ? 'the files' : REAL, texts: spread(texts, MOST) };
  const { postings } = generateSample(SAMPLE_SEED);
  return {
    source: 'the made-up sample',
    texts: spread(
      postings.map(({ title, description }) => `${title}\n\n${description}`),
      MOST,
    ),
  };
}

function filesBelow(folder: string): string[] {
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return [];
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(csv|json|jsonl)$/.test(name))
    .sort()
    .map((name) => path.join(folder, name));
}

async function textsOf(file: string): Promise<string[]> {
  const source = fileOnDisk(file);
  const table = await inspectTable(source);
  const mapping = proposeMapping('postings', table.columns, table.sample);
  if (!mapping.fields.title) return [];
  const read = rowReader('postings', mapping, table.columns, await readingOf(mapping, table, TODAY));
  const rows = [...table.head];
  while (rows.length < ROWS_LOOKED_AT) {
    const { value, done } = await table.rest.next();
    if (done) break;
    rows.push(...value);
  }
  await table.rest.return?.();
  return rows.slice(0, ROWS_LOOKED_AT).flatMap((row) => {
    const record = isProblem(row) ? null : read(row.cells, () => {});
    if (record === null || isRemark(record)) return [];
    return record.language === 'en' && record.text.length >= SHORTEST ? [record.text] : [];
  });
}

/** As many of them, from the first to the last, evenly. */
function spread<Each>(all: readonly Each[], most: number): Each[] {
  const count = Math.min(most, all.length);
  return Array.from({ length: count }, (_, i) => all[Math.floor((i * all.length) / count)] as Each);
}
