import { readFileSync } from 'node:fs';
import path from 'node:path';
import Papa from 'papaparse';
import { UsageError } from '../cli';

/** A sentence of a job ad and the skills that its annotators named, each once; labels in lower case. */
export interface LinkedSentence {
  text: string;
  labels: ReadonlySet<string>;
}

/** What stands in place of a label where no skill of the taxonomy fits. */
const NO_LABEL = new Set(['', 'label not present', 'underspecified']);

/**
 * The sentences of a file with the columns `sentence` and `label` (others are passed over), one row an annotation, in
 * their order. Those without any label are among them.
 * @throws UsageError when a column is missing
 */
export function readLinkedSentences(file: string): LinkedSentence[] {
  const { data } = Papa.parse<string[]>(readFileSync(file, 'utf8').replace(/^\uFEFF/, ''), {
    skipEmptyLines: true,
  });
  const [header = [], ...rows] = data;
  const columns = header.map((name) => name.trim().toLowerCase());
  const [sentence, label] = [columns.indexOf('sentence'), columns.indexOf('label')];
  if (sentence === -1 || label === -1) {
    throw new UsageError(
      `${path.basename(file)}: it must have the columns sentence and label; it has ${columns.join(', ')}.`,
    );
  }
  const sentences = new Map<string, Set<string>>();
  for (const row of rows) {
    const text = row[sentence] ?? '';
    const name = (row[label] ?? '').trim().toLowerCase();
    const labels = sentences.get(text) ?? new Set();
    sentences.set(text, labels);
    if (!NO_LABEL.has(name)) labels.add(name);
  }
  return [...sentences].map(([text, labels]) => ({ text, labels }));
}
