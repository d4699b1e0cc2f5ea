import type { SkillId } from '@/lib/taxonomy/skill';
import { isAsking, type Section, sectionsOf } from '@/lib/text/sections';
import { judgeAsides } from './aside';
import { isOfSuperior, readAsking } from './asking';
import { askingWords, TIME } from './asking-words';
import { asksAllTheSame, type Surroundings } from './employer';
import { isAskedOfCandidate, type Level } from './level';
import type { Matcher, Mention } from './matcher';
import { isOfOthers } from './others';
import { isInName, namesEmployer, ownNameOf } from './own-name';
import { type Sentence, sentencesOf } from './sentence';
import { isSaidOfEmployer } from './soft-attribute';
import { type Years, yearsTiedTo } from './years';

export type { Level } from './level';

/** What a posting does with a skill that it names. */
interface Reading {
  /** `asked`, or why it is not. */
  status: 'asked' | 'about the employer' | 'benefits and formalities' | 'not needed';
  level: Level;
  /** The years of experience that go with it, where the text ties them to it. */
  years: Years | null;
}

/** A mention and what the posting does with it: asks for the skill, or names it for another reason. */
export interface PostingMention extends Mention, Reading {
  section: Section;
}

/** A skill that a posting asks for, the first place where it does, and the most that it says of level and years. */
export interface AskedSkill {
  skill: SkillId;
  level: Level;
  years: Years | null;
  start: number;
  end: number;
}

/**
 * Every mention of a skill in a posting, with what it counts for.
 * @param text plain text, the title as its first line
 * @param employer its name is no skill, even where it is called Oracle
 */
export function readPosting(
  text: string,
  matcher: Matcher,
  employer: string | null = null,
): PostingMention[] {
  const bitsOf = askingWords(matcher);
  const mentions = matcher.mentions(text);
  if (mentions.length === 0) return [];
  const { tokens, wording } = matcher;
  const around: Surroundings = {
    text,
    tokens,
    bitsOf,
    wording,
    ownName: ownNameOf(employer),
  };
  const sections = sectionsOf(text, matcher.language.headings);
  let at = 0;
  let line: readonly Sentence[] = [];
  let sentenceAt = 0;
  const read: PostingMention[] = [];
  for (const mention of mentions) {
    while (at < sections.length - 1 && (sections[at]?.end ?? 0) <= mention.start) at++;
    const headed = sections[at]?.section ?? 'unknown';
    if ((line.at(-1)?.to ?? -1) < mention.lastToken) {
      line = sentencesOf(text, mention.firstToken, tokens, bitsOf);
      sentenceAt = 0;
      if (isAsking(headed) && headed !== 'title') judgeAsides(line, headed, around);
    }
    while ((line[sentenceAt] as Sentence).to < mention.lastToken) sentenceAt++;
    const sentence = line[sentenceAt] as Sentence;
    const isStray = headed === 'about us' && asksAllTheSame(sentence, around);
    const section = isStray ? 'unknown' : (sentence.aside ?? headed);
    const { status, level, years } = judge(mention, section, sentence, around, matcher);
    // Written out: copying objects by spreading them took a fifth of the time of reading a posting.
    const { skill, kind, start, end, label, rule, firstToken, lastToken } = mention;
    read.push({ skill, kind, start, end, label, rule, firstToken, lastToken, section, status, level, years });
  }
  return read;
}

/** The skills that a posting asks for, each once, in the order of their numbers. */
export function askedSkills(text: string, matcher: Matcher, employer: string | null = null): AskedSkill[] {
  const asked = new Map<SkillId, AskedSkill>();
  for (const { skill, status, level, years, start, end } of readPosting(text, matcher, employer)) {
    if (status !== 'asked') continue;
    const known = asked.get(skill);
    if (!known) {
      asked.set(skill, { skill, level, years, start, end });
      continue;
    }
    if (STRENGTH[level] > STRENGTH[known.level]) known.level = level;
    if (years !== null && years.least > (known.years?.least ?? -1)) known.years = years;
  }
  return [...asked.values()].sort((a, b) => a.skill - b.skill);
}

const STRENGTH: Readonly<Record<Level, number>> = { unstated: 0, preferred: 1, required: 2 };

function judge(
  mention: Mention,
  section: Section,
  sentence: Sentence,
  around: Surroundings,
  { wording, language }: Matcher,
): Reading {
  if (section === 'about us') return notAsked('about the employer');
  if (!isAsking(section)) return notAsked('benefits and formalities');
  const { text, tokens, bitsOf, ownName } = around;
  const listed = section === 'required' || section === 'preferred';
  const asking = readAsking(mention, sentence, listed, around);
  if (asking === 'not needed') return notAsked('not needed');
  if (isOfSuperior(mention, sentence, around)) return notAsked('about the employer');
  if (isOfOthers(mention, sentence, listed, around)) return notAsked('about the employer');
  if (
    !listed &&
    ownName !== '' &&
    (section === 'title'
      ? mention.start === 0 && mention.end === ownName.length && namesEmployer(text, 0, ownName)
      : isInName(text, mention.start, mention.end, ownName))
  ) {
    return notAsked('about the employer');
  }
  if (mention.kind === 'soft' && !listed && section !== 'title' && language.code === 'en') {
    if (isSaidOfEmployer(text, mention.start, mention.end)) return notAsked('about the employer');
  }
  const level =
    asking ??
    (listed
      ? section
      : isAskedOfCandidate(mention, sentence, tokens.words, bitsOf)
        ? 'required'
        : 'unstated');
  const years =
    wording.years && sentence.said & TIME
      ? yearsTiedTo(mention, sentence, { text, tokens, bitsOf, wording: wording.years })
      : null;
  return { status: 'asked', level, years };
}

function notAsked(status: Exclude<Reading['status'], 'asked'>): Reading {
  return { status, level: 'unstated', years: null };
}
