/** Where a term stands in a text. */
export interface TermSpan {
  start: number;
  end: number;
}

/** The first three letters of a term, or several such separated by spaces (`_` for a blank), and its pattern from there on. */
export type KeyedTerm = readonly [keys: string, pattern: string];

const BITS = 5;
const MASK = (1 << (3 * BITS)) - 1;

/** Five bits of a character: the same for both cases of a letter, and now and then for another sign. */
const bitsOf = (code: number) => code & 31;

/**
 * Makes a search for terms in any letter case, that goes once over a text's characters and looks closer only where the three letters of a key
 * stand: three to five times as fast as one pattern of all terms. Terms come in the order of their beginnings and may overlap.
 * @throws where two terms share a key
 */
export function keyedTerms(terms: readonly KeyedTerm[]): (text: string) => TermSpan[] {
  const termOf = new Uint8Array(MASK + 1);
  const patterns = terms.map(([keys, pattern], i) => {
    for (const key of keys.split(' ')) {
      const bits = [...key].reduce(
        (so, letter) => (so << BITS) | bitsOf((letter === '_' ? ' ' : letter).charCodeAt(0)),
        0,
      );
      if (termOf[bits] !== 0 && termOf[bits] !== i + 1)
        throw new Error(`Two terms begin with “${key}”: join them.`);
      termOf[bits] = i + 1;
    }
    return new RegExp(pattern, 'iy');
  });
  return (text) => {
    const found: TermSpan[] = [];
    let bits = 0;
    for (let at = 0; at < text.length; at++) {
      bits = ((bits << BITS) | bitsOf(text.charCodeAt(at))) & MASK;
      const term = termOf[bits]!;
      if (term === 0 || at < 2) continue;
      const pattern = patterns[term - 1]!;
      pattern.lastIndex = at - 2;
      if (pattern.test(text)) found.push({ start: at - 2, end: pattern.lastIndex });
    }
    return found;
  };
}
