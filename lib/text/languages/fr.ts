import porter from 'natural/lib/natural/stemmers/porter_stemmer_fr.js';
import { french as headings } from '@/lib/text/headings/fr';
import { wordKeys } from '@/lib/text/word-key';
import type { Language } from './language';

/** Endings that make another word of a stem: a vendeur is no vente, and développement no développeur. */
const DERIVED =
  /(ement|ment|ion|eur|age|ance|ence|ite|iste|isme|if|able|ible|aire|el|al|ien|ique|ier|ure|erie|ant)$/;

/** Plurals and feminine forms of endings, and the masculine singular. */
const INFLECTED: readonly [RegExp, string][] = [
  [/(eau|eu)x$/, '$1'],
  [/aux$/, 'al'],
  [/([^su])s$/, '$1'],
  [/(^.{3,}u)s$/, '$1'],
  [/trice$/, 'teur'],
  [/euse$/, 'eur'],
  [/elle$/, 'el'],
  [/ale$/, 'al'],
  [/ive$/, 'if'],
  [/ienne$/, 'ien'],
  [/iere$/, 'ier'],
  [/ante$/, 'ant'],
  [/ee$/, 'e'],
];

/** The key of a word: natural's stem, with the word's derivational ending beside it. */
function keyOf(word: string): string {
  const base = masculineSingular(word);
  if (base.length < 4) return base;
  return `${porter.stem(base)}|${DERIVED.exec(base)?.[1] ?? ''}`;
}

function masculineSingular(word: string): string {
  if (/^(acces|process|cours|virus|corps|temps|gaz|proces|succes|bus|sas|bureautique)$/.test(word))
    return word;
  return INFLECTED.reduce((inflected, [ending, without]) => inflected.replace(ending, without), word);
}

/** "logiciels" is a form of "logiciel", "commerciale" one of "commercial", "analysé" none of "analyse". */
function isFormOf(word: string, label: string): boolean {
  return word === label || (label.length > 3 && masculineSingular(word) === masculineSingular(label));
}

export const french: Language = {
  code: 'fr',
  wordKey: wordKeys(keyOf),
  isFormOf,
  and: 'et',
  elides: true,
  unheard: 'le la les l un une des du de d',
  genderEndings: 'e s es ne nes se ses ve ves te tes ere eres trice trices rice rices euse euses ive',
  everyday: new Set('tableau notion chef sage pages go sas sa cap lever air canvas mode segment'.split(' ')),
  headings,
};
