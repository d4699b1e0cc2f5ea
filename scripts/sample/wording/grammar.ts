import { pick, type Random } from '../random';
import { OTHER_NAMES } from './skill-names';

/** A skill under one of the names that postings use for it. */
export function nameOf(random: Random, skill: string): string {
  const others = OTHER_NAMES[skill];
  return others && random() < 0.48 ? pick(random, others) : skill;
}

/** `a, b and c` */
export function listOf(names: readonly string[]): string {
  if (names.length < 2) return names.join('');
  return `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}

/** The first letter as a capital, but `jQuery` and `macOS` as they are. */
export function capital(text: string): string {
  const first = text.split(' ', 1)[0]!;
  return /^\p{Ll}\S*\p{Lu}/u.test(first) || first === 'dbt'
    ? text
    : text.charAt(0).toUpperCase() + text.slice(1);
}

/** `Keep the till` as it reads after "you will". */
export function lowered(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

const COUNTED = /^NVQ|(card|licence|license|certificate|qualification|ticket|award|diploma|belt|degree)$/i;

/** `a CSCS card`, `an ACCA qualification`, `CompTIA A+`: with the article that a certificate takes. */
export function withArticle(certificate: string): string {
  return COUNTED.test(certificate) ? `${article(certificate)} ${certificate}` : certificate;
}

/** Abbreviations that begin with the sound of a vowel though not with its letter. */
const SPELT_OUT = /^(FLT|HGV|HR|HVAC|LGV|MOT|NMC|NVQ|RN|SEN|SMSTS)$/;

/** `a` or `an`, by the sound that the first word begins with. */
export function article(words: string): 'a' | 'an' {
  const first = words.split(/[\s-]/, 1)[0]!;
  if (SPELT_OUT.test(first)) return 'an';
  return /^([aeio]|u(?!ni|se|x))/i.test(first) || /^(8|11|18)/.test(first) ? 'an' : 'a';
}

/** Puts skills into a template of `asking.ts`. */
export function fill(template: string, names: readonly string[]): string {
  const all = listOf(names);
  const one = withArticle(all);
  return template
    .replaceAll('{skills}', all)
    .replaceAll('{Skills}', capital(all))
    .replaceAll('{skill}', all)
    .replaceAll('{Skill}', capital(all))
    .replaceAll('{a skill}', one)
    .replaceAll('{A skill}', capital(one));
}
