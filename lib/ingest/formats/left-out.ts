import { excerpt } from './format';

/** How many parts are named for one reason. */
const MOST_NAMED = 10;
const MOST_NOTES = 50;

/** What of a file is not read, as notes for people: a few names for each reason, then how many more. */
export class LeftOut {
  /** Grows as more is left out. */
  readonly notes: string[] = [];
  private readonly places = new Map<string, { note: number; names: string[]; count: number }>();

  /** @param called what a part is called: `file`, `sheet` */
  constructor(private readonly called: string) {}

  /** Tells of a part that is left out: `why` goes on behind its name ("is plain text"). */
  add(name: string, why: string): void {
    const known = this.places.get(why) ?? { note: this.notes.push('') - 1, names: [], count: 0 };
    this.places.set(why, known);
    known.count++;
    if (known.names.length < MOST_NAMED) known.names.push(`“${excerpt(name, 100)}”`);
    const more = known.count - known.names.length;
    const names = known.names.join(', ') + (more > 0 ? ` and ${more} more` : '');
    const each =
      known.count === 1 ? `The ${this.called} ${names} ${why} and was` : `The ${this.called}s ${names} were`;
    this.notes[known.note] = known.count === 1 ? `${each} left out.` : `${each} left out: each ${why}.`;
  }

  /** Tells of something else, once. */
  say(note: string): void {
    if (this.notes.length < MOST_NOTES && !this.notes.includes(note)) this.notes.push(note);
  }

  /** These notes and others behind them. */
  and(notes: readonly string[]): string[] {
    return [...this.notes, ...notes];
  }
}
