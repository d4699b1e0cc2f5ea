import type { SkillId } from '@/lib/taxonomy/skill';
import type { MarketIndex } from './market-index';
import { rowsAsking } from './rows-asking';
import { type ChoiceCounts, type Selection, selectWithChoices, type TextSearch } from './select';
import { countSkills } from './skill-counts';
import type { Slice } from './slice';

/** The postings of a slice with all that is counted of them; what several figures share is counted once. */
export class Market {
  readonly selection: Selection;
  readonly choices: ChoiceCounts;
  private counted: Uint32Array | null = null;

  constructor(
    readonly index: MarketIndex,
    readonly slice: Slice = {},
    textSearch?: TextSearch,
  ) {
    const { selection, choices } = selectWithChoices(index, slice, textSearch);
    this.selection = selection;
    this.choices = choices;
  }

  /** N, the postings of the slice. */
  get size(): number {
    return this.selection.size;
  }

  /** For each skill id, how many postings of the slice ask for it. */
  get skillCounts(): Uint32Array {
    this.counted ??= countSkills(this.index, this.selection);
    return this.counted;
  }

  /** The rows of the slice that ask for at least one of some skills, ascending. */
  asking(skills: readonly SkillId[]): Uint32Array {
    const { mask } = this.selection;
    const [only] = skills;
    if (skills.length === 1 && only !== undefined)
      return rowsAsking(this.index, only).filter((row) => mask[row] === 1);
    const seen = new Uint8Array(this.index.size);
    for (const skill of skills) {
      const rows = rowsAsking(this.index, skill);
      for (let i = 0; i < rows.length; i++) seen[rows[i]!] = 1;
    }
    return this.selection.rows.filter((row) => seen[row] === 1);
  }

  /** Some of the slice's rows by month, from its first dated month to its last, as `selection.monthTotals`. */
  byMonth(rows: Uint32Array): Uint32Array {
    const counts = new Uint32Array(this.selection.monthTotals.length);
    const first = this.selection.months?.first ?? 0;
    for (let i = 0; i < rows.length; i++) {
      const month = this.index.months[rows[i]!]!;
      if (month !== 0) counts[month - first]!++;
    }
    return counts;
  }
}
