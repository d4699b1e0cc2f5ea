import { parentPort } from 'node:worker_threads';
import { loadLanguages } from '@/lib/ingest/fields/language';
import type { RowBatch } from '@/lib/ingest/rows/batch';
import { postingReader } from '@/lib/ingest/rows/posting-row';
import { isRemark, type Remark } from '@/lib/ingest/rows/row-reader';
import { type Matcher, matcherOf as matcherOfBytes } from '@/lib/matching/matcher';
import type { MatchingTask, PreparedRow } from './matching-pool';
import { onOneCore } from './posting-matcher';
import { preparedPosting } from './prepared-posting';
import type { FromWorker, ToWorker } from './worker-pool';

/** Reads and matches postings for `matchingPool`, on a core of its own. */

const port = parentPort!;
const send = (message: FromWorker<unknown>) => port.postMessage(message);

const matchers = new Map<string | null, Matcher>();
const matcherOf = (language: string | null) => matchers.get(language)!;
let told: (compiled: Uint8Array) => void = () => {};

/** Has the matchers ready by which texts of these languages are matched. */
async function needMatchers(languages: ReadonlySet<string | null>): Promise<void> {
  for (const language of languages) {
    if (matchers.has(language)) continue;
    const compiled = await new Promise<Uint8Array>((resolve) => {
      told = resolve;
      send({ ask: language });
    });
    matchers.set(language, matcherOfBytes(compiled));
  }
}

async function readRows({ mapping, columns, reading, cells }: RowBatch): Promise<PreparedRow[]> {
  const read = postingReader(mapping, columns, { ...reading, languageOf: await loadLanguages() });
  const rows = cells.map((row) => {
    const remarks: Remark[] = [];
    return { result: read(row, (remark) => remarks.push(remark)), remarks };
  });
  await needMatchers(new Set(rows.flatMap(({ result }) => (isRemark(result) ? [] : [result.language]))));
  return rows.map((row) =>
    isRemark(row.result) ? row : { ...row, prepared: preparedPosting(row.result, matcherOf) },
  );
}

async function answerOf(task: MatchingTask): Promise<unknown> {
  if ('read' in task) return readRows(task.read);
  await needMatchers(new Set(task.match.map(({ language }) => language)));
  return onOneCore(matcherOf)(task.match);
}

let before: Promise<void> = Promise.resolve();
port.on('message', (message: ToWorker<MatchingTask>) => {
  if ('told' in message) {
    told(message.told as Uint8Array);
    return;
  }
  const { id, task } = message;
  before = before.then(async () => {
    try {
      send({ id, answer: await answerOf(task) });
    } catch (error) {
      send({ id, error });
    }
  });
});
send({ ready: true });
