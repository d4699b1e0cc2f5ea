import type { DimensionName } from './dimensions';
import type { Market } from './market';
import { type MixChange, mixChanges, sourceOf } from './mix';

/** What a mix is of: the property of a posting that is mixed, and how its change is told. */
interface Mixed {
  dimension: DimensionName;
  /** What of its value counts, by its name. */
  part(value: string): string;
  /** Between "of the postings" and the name of what grew. */
  words: string;
}

/** The major groups of ISCO-08 by their digit, in a word or two. */
const KINDS_OF_WORK = [
  'armed forces',
  'management',
  'professionals',
  'technicians',
  'clerical support',
  'service and sales',
  'farming and fishing',
  'craft and trades',
  'machine operation',
  'elementary work',
];

/** The mixes that are looked at, the one that says most first. */
const MIXES: readonly Mixed[] = [
  { dimension: 'dataset', part: sourceOf, words: 'come from' },
  { dimension: 'country', part: (value) => value, words: 'are of' },
  {
    dimension: 'isco',
    part: (value) => KINDS_OF_WORK[Number(value.charAt(0))] ?? value,
    words: 'are of the kind of work',
  },
];

export interface MarketMixChange extends MixChange, Pick<Mixed, 'dimension' | 'words'> {}

const known = new WeakMap<Market, readonly MarketMixChange[]>();

/** Where the slice's dated postings come to be of other sources, countries or kinds of work, so that a trend across it would be false. */
export function changesOfMix(market: Market): readonly MarketMixChange[] {
  const found = known.get(market) ?? MIXES.flatMap((mixed) => changeOf(market, mixed));
  known.set(market, found);
  return found;
}

function changeOf(market: Market, { dimension, part, words }: Mixed): MarketMixChange[] {
  const { index, selection } = market;
  if (selection.months === null) return [];
  const { codes, values } = index.dimensions[dimension];
  const { first } = selection.months;
  const length = selection.monthTotals.length;
  const names: string[] = [];
  const numberOf = new Map<string, number>();
  const partOf = Int32Array.from({ length: values.length }, (_, code) => {
    if (code === 0) return -1;
    const name = part(values.at(code));
    let number = numberOf.get(name);
    if (number === undefined) {
      number = names.push(name) - 1;
      numberOf.set(name, number);
    }
    return number;
  });
  const counts = names.map(() => new Uint32Array(length));
  const { rows } = selection;
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i]!;
    const month = index.months[row]!;
    const of = partOf[codes[row]!]!;
    if (month !== 0 && of !== -1) counts[of]![month - first]!++;
  }
  const months = Array.from({ length }, (_, i) => first + i);
  const change = mixChanges(months, counts, names);
  return change ? [{ ...change, dimension, words }] : [];
}
