import { changeOf, halvesOf } from '@/lib/market/halves';
import { monthName, monthNumber } from '@/lib/market/months';
import type { MatcherOf } from '@/lib/matching/matchers';
import { PhraseCounter } from '@/lib/matching/phrases/count';
import { passageAround } from '@/lib/matching/phrases/passage-around';
import type { DoubtfulLabel, Phrase, Spot } from '@/lib/matching/phrases/phrase';
import { ABSORBED, leastOf } from '@/lib/matching/phrases/ranked';
import { ReviewReader } from '@/lib/matching/phrases/reader';
import { phraseKey } from '@/lib/matching/phrases/stop-words';
import { readPosting } from '@/lib/matching/posting';
import { wilsonInterval } from '@/lib/stats/wilson';
import type { LabelRule, Skill, SkillId } from '@/lib/taxonomy/skill';
import { sectionsOf } from '@/lib/text/sections';
import type { Sqlite } from './client';
import { versionOf } from './facts';
import { ignoredPhrases, ownEntries } from './own-taxonomy';
import type { Review, ReviewedLabel, ReviewedPassage, ReviewedPhrase } from './review-list';
import { samplePostings } from './review-sample';
import { skillsById } from './taxonomies';

/** Postings read at most: what is frequent is frequent in a sample, and the words of them all would fill the memory. */
const MOST_READ = 12_000;
/** Phrases among which the rising ones are looked for, and those kept. */
const CANDIDATES = 500;
const MOST_PHRASES = 200;
const MOST_LABELS = 100;
const PROGRESS_EVERY = 200;

interface KnownLabel {
  skill: SkillId;
  text: string;
  rule: LabelRule;
}

/**
 * Reads the postings for phrases that may be skills and for doubtful mentions. Takes seconds to a minute: to be called in a program of
 * its own.
 * @param onProgress is told how many postings are read
 */
export function readForReview(
  db: Sqlite,
  matcherOf: MatcherOf,
  onProgress: (done: number, of: number) => void,
): Review {
  const dataVersion = versionOf(db, 'data_version');
  const sample = samplePostings(db, MOST_READ);
  const reader = new ReviewReader();
  const labels: KnownLabel[] = [];
  const numbers = new Map<string, number>();
  const totals = new Map<number, number>();
  const numberOf = (skill: SkillId, text: string, rule: LabelRule): number => {
    const name = `${skill} ${rule} ${text}`;
    const known = numbers.get(name);
    if (known !== undefined) return known;
    numbers.set(name, labels.length);
    return labels.push({ skill, text, rule }) - 1;
  };
  const known: Uint32Array[] = [];
  let done = 0;
  for (const { id, employer, date, language, text } of sample.rows()) {
    const matcher = matcherOf(language);
    const mentions = readPosting(text, matcher, employer).map(
      ({ skill, start, end, label, rule, status }) => ({
        start,
        end,
        rule,
        label: numberOf(skill, label, rule),
        asked: status === 'asked',
      }),
    );
    known.push(Uint32Array.from(mentions.flatMap(({ start, end }) => [start, end])));
    const month = monthNumber(date);
    totals.set(month, (totals.get(month) ?? 0) + 1);
    reader.add({
      id,
      text,
      employer,
      month,
      sections: sectionsOf(text, matcher.language.headings),
      mentions,
    });
    if (++done % PROGRESS_EVERY === 0) onProgress(done, sample.read);
  }
  onProgress(done, sample.read);

  const readText = db.prepare('SELECT text FROM posting_texts WHERE posting_id = ?').pluck();
  const textOf = (posting: number) => (readText.get(posting) as string | undefined) ?? '';
  const english = matcherOf(null);
  const ignored = new Set(ignoredPhrases(db).map((phrase) => phrase.toLowerCase()));
  const isKnown = (phrase: string) => ignored.has(phrase.toLowerCase()) || english.exact(phrase) !== null;
  const skills = skillsById(db);
  const passages = passageReader(db);
  const phrases = reader.phrases({ isKnown, textOf, most: CANDIDATES });
  const counter = new PhraseCounter(phrases);
  let again = 0;
  for (const { id, employer, date, text } of sample.rows()) {
    counter.add({ id, employer, text, month: monthNumber(date), known: spansOf(known[again++]) });
  }
  const halves = halvesOf(totals);
  const least = leastOf(done);
  const reviewed = counter.finish().flatMap((counted, i): (ReviewedPhrase & { spots: readonly Spot[] })[] => {
    const phrase = phrases[i];
    const { postings, employers, months } = counted;
    if (!phrase || postings < least.postings || employers < least.employers) return [];
    const change = halves && changeOf(months, halves);
    return [
      {
        spots: counted.examples,
        text: phrase.text,
        rule: phrase.rule,
        postings,
        employers,
        share: wilsonInterval(postings, Math.max(1, done)),
        change: change && { earlier: change.earlier, recent: change.recent, rising: change.rising },
        beside: besideNames(phrase, labels, skills),
        examples: [],
      },
    ];
  });
  const shownOnce = withoutParts(reviewed);
  const rising = shownOnce.filter(({ change }) => change?.rising);
  const others = shownOnce.filter(({ change }) => !change?.rising);
  return {
    dataVersion,
    decisions: ownEntries(db).length,
    postings: sample.all,
    read: done,
    halves: halves && {
      first: monthName(halves.first),
      last: monthName(halves.last),
      recentFrom: monthName(halves.recentFrom),
      earlier: halves.earlier,
      recent: halves.recent,
    },
    phrases: [...rising, ...others].slice(0, MOST_PHRASES).map(({ spots, ...rest }) => ({
      ...rest,
      examples: spots.map(passages),
    })),
    labels: reader
      .doubtful({ textOf, most: MOST_LABELS })
      .flatMap((label) => reviewedLabel(label, labels, skills, passages)),
  };
}

/** Leaves out phrases that hardly come outside a longer one that is listed. */
function withoutParts<Row extends { text: string; postings: number }>(rows: readonly Row[]): Row[] {
  const keyed = rows.map((row) => ({ row, key: ` ${phraseKey(row.text)} ` }));
  return keyed
    .filter(
      ({ row, key }) =>
        !keyed.some(
          (longer) =>
            longer.key.length > key.length &&
            longer.key.includes(key) &&
            longer.row.postings >= ABSORBED * row.postings,
        ),
    )
    .map(({ row }) => row);
}

function spansOf(packed: Uint32Array | undefined): { start: number; end: number }[] {
  const spans: { start: number; end: number }[] = [];
  for (let i = 0; packed && i < packed.length; i += 2)
    spans.push({ start: packed[i] as number, end: packed[i + 1] as number });
  return spans;
}

function besideNames(
  { beside }: Phrase,
  labels: readonly KnownLabel[],
  skills: ReadonlyMap<SkillId, Skill>,
): string[] {
  return [...new Set(beside.map((label) => skills.get(labels[label]?.skill ?? -1)?.name ?? ''))].filter(
    Boolean,
  );
}

function reviewedLabel(
  { label, examples, ...counted }: DoubtfulLabel,
  labels: readonly KnownLabel[],
  skills: ReadonlyMap<SkillId, Skill>,
  passages: (spot: Spot) => ReviewedPassage,
): ReviewedLabel[] {
  const known = labels[label];
  const skill = known && skills.get(known.skill);
  if (!skill) return [];
  const { text, rule } = known;
  return [{ ...counted, skill: skill.id, name: skill.name, text, rule, examples: examples.map(passages) }];
}

function passageReader(db: Sqlite): (spot: Spot) => ReviewedPassage {
  const read = db.prepare(
    `SELECT p.title, p.employer, p.first_seen AS date, t.text
     FROM postings p JOIN posting_texts t ON t.posting_id = p.id WHERE p.id = ?`,
  );
  return ({ posting, start, end }) => {
    const { text, ...facts } = read.get(posting) as Omit<ReviewedPassage, 'posting'> & { text: string };
    return { posting, ...facts, ...passageAround(text, start, end) };
  };
}
