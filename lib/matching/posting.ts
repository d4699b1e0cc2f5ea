import type { SkillId } from '@/lib/taxonomy/skill';
import { isAsking, type Section, sectionsOf } from '@/lib/text/sections';
import { END_TOKEN, type Tokens } from '@/lib/text/tokens';
import { aboutEmployer, readAsking } from './asking';
import type { Matcher, Mention } from './matcher';

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
  const sections = sectionsOf(text);
  const ownName = employer?.toLowerCase() ?? '';
  const result: PostingMention[] = [];
  let at = 0;
  for (const mention of mentions) {
    while (at < sections.length - 1 && (sections[at]?.end ?? 0) <= mention.start) at++;
    const section = sections[at]?.section ?? 'unknown';
    result.push({ ...mention, section, ...judge(mention, section, text, matcher, ownName) });
  }
  return result;
}

/** The skills that a posting asks for, each once, in the order of their numbers. */
export function askedSkills(text: string, matcher: Matcher, employer: string | null = null): AskedSkill[] {
  const asked = new Map<SkillId, AskedSkill>();
  for (const { skill, status, level, start, end } of readPosting(text, matcher, employer)) {
    if (status !== 'asked') continue;
    const known = asked.get(skill);
    if (!known) asked.set(skill, { skill, level, start, end });
    else if (strength(level) > strength(known.level)) known.level = level;
  }
  return [...asked.values()].sort((a, b) => a.skill - b.skill);
}

const strength = (level: Level) => ({ unstated: 0, preferred: 1, required: 2 })[level];

function judge(
  mention: Mention,
  section: Section,
  text: string,
  matcher: Matcher,
  ownName: string,
): { status: PostingMention['status']; level: Level } {
  const no = (status: PostingMention['status']) => ({ status, level: 'unstated' as const });
  if (section === 'about us') return no('about the employer');
  if (!isAsking(section)) return no('benefits and formalities');
  const [from, to] = sentenceAround(mention, matcher.tokens);
  const asking = readAsking(mention, from, to, matcher);
  if (asking === 'not needed') return no('not needed');
  const sentence = text.slice(matcher.tokens.starts[from], matcher.tokens.ends[to]);
  if (section !== 'required' && section !== 'preferred' && section !== 'title') {
    if (aboutEmployer(sentence)) return no('about the employer');
    const named = text.slice(mention.start, mention.end).toLowerCase();
    if (ownName !== '' && ` ${ownName} `.includes(` ${named} `)) return no('about the employer');
  }
  const level = asking ?? (section === 'required' || section === 'preferred' ? section : 'unstated');
  return { status: 'asked', level };
}

/** First and last token of the sentence, bullet or line in which a mention stands. */
function sentenceAround({ firstToken, lastToken }: Mention, { words, size }: Tokens): [number, number] {
  let from = firstToken;
  while (from > 0 && words[from - 1] !== END_TOKEN) from--;
  let to = lastToken;
  while (to < size - 1 && words[to + 1] !== END_TOKEN) to++;
  return [from, to];
}
