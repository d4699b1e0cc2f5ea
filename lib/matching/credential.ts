import type { SkillId } from '@/lib/taxonomy/skill';
import { sectionsOf } from '@/lib/text/sections';
import { linkTerm, type TermLink } from './link-term';
import type { Matcher, Mention } from './matcher';

/** A declared skill term and the skill that it was taken for, or null where no taxonomy knows it. */
export interface DeclaredTerm {
  term: string;
  link: TermLink | null;
}

/** A skill that a credential teaches, by its strongest origin, and the words in which it was found. */
export interface FoundSkill {
  skill: SkillId;
  origin: 'declared' | 'title' | 'description';
  passage: string;
}

export interface CredentialSkills {
  declared: DeclaredTerm[];
  found: FoundSkill[];
}

/** Characters of a description on either side of a mention that are kept as its passage. */
const PASSAGE_REACH = 80;
/** Characters on either side of a mention that can belong to its sentence. */
const SENTENCE_REACH = 400;

/**
 * What a credential teaches: the skills that its issuer declares, then those that its title names, then those of
 * its description, each skill once; with a certificate what it stands for. Conditions of entry are not taught.
 * @param matcher of the credential's language
 * @param english by which declared terms are tried that the credential's language does not know
 */
export function readCredential(
  credential: { title: string; description: string; skills: readonly string[] },
  matcher: Matcher,
  english: Matcher = matcher,
): CredentialSkills {
  const found = new Map<SkillId, FoundSkill>();
  const taughtBy = (skill: SkillId) => [skill, ...matcher.covered(skill)];
  const keep = (skill: SkillId, origin: FoundSkill['origin'], passage: string) => {
    for (const each of taughtBy(skill)) {
      if (!found.has(each)) found.set(each, { skill: each, origin, passage });
    }
  };
  const declared = credential.skills.map((term) => {
    const link = linkTerm(term, matcher) ?? (english === matcher ? null : linkTerm(term, english));
    if (link !== null) keep(link.skill, 'declared', term);
    return { term, link };
  });
  for (const { skill } of matcher.mentions(credential.title, 'title')) keep(skill, 'title', credential.title);

  const { description } = credential;
  const { course } = matcher.wording;
  const sections = sectionsOf(`\n${description}`, matcher.language.headings);
  let at = 0;
  for (const mention of matcher.mentions(description)) {
    if (taughtBy(mention.skill).every((skill) => found.has(skill))) continue;
    while (at < sections.length && sections[at]!.end <= mention.start + 1) at++;
    const section = sections[at]?.section;
    if (section === 'benefits' || section === 'formalities') continue;
    const sentence = sentenceOf(description, mention);
    if (
      course.notTaught.test(sentence) ||
      course.formOfTeaching.test(description.slice(mention.start, mention.end))
    )
      continue;
    if (mention.kind === 'clearance') continue;
    if (mention.kind === 'certificate' && !course.leadsTo.test(sentence)) continue;
    if (course.ofSomebodyElse.test(description.slice(Math.max(0, mention.start - 40), mention.start)))
      continue;
    keep(mention.skill, 'description', passageOf(description, mention));
  }
  return { declared, found: [...found.values()] };
}

function sentenceOf(text: string, { start, end }: Mention): string {
  const before = text.slice(Math.max(0, start - SENTENCE_REACH), start);
  const behind = text.slice(end, end + SENTENCE_REACH);
  const from = Math.max(before.lastIndexOf('. '), before.lastIndexOf('\n')) + 1;
  const to = behind.search(/\. |\n/);
  return before.slice(from) + text.slice(start, end) + (to === -1 ? behind : behind.slice(0, to));
}

function passageOf(text: string, { start, end }: Mention): string {
  const isWholeBefore = start <= PASSAGE_REACH;
  const isWholeBehind = text.length - end <= PASSAGE_REACH;
  const before = text.slice(isWholeBefore ? 0 : start - PASSAGE_REACH, start);
  const behind = text.slice(end, isWholeBehind ? text.length : end + PASSAGE_REACH + 1);
  const passage = [
    isWholeBefore ? before : wordsBehindBlank(before),
    text.slice(start, end),
    isWholeBehind ? behind : behind.slice(0, Math.max(0, behind.lastIndexOf(' '))),
  ].join('');
  return `${isWholeBefore ? '' : '… '}${passage.replace(/\s+/g, ' ').trim()}${isWholeBehind ? '' : ' …'}`;
}

/** The whole words of a text that begins inside a word; none where it holds no blank. */
function wordsBehindBlank(text: string): string {
  const blank = text.indexOf(' ');
  return blank === -1 ? '' : text.slice(blank + 1);
}
