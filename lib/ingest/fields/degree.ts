import type { DegreeSignal } from '@/lib/ingest/records';
import { type DegreeMention, readMention } from './degree-statement';
import { degreeTerms } from './degree-terms';
import { type SectionAt, sectionsIn } from './section-at';
import { sentenceAround } from './sentence';

/** Mentions that are read: nobody names more degrees, and text may be a list of them. */
const MOST_MENTIONS = 200;

/** What may stand between two degrees that are named together. */
const JOINER =
  /^['’s.)]*\s*(?:degrees?|level)?\s*(?:,|\/|\(|\+|&|or|and|and\/or|and \/ or|, ?or|to|ou|oder|o)?\s*(?:an? |un |une |\(|equivalent |related |relevant |higher |highest |advanced |other |the |terminal |doctoral |professional |foreign |similar |post-?graduate |university |college )*$|\bequivalent (?:[a-z]+ ){0,2}$/i;
/** One of these stands in every sentence that lets something else do. */
const ALTERNATIVES = /\b(?:or|ou|oder|o|equiv\w*|[ée]quivalent|lieu|place of|substitut\w+)\b|\//i;
/** Words that anywhere in the text let something else do, by what stands in each of them. */
const SOMETHING_ELSE_WILL_DO: readonly [key: string, words: RegExp][] = [
  ['in lieu of', /\bin lieu of (?:an? |the |formal |college |university )*(?:degree|education)/i],
  ['ubstitut', /\bsubstitut\w+ for (?:an? |the |formal |some |all )*(?:degree|education)/i],
  [
    'combination of',
    /\b(?:equivalent combination of|combination of (?:relevant |related )?(?:education|training|experience))\b[^.\n]{0,60}\b(?:experience|education|training)/i,
  ],
  ['quivalent', /\b(?:education|training)(?: and\/or| or|\/) experience (?:which is |that is )?equivalent/i],
  [
    'quivalent',
    /\bequivalent (?:work |professional |practical |relevant |related |industry )*experience\b[^.\n]{0,30}\b(?:accept|consider|welcome|will do|may be)/i,
  ],
  ['igh school', /\bor (?:\d\. ?)?an? (?:four-year )?high school/i],
  ['ssociate', /\bor (?:\d\. ?)?an? associate(?:['’]?s)? degree/i],
];

/**
 * What a posting says of a degree, from its plain text (title first). A degree is a bachelor's or above; less (associate's, foundation
 * degree, HND, Bac +2, school diploma) and a professional registration are none, but where such will do beside a degree, the degree has an
 * equivalent. Of several statements the least demanding that is acceptable counts: `or equivalent`, else `required`, else `preferred`.
 * Degrees that are offered, taught, paid for or said not to be needed count for nothing. Null where there is no text besides the title.
 */
export function degreeSignal(text: string, sectionAt: SectionAt = sectionsIn(text)): DegreeSignal | null {
  const title = text.indexOf('\n');
  if (title === -1 || text.slice(title, title + 40).trim() === '') return null;
  let signal: DegreeSignal = 'none named';
  for (const mention of mentions(text, sectionAt)) {
    if (signal === 'required' && !ALTERNATIVES.test(mention.sentence)) continue;
    const statement = readMention(mention);
    if (statement === 'or equivalent') return statement;
    if (statement === 'required' || (statement === 'preferred' && signal === 'none named'))
      signal = statement;
  }
  return signal === 'required' && somethingElseWillDo(text) ? 'or equivalent' : signal;
}

function* mentions(text: string, sectionAt: SectionAt): Generator<DegreeMention> {
  const terms = degreeTerms(text).slice(0, MOST_MENTIONS);
  let last = 0;
  for (let i = 0; i < terms.length; ) {
    const { start } = terms[i]!;
    let { end } = terms[i]!;
    const { from, to } = sentenceAround(text, start, end);
    for (i++; i < terms.length && terms[i]!.start < to; i++) {
      if (terms[i]!.start > end && !JOINER.test(text.slice(end, terms[i]!.start))) break;
      end = Math.max(end, terms[i]!.end);
    }
    const next = Math.min(to, terms[i]?.start ?? to);
    yield {
      before: text.slice(from, start),
      after: text.slice(end, Math.max(end, next)),
      sinceLast: text.slice(Math.max(from, last), start),
      sentence: text.slice(from, to),
      section: sectionAt(start),
    };
    last = end;
  }
}

function somethingElseWillDo(text: string): boolean {
  return SOMETHING_ELSE_WILL_DO.some(([key, words]) => text.includes(key) && words.test(text));
}
