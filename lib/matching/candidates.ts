import { SKILL_KINDS } from '@/lib/taxonomy/skill';
import { BREAK_TOKEN, END_TOKEN, type Tokens } from '@/lib/text/tokens';
import type { WordId } from '@/lib/text/vocabulary';
import type { WordSet } from './cues';
import { SOFT, TOOL } from './label-columns';

/** How well a text fits a label that has its words. */
export const NO = 0;
/** The letter case does not fit; only a list of skills around it can make it one. */
export const ONLY_IN_LIST = 1;
export const NEEDS_CONTEXT = 2;
export const YES = 3;

/** The places of a text that may be mentions, left to right, column by column; reused from text to text. */
export class Candidates {
  labels = new Int32Array(1 << 10);
  /** Flags of the labels, see `label-columns.ts`. */
  flags = new Int32Array(1 << 10);
  /** First and last token. */
  firsts = new Int32Array(1 << 10);
  lasts = new Int32Array(1 << 10);
  fits = new Int32Array(1 << 10);
  size = 0;

  push(label: number, flags: number, first: number, last: number, fit: number): void {
    if (this.size === this.labels.length) this.grow();
    this.labels[this.size] = label;
    this.flags[this.size] = flags;
    this.firsts[this.size] = first;
    this.lasts[this.size] = last;
    this.fits[this.size++] = fit;
  }

  private grow(): void {
    for (const column of ['labels', 'flags', 'firsts', 'lasts', 'fits'] as const) {
      const larger = new Int32Array(this[column].length * 2);
      larger.set(this[column]);
      this[column] = larger;
    }
  }
}

/** How many tokens may part two members of a list: ", and / or". */
const LIST_GAP = 5;

/** Knowledge, among the kinds in flags. */
const SUBJECT = SKILL_KINDS.indexOf('knowledge');

/** How far before an ambiguous label a word such as "experience" may stand, in tokens. */
const CUE_REACH = 5;

export interface Cues {
  beforeSkill: WordSet;
  afterSkill: WordSet;
  afterNoSkill: WordSet;
  joining: WordSet;
}

/** In a title every word is a capital: only what stands around it tells "Learn Access" from "How to Access Data". */
export function acceptTitles(found: Candidates, tokens: Tokens, afterNoSkill: WordSet, to: WordId): void {
  for (let i = 0; i < found.size; i++) {
    if (found.fits[i] !== NEEDS_CONTEXT) continue;
    const first = found.firsts[i] as number;
    const before = first > 0 ? (tokens.words[first - 1] as number) : END_TOKEN;
    const next = tokens.words[(found.lasts[i] as number) + 1] as number;
    if (!afterNoSkill(next) && before !== to) found.fits[i] = YES;
  }
}

/** Settles the candidates that depend on what stands around them. */
export function acceptInContext(found: Candidates, tokens: Tokens, cues: Cues): void {
  let open = 0;
  for (let i = 0; i < found.size; i++) {
    const fit = found.fits[i] as number;
    if (fit === ONLY_IN_LIST) open++;
    if (fit !== NEEDS_CONTEXT) continue;
    if (cues.afterNoSkill(tokens.words[(found.lasts[i] as number) + 1] as number)) found.fits[i] = NO;
    else if (hasCue(found, i, tokens, cues)) found.fits[i] = YES;
    else open++;
  }
  if (open === 0) return;
  for (let i = 1; i < found.size; i++) settle(found, i, i - 1, tokens, cues.joining);
  for (let i = found.size - 2; i >= 0; i--) settle(found, i, i + 1, tokens, cues.joining);
}

/** Accepts an open candidate for the sake of its neighbour in a list. */
function settle(found: Candidates, one: number, neighbour: number, tokens: Tokens, joining: WordSet): void {
  const fit = found.fits[one] as number;
  if (fit === YES || fit === NO) return;
  const otherFit = found.fits[neighbour] as number;
  const flags = found.flags[one] as number;
  const otherFlags = found.flags[neighbour] as number;
  const sure = otherFit === YES && (otherFlags & SOFT) === 0;
  const accepted =
    (sure && (fit === NEEDS_CONTEXT || (flags & 7) === (otherFlags & 7))) ||
    (fit === NEEDS_CONTEXT && otherFit === NEEDS_CONTEXT && vouchForEachOther(flags, otherFlags));
  if (accepted && inOneList(found, Math.min(one, neighbour), tokens, joining)) found.fits[one] = YES;
}

/** Whether two labels that are everyday words are skills where they stand side by side: two tools, or two subjects as in "Physics or Economics". */
function vouchForEachOther(flags: number, otherFlags: number): boolean {
  return (flags & otherFlags & TOOL) !== 0 || ((flags & 7) === SUBJECT && (otherFlags & 7) === SUBJECT);
}

function hasCue(found: Candidates, candidate: number, { words, size }: Tokens, cues: Cues): boolean {
  const first = found.firsts[candidate] as number;
  const last = found.lasts[candidate] as number;
  for (let i = last + 1; i < size && i <= last + 2; i++) {
    const word = words[i] as number;
    if (word < 0) break;
    if (cues.afterSkill(word)) return true;
  }
  for (let i = first - 1; i >= 0 && i >= first - CUE_REACH; i--) {
    const word = words[i] as number;
    if (word === END_TOKEN) break;
    if (cues.beforeSkill(word)) return true;
  }
  return false;
}

/** Whether only commas, slashes, "and" or "or" stand between a candidate and the next one, or each stands on a line of its own. */
function inOneList(found: Candidates, left: number, tokens: Tokens, joining: WordSet): boolean {
  const { words } = tokens;
  const behind = (found.lasts[left] as number) + 1;
  const first = found.firsts[left + 1] as number;
  if (first - behind >= LIST_GAP) return false;
  if (first - behind === 1 && words[behind] === END_TOKEN)
    return isAlone(found, left, tokens) && isAlone(found, left + 1, tokens);
  for (let i = behind; i < first; i++) {
    const word = words[i] as number;
    if (word !== BREAK_TOKEN && !joining(word)) return false;
  }
  return true;
}

/** Whether nothing else stands on a candidate's line. */
function isAlone(found: Candidates, one: number, { words }: Tokens): boolean {
  const first = found.firsts[one] as number;
  return (
    (first === 0 || words[first - 1] === END_TOKEN) && words[(found.lasts[one] as number) + 1] === END_TOKEN
  );
}
