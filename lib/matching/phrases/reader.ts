import type { LabelRule } from '@/lib/taxonomy/skill';
import { isAsking, type SectionSpan } from '@/lib/text/sections';
import { doubtfulLabels, LabelTally } from './doubtful';
import type { DoubtfulLabel, Phrase } from './phrase';
import { rankedPhrases } from './ranked';
import { TitleWords } from './title-words';
import { type LabelledMention, WordStream } from './word-stream';

/** A posting as phrases and doubtful mentions are read from it. */
export interface ReviewedPosting {
  id: number;
  text: string;
  employer: string | null;
  /** Months since some fixed one, or 0 without a date. */
  month: number;
  sections: readonly SectionSpan[];
  /** Every mention of a skill, in order; `asked` where it counts. */
  mentions: readonly (LabelledMention & { rule: LabelRule; asked: boolean })[];
}

/** The postings behind a stream: by their places in it. */
export interface StreamPostings {
  ids: readonly number[];
  /** Numbers of employers; those without a name have one each. */
  employers: readonly number[];
  months: readonly number[];
  employerNumbers: ReadonlyMap<string, number>;
}

export interface ReviewOptions {
  /** Whether a phrase is known or decided on, and so no candidate. */
  isKnown(phrase: string): boolean;
  textOf(posting: number): string;
  /** How many are given back at most. */
  most: number;
}

/** Reads postings one by one, and says which phrases in them may be skills, and which of the mentions none. */
export class ReviewReader implements StreamPostings {
  private readonly stream = new WordStream();
  readonly ids: number[] = [];
  readonly employers: number[] = [];
  readonly months: number[] = [];
  readonly employerNumbers = new Map<string, number>();
  private readonly titles = new TitleWords();
  private readonly labels = new Map<number, LabelTally>();

  add({ id, text, employer, month, sections, mentions }: ReviewedPosting): void {
    this.stream.add(text, sections, mentions, (section) => section !== 'title' && isAsking(section));
    this.ids.push(id);
    this.months.push(month);
    this.employers.push(this.employerNumber(employer, id));
    this.titles.add(text.slice(0, sections[0]?.end ?? 0));
    for (const mention of mentions) {
      const tally = this.labels.get(mention.label) ?? new LabelTally();
      this.labels.set(mention.label, tally);
      tally.add(id, text.slice(mention.start, mention.end), mention.rule, mention.asked);
    }
  }

  /** The phrases most worth a look, best first. */
  phrases(options: ReviewOptions): Phrase[] {
    return rankedPhrases(this.stream, this, this.titles, options);
  }

  /** The labels on whose mentions the most doubtful counts hang, worst first. */
  doubtful(options: Omit<ReviewOptions, 'isKnown'>): DoubtfulLabel[] {
    return doubtfulLabels(this.stream, this.ids, this.labels, options);
  }

  private employerNumber(employer: string | null, id: number): number {
    const name = employer?.toLowerCase().trim() || `posting ${id}`;
    const number = this.employerNumbers.get(name) ?? this.employerNumbers.size;
    this.employerNumbers.set(name, number);
    return number;
  }
}
