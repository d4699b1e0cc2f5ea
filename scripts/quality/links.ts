import { readdirSync } from 'node:fs';
import path from 'node:path';
import type { Link, LinkIndex } from '@/lib/matching/links/link-index';
import { type LinkedSentence, readLinkedSentences } from './linked-sentences';

/** How well the ranked links of a set's sentences meet their annotators; shares in [0, 1]. */
export interface LinkFigures {
  /** The name of the set's file. */
  name: string;
  /** Sentences with a label; only these count for the ranks. */
  sentences: number;
  /** R-Precision at k: hits among the first k, of as many as there are labels, k at most. */
  rp1: number;
  rp5: number;
  rp10: number;
  /** Mean of one over the rank of the first hit. */
  mrr: number;
  /** Micro precision, recall and F1 of the accepted set of skills, over all sentences, those without a label too. */
  precision: number;
  recall: number;
  f1: number;
  /** Labels that no skill of the taxonomy has as its name: no rank can hit them. */
  unknown: number;
}

const DEPTH = 100;

/**
 * Measures every `*_annotations.csv` of a folder.
 * @param skillOf the skills by their names in lower case
 * @param accept which links of a sentence are taken for its set of skills
 */
export function measureLinks(
  folder: string,
  index: LinkIndex,
  skillOf: ReadonlyMap<string, number>,
  accept: (links: readonly Link[]) => readonly Link[],
): LinkFigures[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('_annotations.csv'))
    .sort()
    .map((name) => ({
      name,
      ...measure(readLinkedSentences(path.join(folder, name)), index, skillOf, accept),
    }));
}

function measure(
  sentences: readonly LinkedSentence[],
  index: LinkIndex,
  skillOf: ReadonlyMap<string, number>,
  accept: (links: readonly Link[]) => readonly Link[],
): Omit<LinkFigures, 'name'> {
  const sums = { rp1: 0, rp5: 0, rp10: 0, mrr: 0 };
  const set = { hits: 0, accepted: 0, wanted: 0 };
  const unknown = new Set<string>();
  let counted = 0;
  for (const { text, labels } of sentences) {
    const wanted = new Set<number>();
    let strange = 0;
    for (const label of labels) {
      const skill = skillOf.get(label);
      if (skill !== undefined) wanted.add(skill);
      else {
        unknown.add(label);
        strange--;
        wanted.add(strange);
      }
    }
    const links = index.links(text, DEPTH);
    const accepted = accept(links);
    set.accepted += accepted.length;
    set.wanted += wanted.size;
    set.hits += accepted.filter(({ skill }) => wanted.has(skill)).length;
    if (wanted.size === 0) continue;
    counted++;
    const hits = (k: number) =>
      links.slice(0, k).filter(({ skill }) => wanted.has(skill)).length / Math.min(k, wanted.size);
    sums.rp1 += hits(1);
    sums.rp5 += hits(5);
    sums.rp10 += hits(10);
    const first = links.findIndex(({ skill }) => wanted.has(skill));
    if (first !== -1) sums.mrr += 1 / (first + 1);
  }
  const mean = (sum: number) => (counted === 0 ? 0 : sum / counted);
  const ratio = (part: number, whole: number) => (whole === 0 ? 0 : part / whole);
  return {
    sentences: counted,
    rp1: mean(sums.rp1),
    rp5: mean(sums.rp5),
    rp10: mean(sums.rp10),
    mrr: mean(sums.mrr),
    precision: ratio(set.hits, set.accepted),
    recall: ratio(set.hits, set.wanted),
    f1: ratio(2 * set.hits, set.accepted + set.wanted),
    unknown: unknown.size,
  };
}
