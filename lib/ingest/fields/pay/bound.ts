import type { Amount } from './amounts';
import type { Token } from './tokens';

const UPPER = new Set(
  'upto max maximum under below jusqu jusque hasta fino tot hoogstens höchstens earn ote'.split(' '),
);
const LOWER = new Set(
  'from starting start starts min minimum least above over partir ab desde vanaf da dès mindestens moins'.split(
    ' ',
  ),
);
/** How far before a figure such words stand, in words and signs. */
const BEFORE = 4;

/** Whether a single figure is the most ("up to 60k") or the least ("from $25", "60k+") that is paid; null where it is what is paid. */
export function boundOf(tokens: readonly Token[], { first, last, isOpen }: Amount): 'upper' | 'lower' | null {
  if (isOpen) return 'lower';
  for (let i = first - 1; i >= Math.max(0, first - BEFORE); i--) {
    const token = tokens[i]!;
    if (token.kind === 'number' || (token.kind === 'sign' && /[;,()]/.test(token.sign))) break;
    if (token.kind !== 'word') continue;
    const before = wordAt(tokens, i - 1);
    if (token.word === 'to' && (before === 'up' || i === 0)) return 'upper';
    if (token.word === 'zu' && before === 'bis') return 'upper';
    if (token.word === 'than') {
      const isNegated = /^(?:no|not)$/.test(wordAt(tokens, i - 2));
      return /^(?:less|lower|fewer)$/.test(before) !== isNegated ? 'upper' : 'lower';
    }
    if (UPPER.has(token.word)) return 'upper';
    if (LOWER.has(token.word)) return 'lower';
  }
  const behind = wordAt(tokens, last);
  if (/^(?:minimum|min|upwards|onwards)$/.test(behind)) return 'lower';
  if (/^(?:maximum|max)$/.test(behind)) return 'upper';
  const isMore =
    /^(?:and|or)$/.test(behind) && /^(?:up|above|over|more|higher|upwards)$/.test(wordAt(tokens, last + 1));
  return isMore ? 'lower' : null;
}

function wordAt(tokens: readonly Token[], index: number): string {
  const token = tokens[index];
  return token?.kind === 'word' ? token.word : '';
}
