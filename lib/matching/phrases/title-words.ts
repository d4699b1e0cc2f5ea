import { phraseKey } from './stop-words';

const LONGEST = 4;

/** Words that end like those for people. */
const PERSON = /(er|or|ist|ian|nurse|midwife|ant|yst|lead|chef|clerk|fellow|head)s?$/;

/** In how many titles of postings phrases stand: what titles say is a job, and seldom a skill. */
export class TitleWords {
  private readonly counts = new Map<string, number>();
  private titles = 0;

  add(title: string): void {
    this.titles++;
    const words = phraseKey(title.replace(/[^\p{L}\p{N}+#./ -]/gu, ' ')).split(' ');
    const phrases = new Set<string>();
    for (let i = 0; i < words.length; i++) {
      for (let n = 1; n <= LONGEST && i + n <= words.length; n++)
        phrases.add(words.slice(i, i + n).join(' '));
    }
    for (const phrase of phrases) this.counts.set(phrase, (this.counts.get(phrase) ?? 0) + 1);
  }

  /** @param key the phrase's words as `phraseKey` gives them */
  postings(key: string): number {
    return this.counts.get(key) ?? 0;
  }

  /** Whether a word stands for people that do a job: it ends like one, and stands in titles. */
  isPerson(word: string): boolean {
    return PERSON.test(word) && this.postings(phraseKey(word)) >= Math.max(2, this.titles / 1000);
  }
}
