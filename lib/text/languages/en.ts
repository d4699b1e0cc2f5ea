import porter from 'natural/lib/natural/stemmers/porter_stemmer.js';
import { english as headings } from '@/lib/text/headings/en';
import { wordKeys } from '@/lib/text/word-key';
import type { Language } from './language';

/** British to American, as whole-word endings or parts; enough for words that stand in skills and postings. */
const SPELLINGS: readonly [RegExp, string][] = [
  [/^programme(s?)$/, 'program$1'],
  [/^licence(s?)$/, 'license$1'],
  [/^(cent|theat|fib|lit|met)re(s?)$/, '$1er$2'],
  [/^centred$/, 'centered'],
  [/^(catal|dial|anal)ogue(s?)$/, '$1og$2'],
  [/^(colo|behavio|labo|hono|harbo|neighbo|rumo|armo|favo|tumo|vapo)ur/, '$1r'],
  [/^mould/, 'mold'],
  [/^grey/, 'gray'],
  [/^enquir/, 'inquir'],
  [/^judgement/, 'judgment'],
  [/^venepuncture/, 'venipuncture'],
  [/^(an)aesth/, '$1esth'],
  [/^(ortho)?paedi?/, '$1pedi'],
  [/^(gyn|h|leuk)ae/, '$1e'],
  [/^oe(dema|soph)/, 'e$1'],
  [/^alumin(i)um/, 'aluminum'],
  [/(model|travel|label|counsel|tunnel|fuel|signal|channel|panel|level)l(ing|ed|er|or)/, '$1$2'],
  [/(anal|catal|dial)ys(e|es|ed|ing)$/, '$1yz$2'],
  [/is(ation|ations|ational)$/, 'iz$1'],
  [/([a-z]{3})is(e|es|ed|ing|er|ers)$/, '$1iz$2'],
];

/** Endings that make another word of a stem: a hospital is no hospitality, a bank no banking. */
const DERIVED =
  /(ment|ing|er|or|ist|ity|ness|ion|al|ant|ent|ance|ence|able|ible|ive|ary|ory|ship|ism|ful|ly)$/;

/**
 * "budgets", "Budget" and "budgeted" share a key, "organise" and "organize" too; "manager", "management" and
 * "managing" do not: the key is natural's Porter stem with the word's derivational ending beside it, for a stem alone
 * takes hospitals for hospitality.
 */
function keyOf(word: string): string {
  const singular = singularOf(american(word));
  if (singular.length < 4 || /^improviz/.test(singular)) return singular;
  const ending = DERIVED.exec(singular)?.[1] ?? '';
  return `${porter.stem(singular)}|${ending}`;
}

/** Parts that a British spelling has; most words have none, and need no look at each spelling. */
const MAYBE_BRITISH = /re|our|is[aei]|ys|ll|ogue|ae|oe|mould|grey|enq|judge|vene|alumin|licen|programme/;

function american(word: string): string {
  if (!MAYBE_BRITISH.test(word)) return word;
  return SPELLINGS.reduce((spelled, [british, replacement]) => spelled.replace(british, replacement), word);
}

/** Words that end like plurals and are none. */
const SINGULAR =
  /^(this|axis|iris|canvas|atlas|alias|bias|pandas|christmas|overseas|whereas|saas|paas|iaas|lens|news|odds|kudos)$/;

function singularOf(word: string): string {
  if (SINGULAR.test(word)) return word;
  if (word.length === 4 && /is$/.test(word)) return word.slice(0, -1); // KPIs
  if (word.length < 4 || /(ss|us|is|ics)$/.test(word)) return word;
  if (/ies$/.test(word) && word.length > 5) return `${word.slice(0, -3)}y`;
  if (/(ches|shes|xes|sses|zzes)$/.test(word)) return word.slice(0, -2);
  return /s$/.test(word) ? word.slice(0, -1) : word;
}

/** "banked" is no form of "bank", and "will" none of "wills". */
function isFormOf(word: string, label: string): boolean {
  if (word === label) return true;
  const [text, wanted] = [american(word), american(label)];
  return text === wanted || (label.length > 2 && singularOf(text) === wanted);
}

export const english: Language = {
  code: 'en',
  wordKey: wordKeys(keyOf),
  isFormOf,
  and: 'and',
  elides: false,
  headings,
};
