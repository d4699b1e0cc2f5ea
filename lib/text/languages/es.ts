import porter from 'natural/lib/natural/stemmers/porter_stemmer_es.js';
import { spanish as headings } from '@/lib/text/headings/es';
import { wordKeys } from '@/lib/text/word-key';
import type { Language } from './language';

/** Endings that make another word of a stem: a vendedor is no venta, and a hospital no hospitalidad. */
const DERIVED =
  /(miento|ion|dor|sor|tor|aje|ancia|encia|dad|ista|ismo|ivo|able|ible|ario|al|ero|eria|ura|ante|ente|ico)$/;

/** Plurals and feminine forms of endings, and the masculine singular. */
const INFLECTED: readonly [RegExp, string][] = [
  [/ces$/, 'z'],
  [/(ion|or|dad|al|en|ad|el|il|ol|ar|er|on|ud|ed)es$/, '$1'],
  [/([aeo])s$/, '$1'],
  [/([dst]or)a$/, '$1'],
  [/iva$/, 'ivo'],
  [/aria$/, 'ario'],
  [/era$/, 'ero'],
  [/ica$/, 'ico'],
];

/** Words in -s that are no plurals. */
const SINGULAR =
  /^(analisis|crisis|tesis|sintesis|diagnosis|hipotesis|sales|ingles|frances|portugues|kubernetes)$/;

/** The key of a word: natural's stem, with the word's derivational ending beside it. */
function keyOf(word: string): string {
  const base = masculineSingular(word);
  if (base.length < 4) return base;
  return `${porter.stem(base)}|${DERIVED.exec(base)?.[1] ?? ''}`;
}

function masculineSingular(word: string): string {
  if (SINGULAR.test(word)) return word;
  return INFLECTED.reduce((inflected, [ending, without]) => inflected.replace(ending, without), word);
}

/** "presupuestos" is a form of "presupuesto", "vendedora" one of "vendedor", "analizar" none of "análisis". */
function isFormOf(word: string, label: string): boolean {
  return word === label || (label.length > 3 && masculineSingular(word) === masculineSingular(label));
}

export const spanish: Language = {
  code: 'es',
  wordKey: wordKeys(keyOf),
  isFormOf,
  and: 'y',
  elides: false,
  unheard: 'el la los las un una unos unas de del',
  genderEndings: 'a as es',
  everyday: new Set('chef go sas sa red base mesa pages tableau segment'.split(' ')),
  headings,
};
