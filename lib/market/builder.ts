import { DIMENSION_NAMES, type DimensionName } from './dimensions';
import {
  type Codes,
  type IndexedPosting,
  type MarketIndex,
  NO_EXPERIENCE,
  type WordColumn,
} from './market-index';
import { monthNumber } from './months';
import { Words } from './words';

type Numbers = Codes | Float32Array<ArrayBuffer>;

/** A column of numbers that grows by half. */
class NumberColumn<T extends Numbers> {
  length = 0;
  constructor(
    private values: T,
    private readonly larger: (length: number) => T,
  ) {}

  push(value: number): void {
    if (this.length === this.values.length) {
      const grown = this.larger(Math.ceil(this.values.length * 1.5));
      grown.set(this.values);
      this.values = grown;
    }
    this.values[this.length++] = value;
  }

  done(): T {
    return this.values.slice(0, this.length) as T;
  }
}

const column32 = () => new NumberColumn(new Uint32Array(1024), (length) => new Uint32Array(length));
const column16 = () => new NumberColumn(new Uint16Array(1024), (length) => new Uint16Array(length));
const column8 = () => new NumberColumn(new Uint8Array(1024), (length) => new Uint8Array(length));
const columnOfPay = () => new NumberColumn(new Float32Array(1024), (length) => new Float32Array(length));

class WordColumnBuilder {
  private readonly codes = column32();
  private readonly values: string[] = [''];
  private readonly codeOf = new Map<string, number>([['', 0]]);

  push(word: string | null | undefined): void {
    const value = word ?? '';
    let code = this.codeOf.get(value);
    if (code === undefined) {
      code = this.values.push(value) - 1;
      this.codeOf.set(value, code);
    }
    this.codes.push(code);
  }

  done(): WordColumn {
    const codes = this.codes.done();
    const many = this.values.length;
    return {
      codes: many <= 0x100 ? Uint8Array.from(codes) : many <= 0x10000 ? Uint16Array.from(codes) : codes,
      values: Words.of(this.values),
    };
  }
}

/**
 * Builds the market index in one pass over the postings: rows are numbered in the order of adding. Linear in
 * postings and in (posting, skill) pairs. A skill that a posting names twice counts once.
 *
 * @example
 * const builder = new MarketIndexBuilder();
 * for (const posting of postings) builder.add(posting);
 * const index = builder.build();
 */
export class MarketIndexBuilder {
  private readonly ids = column32();
  private readonly months = column16();
  private readonly described = column8();
  private readonly pay = columnOfPay();
  private readonly experience = column8();
  private readonly titles = new WordColumnBuilder();
  private readonly occupations = new WordColumnBuilder();
  private readonly dimensions = DIMENSION_NAMES.map((name) => [name, new WordColumnBuilder()] as const);
  private readonly offsets = column32();
  private readonly skills = column32();
  private readonly levels = column8();
  /** The last row, plus one, in which each skill was seen. */
  private seen = new Uint32Array(1024);

  /** `skillCount` is one more than the largest skill id in use; a larger id in a posting makes it larger. */
  constructor(private skillCount = 0) {
    this.offsets.push(0);
  }

  add(posting: IndexedPosting): void {
    this.ids.push(posting.id);
    this.months.push(monthNumber(posting.date));
    this.described.push(posting.described ? 1 : 0);
    this.pay.push(posting.pay ?? Number.NaN);
    this.experience.push(
      posting.experience == null ? NO_EXPERIENCE : Math.max(0, Math.min(254, Math.round(posting.experience))),
    );
    this.titles.push(posting.title);
    this.occupations.push(posting.occupation);
    for (const [name, column] of this.dimensions) column.push(posting[name]);
    const row = this.ids.length;
    const { skills, levels } = posting;
    for (let i = 0; i < skills.length; i++) {
      const skill = skills[i]!;
      if (skill >= this.skillCount) this.skillCount = skill + 1;
      while (skill >= this.seen.length) {
        const grown = new Uint32Array(this.seen.length * 2);
        grown.set(this.seen);
        this.seen = grown;
      }
      if (this.seen[skill] === row) continue;
      this.seen[skill] = row;
      this.skills.push(skill);
      this.levels.push(levels?.[i] ?? 0);
    }
    this.offsets.push(this.skills.length);
  }

  build(): MarketIndex {
    const skillOffsets = this.offsets.done();
    const wide = this.skills.done();
    const skills = this.skillCount <= 0x10000 ? Uint16Array.from(wide) : wide;
    const dimensions = Object.fromEntries(this.dimensions.map(([name, column]) => [name, column.done()]));
    return {
      size: this.ids.length,
      postingIds: this.ids.done(),
      months: this.months.done(),
      described: this.described.done(),
      pay: this.pay.done(),
      experience: this.experience.done(),
      titles: this.titles.done(),
      occupations: this.occupations.done(),
      dimensions: dimensions as Record<DimensionName, WordColumn>,
      skillOffsets,
      skills,
      ...invert(skillOffsets, skills, this.levels.done(), this.skillCount),
      skillCount: this.skillCount,
    };
  }
}

/** The rows of each skill, ascending, and how firmly they ask, by a counting sort of the skills of each row. */
function invert(
  skillOffsets: Uint32Array,
  skills: Uint16Array | Uint32Array,
  levelOf: Uint8Array,
  skillCount: number,
) {
  const rowOffsets = new Uint32Array(skillCount + 1);
  for (let i = 0; i < skills.length; i++) rowOffsets[skills[i]! + 1]!++;
  for (let skill = 0; skill < skillCount; skill++) rowOffsets[skill + 1]! += rowOffsets[skill]!;
  const next = rowOffsets.slice(0, skillCount);
  const rows = new Uint32Array(skills.length);
  const levels = new Uint8Array(Math.ceil(skills.length / 4));
  for (let row = 0; row + 1 < skillOffsets.length; row++) {
    const end = skillOffsets[row + 1]!;
    for (let i = skillOffsets[row]!; i < end; i++) {
      const at = next[skills[i]!]!++;
      rows[at] = row;
      levels[at >>> 2]! |= levelOf[i]! << ((at & 3) << 1);
    }
  }
  return { rowOffsets, rows, levels };
}
