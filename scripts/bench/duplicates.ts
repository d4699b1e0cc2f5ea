import path from 'node:path';
import { fileOnDisk } from '@/lib/ingest/formats/file-source';
import { FEWEST_WORDS, sketchOf } from '@/lib/ingest/near/sketch';
import { countWords } from '@/lib/ingest/near/surplus';
import type { PostingRecord } from '@/lib/ingest/records';
import { runImport } from '@/lib/ingest/run';
import { UsageError } from '../cli';
import { pick, seededRandom, someOf } from '../sample/random';
import { ANOTHER_NAME, EDITS, type Edit } from './duplicates/edits';
import { JoinedPostings } from './duplicates/joined';
import { syntheticPostings } from './duplicates/synthetic';

const SEEDED = 1000;
const SEED = 2026;
const DAYS_LATER = 30;
const SMALL = 20_000;
const LARGE = 200_000;

/**
 * What is joined of the files' postings, how many of their edited copies are found again, and how long it takes as postings become more.
 * `recall` is the share of copies that were joined with the posting that they are made of, over all kinds of edits and by kind;
 * `joined_with_another_name` is that of copies which are other jobs, and should be small.
 */
export async function benchDuplicates(
  files: readonly string[],
  times: number,
): Promise<Record<string, number>> {
  if (files.length === 0) throw new UsageError('Name the files of postings to join.');
  const postings = (await Promise.all(files.map(postingsOf))).flat();
  const joined = new JoinedPostings((id) => postings[id]!);
  const how = postings.map((posting) => joined.put(posting).how);
  const kept = postings.filter((posting, id) => how[id] === 'new' && isDescribed(posting));
  return {
    postings: postings.length,
    exact: count(how, 'exact'),
    pairs_joined: count(how, 'near'),
    keys_per_posting: rounded(joined.keys / Math.max(1, count(how, 'new'))),
    us_per_sketch: rounded(median(Array.from({ length: times }, () => microseconds(postings, sketchOf)))),
    ...recall(joined, postings, kept),
    ...growth(kept),
  };
}

function recall(
  joined: JoinedPostings,
  postings: readonly PostingRecord[],
  kept: readonly PostingRecord[],
): Record<string, number> {
  const random = seededRandom(SEED);
  const seeds = someOf(random, kept, SEEDED);
  const foundOf = (edit: Edit) =>
    seeds.filter((posting) => {
      const copy = copyOf(posting, (body) => edit(body, random, pick(random, kept).text));
      return postings[joined.put(copy, false).id] === posting;
    }).length;
  const byKind = Object.entries(EDITS).map(([kind, edit]) => ({ kind, found: foundOf(edit) }));
  const seeded = seeds.length * byKind.length;
  const found = byKind.reduce((sum, kind) => sum + kind.found, 0);
  return {
    seeded,
    found,
    recall: rounded(found / seeded, 3),
    ...Object.fromEntries(byKind.map((of) => [`recall_${of.kind}`, rounded(of.found / seeds.length, 3)])),
    joined_with_another_name: rounded(foundOf(ANOTHER_NAME) / seeds.length, 3),
  };
}

/** The posting as it is posted a month later: under another number, with its text edited. */
function copyOf(posting: PostingRecord, edit: (body: string) => string): PostingRecord {
  const { title, text, posted, externalId } = posting;
  return {
    ...posting,
    externalId: externalId && `${externalId}-2`,
    posted: posted && new Date(Date.parse(posted) + DAYS_LATER * 86_400_000).toISOString().slice(0, 10),
    text: `${title}\n\n${edit(text.slice(title.length).trim())}`,
  };
}

/** Microseconds a posting for joining, without those for making up postings, and how many are compared word for word. */
function growth(real: readonly PostingRecord[]): Record<string, number> {
  const figures: Record<string, number> = {};
  for (const size of [SMALL, LARGE]) {
    const made = syntheticPostings(real, size);
    let spent = 0;
    const joined = new JoinedPostings((id) => {
      const started = performance.now();
      const posting = made(id);
      spent -= performance.now() - started;
      return posting;
    });
    let again = 0;
    for (let id = 0; id < size; id++) {
      const posting = made(id);
      const started = performance.now();
      if (joined.put(posting).how !== 'new') again++;
      spent += performance.now() - started;
    }
    figures[`us_per_posting_of_${size}`] = rounded((spent * 1000) / size);
    figures[`compared_per_posting_of_${size}`] = rounded(joined.compared / size);
    figures[`share_joined_of_${size}`] = rounded(again / size, 3);
  }
  return figures;
}

async function postingsOf(file: string): Promise<PostingRecord[]> {
  const postings: PostingRecord[] = [];
  await runImport({
    kind: 'postings',
    source: fileOnDisk(file),
    fileName: path.basename(file),
    today: new Date().toISOString().slice(0, 10),
    store: {
      put(posting) {
        postings.push(posting);
        return 'accepted';
      },
      reject() {},
    },
  });
  return postings;
}

function isDescribed({ title, text }: PostingRecord): boolean {
  return countWords(text.slice(title.length)).size >= FEWEST_WORDS;
}

function microseconds(postings: readonly PostingRecord[], work: (posting: PostingRecord) => unknown): number {
  const started = performance.now();
  for (const posting of postings) work(posting);
  return ((performance.now() - started) * 1000) / postings.length;
}

function count(all: readonly string[], one: string): number {
  return all.filter((each) => each === one).length;
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;
}

function rounded(value: number, places = 1): number {
  return Number(value.toFixed(places));
}
