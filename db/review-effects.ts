import { setImmediate } from 'node:timers/promises';
import { buildMatcher, type Matcher } from '@/lib/matching/matcher';
import type { MatcherOf } from '@/lib/matching/matchers';
import { isInside } from '@/lib/matching/phrases/count';
import { readPosting } from '@/lib/matching/posting';
import type { Estimate } from '@/lib/stats/interval';
import { wilsonInterval } from '@/lib/stats/wilson';
import type { LabelRule, SkillId } from '@/lib/taxonomy/skill';
import type { Sqlite } from './client';
import { samplePostings } from './review-sample';
import { shown } from './shown';
import { skillIdsOf } from './skill-blob';

/** Postings read at most for one figure: the answer comes while somebody waits for it. */
const MOST_READ = 6000;
/** Milliseconds after which other requests are let in. */
const TURN = 25;

/** What a new label would find. */
export interface LabelEffect {
  /** Postings in all, and those read: a sample where there are many. */
  postings: number;
  read: number;
  /** Postings of those read that would ask for it, different employers among them, and their share. */
  found: number;
  employers: number;
  share: Estimate;
  /** For a label of a skill that is there: postings of those read that ask for it now, and then. */
  before: number;
  after: number;
}

/**
 * What a phrase would find as a label, by matching it over the postings. A place inside a longer label counts for that one, as it does
 * in earnest.
 * @param skill the skill that it would be a label of, or null for a new one
 */
export async function effectOfLabel(
  db: Sqlite,
  matcherOf: MatcherOf,
  { text: label, rule, skill }: { text: string; rule: LabelRule; skill: SkillId | null },
): Promise<LabelEffect> {
  const sample = samplePostings(db, MOST_READ);
  const lone = loneMatcher(label, rule);
  const mayHold = quickTest(label);
  const skillsOf = db.prepare('SELECT skills FROM posting_skills WHERE posting_id = ?').pluck();
  const employers = new Set<string>();
  const pause = turns();
  let [found, before, after] = [0, 0, 0];
  for (const { id, employer, language, text } of [...sample.rows()]) {
    const has = skill !== null && skillIdsOf(skillsOf.get(id) as Buffer).includes(skill);
    const finds = mayHold(text) && isAskedFor(text, employer, lone, matcherOf(language));
    if (has) before++;
    if (finds) {
      found++;
      employers.add(employer?.toLowerCase() ?? `posting ${id}`);
    }
    if (has || finds) after++;
    await pause();
  }
  const { all: postings, read } = sample;
  const share = wilsonInterval(found, Math.max(1, read));
  return { postings, read, found, employers: employers.size, share, before, after };
}

function isAskedFor(text: string, employer: string | null, lone: Matcher, all: Matcher): boolean {
  const asked = readPosting(text, lone, employer).filter(({ status }) => status === 'asked');
  if (asked.length === 0) return false;
  const known = all.mentions(text);
  return asked.some(({ start, end }) => !isInside(known, start, end));
}

/** What words that are never a skill would take away from one. */
export interface NeverEffect {
  /** Postings that ask for the skill now. */
  before: number;
  /** Postings that would no longer, and of how many of those read: a sample where there are many. */
  lost: number;
  read: number;
  /** Postings that ask for it then, estimated from a sample where not all were read. */
  after: Estimate;
}

/** How many postings would no longer ask for a skill if the phrase were never a skill: its mentions inside the phrase are gone. */
export async function effectOfNever(
  db: Sqlite,
  matcherOf: MatcherOf,
  { text: phrase, skill }: { text: string; skill: SkillId },
): Promise<NeverEffect> {
  const asking = postingsAsking(db, skill);
  const step = Math.max(1, Math.ceil(asking.length / MOST_READ));
  const chosen = asking.filter((_, i) => i % step === 0);
  const read = db.prepare(
    `SELECT p.employer, p.language, t.text FROM postings p JOIN posting_texts t ON t.posting_id = p.id WHERE p.id = ?`,
  );
  const lone = loneMatcher(phrase, 'any-case');
  const mayHold = quickTest(phrase);
  const pause = turns();
  let lost = 0;
  for (const id of chosen) {
    const row = read.get(id) as { employer: string | null; language: string | null; text: string };
    if (mayHold(row.text) && isLost(row, skill, lone, matcherOf(row.language))) lost++;
    await pause();
  }
  const before = asking.length;
  const { value, low, high } = wilsonInterval(lost, Math.max(1, chosen.length));
  const isWhole = chosen.length === before;
  const left = (share: number) => Math.round(before * (1 - share));
  return {
    before,
    lost,
    read: chosen.length,
    after: isWhole
      ? { value: before - lost, low: before - lost, high: before - lost }
      : { value: left(value), low: left(high), high: left(low) },
  };
}

function isLost(
  { text, employer }: { text: string; employer: string | null },
  skill: SkillId,
  lone: Matcher,
  all: Matcher,
): boolean {
  const never = lone.mentions(text);
  if (never.length === 0) return false;
  return !readPosting(text, all, employer).some(
    (mention) =>
      mention.skill === skill &&
      mention.status === 'asked' &&
      !never.some(({ start, end }) => start <= mention.start && mention.end <= end),
  );
}

/** The shown postings that ask for a skill, in order. */
function postingsAsking(db: Sqlite, skill: SkillId): number[] {
  const rows = db
    .prepare(
      `SELECT s.posting_id AS id, s.skills FROM posting_skills s JOIN postings p ON p.id = s.posting_id
       WHERE ${shown('postings', 'p')} ORDER BY s.posting_id`,
    )
    .iterate() as IterableIterator<{ id: number; skills: Buffer }>;
  const ids: number[] = [];
  for (const { id, skills } of rows) if (skillIdsOf(skills).includes(skill)) ids.push(id);
  return ids;
}

const loneMatcher = (text: string, rule: LabelRule): Matcher =>
  buildMatcher([{ id: 1, kind: 'hard', labels: [{ text, rule }] }]);

/** Whether a text may hold a label: by the start of its longest word, in one look. All may, where that says nothing. */
function quickTest(label: string): (text: string) => boolean {
  const longest = label.split(/[^\p{L}\p{N}]+/u).sort((a, b) => b.length - a.length)[0] ?? '';
  const start = longest.slice(0, Math.max(3, Math.min(5, longest.length - 2)));
  if (start.length < 3 || !/^[a-z0-9]+$/i.test(start)) return () => true;
  const pattern = new RegExp(start, 'i');
  return (text) => pattern.test(text);
}

/** Lets other requests in when a turn is over. */
function turns(): () => Promise<void> {
  let since = performance.now();
  return async () => {
    if (performance.now() - since < TURN) return;
    await setImmediate();
    since = performance.now();
  };
}
