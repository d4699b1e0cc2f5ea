import type { SkillId } from '@/lib/taxonomy/skill';
import { sectionsOf } from '@/lib/text/sections';
import { linkTerm } from './link-term';
import type { Matcher, Mention } from './matcher';

/** A declared skill term and the skill that it was taken for, or null where no taxonomy knows it. */
export interface DeclaredTerm {
  term: string;
  skill: SkillId | null;
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

/** Words that turn a mention into a condition of entry or an offer of the school, and not something taught. */
const NOT_TAUGHT =
  /\b(prerequisites?|prior (knowledge|experience)|no (prior |previous )?(knowledge|experience)|entry requirements?|applicants? (must|should)|students? must (have|be able|pass)|must (have|possess|be able)|basic knowledge of|high school|ged\b|financial aid|job placement|careers? services|resume|interview(ing)? (skills|techniques?)|available in|instruction in|taught in)/i;

/** Words for how it is taught, which in a posting would be a teacher's skill. */
const FORM_OF_TEACHING = /^(classroom|blended|distance|online|virtual|hybrid|e-?learning)/i;

/** A certificate in a description is taught only where it is what the course leads to: nurses supervise, too. */
const LEADS_TO =
  /\b(certif\w*|exams?|examination|licen[cs]\w*|prepar\w*|leads? to|leading to|sit for|qualif\w*|accredit\w*|eligib\w*|become|credential)\b/i;

/**
 * What a credential teaches: the skills that its issuer declares, then those that its title names, then those of
 * its description, each skill once; with a certificate what it stands for. Conditions of entry are not taught.
 */
export function readCredential(
  credential: { title: string; description: string; skills: readonly string[] },
  matcher: Matcher,
): CredentialSkills {
  const found = new Map<SkillId, FoundSkill>();
  const keep = (skill: SkillId, origin: FoundSkill['origin'], passage: string) => {
    for (const each of [skill, ...matcher.covered(skill)]) {
      if (!found.has(each)) found.set(each, { skill: each, origin, passage });
    }
  };
  const declared = credential.skills.map((term) => {
    const skill = linkTerm(term, matcher);
    if (skill !== null) keep(skill, 'declared', term);
    return { term, skill };
  });
  for (const { skill } of matcher.mentions(credential.title, 'title')) keep(skill, 'title', credential.title);

  const { description } = credential;
  const sections = sectionsOf(`\n${description}`);
  for (const mention of matcher.mentions(description)) {
    const section = sections.find(({ end }) => end > mention.start + 1)?.section;
    if (section === 'benefits' || section === 'formalities') continue;
    const sentence = sentenceOf(description, mention);
    if (NOT_TAUGHT.test(sentence) || FORM_OF_TEACHING.test(description.slice(mention.start, mention.end)))
      continue;
    if (mention.kind === 'certificate' && !LEADS_TO.test(sentence)) continue;
    keep(mention.skill, 'description', passageOf(description, mention));
  }
  return { declared, found: [...found.values()] };
}

function sentenceOf(text: string, { start, end }: Mention): string {
  const from = Math.max(text.lastIndexOf('. ', start) + 1, text.lastIndexOf('\n', start) + 1);
  const stops = [text.indexOf('. ', end), text.indexOf('\n', end)].filter((at) => at !== -1);
  return text.slice(from, Math.min(text.length, ...stops));
}

function passageOf(text: string, { start, end }: Mention): string {
  const from = start <= PASSAGE_REACH ? 0 : text.indexOf(' ', start - PASSAGE_REACH) + 1;
  const to = text.length - end <= PASSAGE_REACH ? text.length : text.lastIndexOf(' ', end + PASSAGE_REACH);
  const passage = text.slice(Math.min(from, start), Math.max(to, end)).replace(/\s+/g, ' ').trim();
  return `${from > 0 ? '… ' : ''}${passage}${to < text.length ? ' …' : ''}`;
}
