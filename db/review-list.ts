import { readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import type { PassageAround } from '@/lib/matching/phrases/passage-around';
import type { DoubtfulLabel, NewRule } from '@/lib/matching/phrases/phrase';
import type { Estimate } from '@/lib/stats/interval';
import type { LabelRule, SkillId } from '@/lib/taxonomy/skill';
import { databasePath } from './location';

/** Words of a posting, and which posting it is. */
export interface ReviewedPassage extends PassageAround {
  posting: number;
  title: string;
  employer: string | null;
  date: string | null;
}

/** A phrase that may be a skill, as the screen shows it. */
export interface ReviewedPhrase {
  text: string;
  /** The rule under which it was counted. */
  rule: NewRule;
  /** Postings of those read that ask for it, by matching it, and different employers among them. */
  postings: number;
  employers: number;
  share: Estimate;
  /** Postings in the earlier and in the recent half of the period; null where the dates cannot carry it. */
  change: { earlier: number; recent: number; rising: boolean } | null;
  /** Names of skills that it often stands beside. */
  beside: readonly string[];
  examples: readonly ReviewedPassage[];
}

/** A label whose mentions may be of something else, as the screen shows it. */
export interface ReviewedLabel extends Omit<DoubtfulLabel, 'label' | 'examples'> {
  skill: SkillId;
  /** The skill's name, and the label. */
  name: string;
  text: string;
  rule: LabelRule;
  examples: readonly ReviewedPassage[];
}

/** What was found in the postings of one version of the data. */
export interface Review {
  dataVersion: number;
  /** How many decisions of the user were known. */
  decisions: number;
  /** Postings in all, and those that were read. */
  postings: number;
  read: number;
  /** The two halves that are compared: months, and postings in each; null where the dates cannot carry it. */
  halves: { first: string; last: string; recentFrom: string; earlier: number; recent: number } | null;
  phrases: readonly ReviewedPhrase[];
  labels: readonly ReviewedLabel[];
}

/** Kept in a file beside the database: it can be made anew at any time, and is worth no backup. */
const reviewFile = () => `${databasePath()}.review.json`;
const FORM = 3;

export function writeReview(review: Review): void {
  const file = reviewFile();
  const draft = `${file}.${process.pid}`;
  try {
    writeFileSync(draft, JSON.stringify({ form: FORM, review }), { mode: 0o600 });
    renameSync(draft, file);
  } finally {
    rmSync(draft, { force: true });
  }
}

let known: { file: string; modified: number; review: Review | null } | null = null;

/** The last review that was made, or null. It may be of an earlier version of the data. */
export function readReview(): Review | null {
  const file = reviewFile();
  const modified = statSync(file, { throwIfNoEntry: false })?.mtimeMs;
  if (modified === undefined) return null;
  if (known?.file === file && known.modified === modified) return known.review;
  known = { file, modified, review: parse(readFileSync(file, 'utf8')) };
  return known.review;
}

function parse(text: string): Review | null {
  try {
    const { form, review } = JSON.parse(text) as { form: number; review: Review };
    return form === FORM ? review : null;
  } catch {
    return null;
  }
}
