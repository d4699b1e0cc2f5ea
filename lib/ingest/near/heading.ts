import { fold } from '@/lib/text/characters';
import { isSlip } from './variant';

/** Words that say in which form a company is run, and not which one it is. */
const LEGAL_FORMS = new Set(
  'the ltd limited inc incorporated llc llp lp plc corp corporation co company gmbh ag kg se sa sas sarl srl spa bv nv ab oy as aps pty pvt'.split(
    ' ',
  ),
);

/** Words before a reference. */
const REFERENCE_CUES = new Set('ref reference id req requisition no'.split(' '));

/** An employer's name as it is compared: its letters, without legal form, accents and case. Empty where there is none. */
export function employerKey(employer: string | null): string {
  if (employer === null) return '';
  const words = wordsIn(employer);
  const bare = words.filter((word) => !LEGAL_FORMS.has(word));
  return (bare.length > 0 ? bare : words).join('');
}

/**
 * A title as it is compared: its words in the order of the alphabet, without references and years. Numbers of one or two digits stay:
 * "Engineer 2" is not "Engineer 3".
 */
export function titleKey(title: string): string {
  return titleWords(title).join(' ');
}

/** Whether two titles are the same but for a letter in a word. */
export function areSameTitle(a: string, b: string): boolean {
  const [wordsOfA, wordsOfB] = [titleWords(a), titleWords(b)];
  return (
    wordsOfA.length === wordsOfB.length &&
    wordsOfA.every((word, i) => word === wordsOfB[i] || isSlip(word, wordsOfB[i]!))
  );
}

/**
 * Whether two texts begin alike as far as the longer title goes: one first line, cut where a line ended in the one export and behind a
 * sentence in the other.
 */
export function beginAlike(a: { title: string; text: string }, b: { title: string; text: string }): boolean {
  const [shorter, longer] = a.title.length <= b.title.length ? [a, b] : [b, a];
  const title = lettersOf(longer.title);
  const beginning = lettersOf(shorter.text.slice(0, longer.title.length * 2));
  return title.startsWith(lettersOf(shorter.title)) && beginning.startsWith(title);
}

/** Whether each of two places has words that the other lacks: "Brent, Willesden" and "Brent, Kilburn", but not "Leeds" and "Leeds, UK". */
export function areElsewhere(a: string, b: string): boolean {
  const [wordsOfA, wordsOfB] = [new Set(wordsIn(a)), new Set(wordsIn(b))];
  return (
    [...wordsOfA].some((word) => !wordsOfB.has(word)) && [...wordsOfB].some((word) => !wordsOfA.has(word))
  );
}

function titleWords(title: string): string[] {
  return wordsIn(title)
    .filter((word) => !/\d{3}/.test(word) && !REFERENCE_CUES.has(word))
    .sort();
}

function wordsIn(line: string): string[] {
  return fold(line).match(/[\p{L}\p{M}\p{N}+#]+/gu) ?? [];
}

function lettersOf(line: string): string {
  return wordsIn(line).join('');
}
