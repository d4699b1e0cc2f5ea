import type { MarketIndex } from '@/lib/market/market-index';
import { rowsAsking } from '@/lib/market/rows-asking';
import type { Selection } from '@/lib/market/select';
import type { SkillId } from '@/lib/taxonomy/skill';
import { groupOfRow } from './groups';

/** The postings of a slice that ask for at least one of some skills, counted by random group and by month. */
export interface UnionCounts {
  postings: number;
  byGroup: Uint32Array;
  byMonth: Uint32Array;
  /** The rows themselves, unless they are many: a view into scratch memory, good until the next count. */
  rows: Uint32Array | null;
}

/**
 * Counts unions of skills in a slice. Few rows are walked one by one, with a stamp on each one seen. Where skills are
 * frequent in a large slice, their rows are bit sets: each posting has a bit, and the bits of a month and group
 * (a cell) fill whole words, so that a union is an OR and its counts are the ones in the words of each cell.
 */
export class UnionCounter {
  readonly groupSizes: Uint32Array;
  private readonly groupOf: Uint8Array;
  private readonly seen: Uint32Array;
  private readonly found: Uint32Array;
  private readonly rowsOf = new Map<SkillId, Uint32Array>();
  private round = 0;
  private bits: BitLayout | null = null;
  private readonly bitsOf = new Map<SkillId, Int32Array>();

  constructor(
    private readonly index: MarketIndex,
    private readonly selection: Selection,
    private readonly groups: number,
  ) {
    const { rows } = selection;
    this.groupSizes = new Uint32Array(groups);
    this.groupOf = new Uint8Array(index.size);
    for (let i = 0; i < rows.length; i++) {
      const group = groupOfRow(rows[i]!, groups);
      this.groupOf[rows[i]!] = group;
      this.groupSizes[group]!++;
    }
    this.seen = new Uint32Array(index.size);
    this.found = new Uint32Array(rows.length);
  }

  /** The counts of a union; `few` is how many postings still count as few, whose rows come with them. */
  count(ids: readonly SkillId[], few = 0): UnionCounts {
    const lists = ids.map((id) => this.rowsAsking(id));
    let walk = 0;
    for (const rows of lists) walk += rows.length;
    // A cell takes at least one word: bit sets pay only where most words are full.
    const cells = (this.selection.monthTotals.length + 1) * this.groups;
    const words = this.selection.size / 32 + cells;
    if (walk < words || this.selection.size < 32 * cells) return this.walk(lists);
    const counts = this.countBits(ids, lists);
    return counts.postings < few ? this.walk(lists) : counts;
  }

  private rowsAsking(id: SkillId): Uint32Array {
    const all = rowsAsking(this.index, id);
    if (this.selection.size === this.index.size) return all;
    let rows = this.rowsOf.get(id);
    if (!rows) {
      const { mask } = this.selection;
      rows = all.filter((row) => mask[row] === 1);
      this.rowsOf.set(id, rows);
    }
    return rows;
  }

  private walk(lists: readonly Uint32Array[]): UnionCounts {
    const { seen, found, groupOf, selection } = this;
    const { months } = this.index;
    const round = ++this.round;
    const byGroup = new Uint32Array(this.groups);
    const byMonth = new Uint32Array(selection.monthTotals.length);
    const first = selection.months?.first ?? 0;
    let postings = 0;
    for (const rows of lists) {
      for (let i = 0; i < rows.length; i++) {
        const row = rows[i]!;
        if (seen[row] === round) continue;
        seen[row] = round;
        found[postings++] = row;
        byGroup[groupOf[row]!]!++;
        const month = months[row]!;
        if (month !== 0) byMonth[month - first]!++;
      }
    }
    return { postings, byGroup, byMonth, rows: found.subarray(0, postings) };
  }

  private countBits(ids: readonly SkillId[], lists: readonly Uint32Array[]): UnionCounts {
    this.bits ??= this.layOut();
    const { slotOf, firstWord, union } = this.bits;
    // Setting a bit costs as much as an OR of several words, and a bit set kept costs memory.
    const frequent = union.length / 8;
    let started = false;
    ids.forEach((id, i) => {
      if (lists[i]!.length < frequent) return;
      let bits = this.bitsOf.get(id);
      if (!bits) {
        bits = new Int32Array(union.length);
        setBits(bits, lists[i]!, slotOf);
        this.bitsOf.set(id, bits);
      }
      if (started) addBits(union, bits);
      else union.set(bits);
      started = true;
    });
    if (!started) union.fill(0);
    for (const rows of lists) if (rows.length < frequent) setBits(union, rows, slotOf);

    const byGroup = new Uint32Array(this.groups);
    const byMonth = new Uint32Array(this.selection.monthTotals.length);
    let postings = 0;
    for (let cell = 0; cell + 1 < firstWord.length; cell++) {
      const ones = onesIn(union, firstWord[cell]!, firstWord[cell + 1]!);
      const month = Math.floor(cell / this.groups);
      byGroup[cell % this.groups]! += ones;
      if (month > 0) byMonth[month - 1]! += ones;
      postings += ones;
    }
    return { postings, byGroup, byMonth, rows: null };
  }

  /** Gives every posting of the slice its bit. Cell `m * groups + g` is month m of the slice (0: undated), group g. */
  private layOut(): BitLayout {
    const { rows, monthTotals, months } = this.selection;
    const before = (months?.first ?? 0) - 1;
    const cellOf = (row: number) => {
      const month = this.index.months[row]!;
      return (month === 0 ? 0 : month - before) * this.groups + this.groupOf[row]!;
    };
    const cells = (monthTotals.length + 1) * this.groups;
    const sizes = new Uint32Array(cells);
    for (let i = 0; i < rows.length; i++) sizes[cellOf(rows[i]!)]!++;
    const firstWord = new Uint32Array(cells + 1);
    for (let cell = 0; cell < cells; cell++)
      firstWord[cell + 1] = firstWord[cell]! + Math.ceil(sizes[cell]! / 32);
    const next = firstWord.map((word) => word * 32);
    const slotOf = new Uint32Array(this.index.size);
    for (let i = 0; i < rows.length; i++) slotOf[rows[i]!] = next[cellOf(rows[i]!)]!++;
    return { slotOf, firstWord, union: new Int32Array(firstWord[cells]!) };
  }
}

interface BitLayout {
  slotOf: Uint32Array;
  firstWord: Uint32Array;
  /** Scratch for the union at hand. */
  union: Int32Array;
}

function addBits(union: Int32Array, bits: Int32Array): void {
  for (let word = 0; word < union.length; word++) union[word]! |= bits[word]!;
}

function setBits(bits: Int32Array, rows: Uint32Array, slotOf: Uint32Array): void {
  for (let i = 0; i < rows.length; i++) {
    const slot = slotOf[rows[i]!]!;
    bits[slot >>> 5]! |= 1 << (slot & 31);
  }
}

/** Ones in the words from `from` up to `to`. Source: H. S. Warren, Hacker's Delight (2012), section 5-1. */
function onesIn(words: Int32Array, from: number, to: number): number {
  let ones = 0;
  for (let i = from; i < to; i++) {
    let word = words[i]!;
    word -= (word >>> 1) & 0x55555555;
    word = (word & 0x33333333) + ((word >>> 2) & 0x33333333);
    word = (word + (word >>> 4)) & 0x0f0f0f0f;
    ones += Math.imul(word, 0x01010101) >>> 24;
  }
  return ones;
}
