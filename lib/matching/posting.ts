import type { SkillId } from '@/lib/taxonomy/skill';
import { isAsking, type Section, sectionsOf } from '@/lib/text/sections';
import type { Tokens } from '@/lib/text/tokens';
import { aboutEmployer, readAsking } from './asking';
import { askingWords, type WordBits } from './asking-words';
import type { Matcher, Mention } from './matcher';
import { type Sentence, sentenceAround } from './sentence';

/** How much a posting wants a skill, where its words say so. */
export type Level = 'required' | 'preferred' | 'unstated';

/** A mention and what the posting does with it: asks for the skill, or names it for another reason. */
export interface PostingMention extends Mention {
  section: Section;
  /** `asked`, or why it is not. */
  status: 'asked' | 'about the employer' | 'benefits and formalities' | 'not needed';
  level: Level;
}

/** A skill that a posting asks for, and the first place where it does. */
export interface AskedSkill {
  skill: SkillId;
  level: Level;
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
  const mentions = matcher.mentions(text);
  if (mentions.length === 0) return [];
  const bitsOf = askingWords(matcher);
  const sections = sectionsOf(text);
  const ownName = employer?.toLowerCase() ?? '';
  let sentence: Sentence | null = null;
  let at = 0;
  const read: PostingMention[] = [];
  for (const mention of mentions) {
    while (at < sections.length - 1 && (sections[at]?.end ?? 0) <= mention.start) at++;
    const section = sections[at]?.section ?? 'unknown';
    if (sentence === null || !sentence.whole || mention.lastToken > sentence.to) {
      sentence = sentenceAround(mention, matcher.tokens, bitsOf);
    }
    const { status, level } = judge({ mention, section, sentence, text, ownName, bitsOf }, matcher.tokens);
    // Written out: copying objects by spreading them took a fifth of the time of reading a posting.
    const { skill, kind, start, end, label, rule, firstToken, lastToken } = mention;
    read.push({ skill, kind, start, end, label, rule, firstToken, lastToken, section, status, level });
  }
  return read;
}

/** The skills that a posting asks for, each once, in the order of their numbers. */
export function askedSkills(text: string, matcher: Matcher, employer: string | null = null): AskedSkill[] {
  const asked = new Map<SkillId, AskedSkill>();
  for (const { skill, status, level, start, end } of readPosting(text, matcher, employer)) {
    if (status !== 'asked') continue;
    const known = asked.get(skill);
    if (!known) asked.set(skill, { skill, level, start, end });
    else if (STRENGTH[level] > STRENGTH[known.level]) known.level = level;
  }
  return [...asked.values()].sort((a, b) => a.skill - b.skill);
}

const STRENGTH: Readonly<Record<Level, number>> = { unstated: 0, preferred: 1, required: 2 };

interface Judged {
  mention: Mention;
  section: Section;
  sentence: Sentence;
  text: string;
  /** The employer's name in lower case. */
  ownName: string;
  bitsOf: WordBits;
}

function judge(
  { mention, section, sentence, text, ownName, bitsOf }: Judged,
  { words, starts, ends }: Tokens,
): { status: PostingMention['status']; level: Level } {
  if (section === 'about us') return { status: 'about the employer', level: 'unstated' };
  if (!isAsking(section)) return { status: 'benefits and formalities', level: 'unstated' };
  const asking = readAsking(mention, sentence, words, bitsOf);
  if (asking === 'not needed') return { status: 'not needed', level: 'unstated' };
  if (section !== 'required' && section !== 'preferred' && section !== 'title') {
    sentence.aboutEmployer ??= aboutEmployer(text.slice(starts[sentence.from], ends[sentence.to]));
    const named = text.slice(mention.start, mention.end).toLowerCase();
    const isOwnName = ownName !== '' && ` ${ownName} `.includes(` ${named} `);
    if (sentence.aboutEmployer || isOwnName) return { status: 'about the employer', level: 'unstated' };
  }
  const level = asking ?? (section === 'required' || section === 'preferred' ? section : 'unstated');
  return { status: 'asked', level };
}
