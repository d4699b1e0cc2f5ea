import porter from 'natural/lib/natural/stemmers/porter_stemmer_de.js';
import { german as headings } from '@/lib/text/headings/de';
import { wordKeys } from '@/lib/text/word-key';
import type { Language } from './language';

/** Endings that make another word of a stem: Programmierer, Programmierung and programmieren are three things. */
const DERIVED =
  /(igkeit|lichkeit|barkeit|heit|keit|ung|schaft|isch|lich|ig|iker|erin|er|or|ist|ik|ismus|ion|tat|ment|ei|end|bar|los|haft|sam|ell|iv|al|nis|tum|ium|ant|ent|anz|enz|eur)$/;

/** Inflected endings of derived words, and the ending that they come from. */
const INFLECTED: readonly [RegExp, string][] = [
  [/(ung|heit|keit|schaft|ion|tat)en$/, '$1'],
  [/erinnen$/, 'erin'],
  [/er(n|s)$/, 'er'],
  [/nisse(n|s)?$/, 'nis'],
  [/(isch|lich|ig|bar|los|haft|sam|ell|iv|al|end|iert)(e|er|en|em|es|s)$/, '$1'],
  [/(ment|ist|or|ant|ent|eur)(e|en|es|s)$/, '$1'],
  [/(enz|anz|ik|ei)en$/, '$1'],
];

/** Plurals in -er, which otherwise ends who does something: Kinder, but Fahrer. */
const PLURALS_IN_ER =
  /^(.*)(kind|bild|land|rad|feld|gut|haus|buch|mann|wort|mitglied|brett|blatt|glas|dach|bad)er$/;

/** The key of a word: natural's stem, with the word's derivational ending beside it. */
function keyOf(word: string): string {
  const base = INFLECTED.reduce(
    (inflected, [ending, without]) => inflected.replace(ending, without),
    spelled(word),
  ).replace(PLURALS_IN_ER, '$1$2');
  if (base.length < 4) return base;
  return `${porter.stem(base)}|${DERIVED.exec(base)?.[1] ?? ''}`;
}

/** One spelling for "Qualitätssicherung" (whose accents are folded), "Qualitaetssicherung" and words with ß. */
function spelled(word: string): string {
  return word
    .replaceAll('ß', 'ss')
    .replace(/ae|oe/g, (pair) => pair.charAt(0))
    .replace(/(?<![aeq])ue/g, 'u');
}

/** "Netzwerke" and "Netzwerken" are forms of "Netzwerk", "Planung" is none of "planen". */
function isFormOf(word: string, label: string): boolean {
  if (word === label) return true;
  const [text, wanted] = [spelled(word), spelled(label)];
  if (!text.startsWith(wanted)) return false;
  return wanted.length > 3 && /^(|e|n|s|en|es|er|em|ern|nen|se|sen)$/.test(text.slice(wanted.length));
}

export const german: Language = {
  code: 'de',
  wordKey: wordKeys(keyOf),
  isFormOf,
  and: 'und',
  elides: false,
  capitalisesNouns: true,
  unheard: 'der die das des dem den ein eine einer eines einem einen von vom',
  genderEndings: 'in innen',
  everyday: new Set('chef go gold teams sage art segment less mode pages swift'.split(' ')),
  headings,
};
