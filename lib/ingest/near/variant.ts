/** The shortest word in which one letter more or less is a slip and no other word: "form" and "from", but not "in" and "on". */
const SHORTEST = 4;
/** Words of this length and more have endings. */
const SHORTEST_WITH_ENDING = 5;

/** The shortest word in which one letter for another is a slip, and from where on: "micro" is not "macro". */
const SHORTEST_WITH_WRONG_LETTER = 6;
const FIRST_WRONG_LETTER = 2;

/**
 * Whether two folded words are one, written otherwise: with a letter left out ("satisactory"), put in, out of order or wrong, or with
 * another ending ("applicants", "developed").
 */
export function isVariant(a: string, b: string): boolean {
  if (isSlip(a, b) || hasWrongLetter(a, b)) return true;
  return a.length >= SHORTEST_WITH_ENDING && b.length >= SHORTEST_WITH_ENDING && stem(a) === stem(b);
}

/** Whether one letter was left out, put in or, with its neighbour, out of order. */
export function isSlip(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.length < SHORTEST || long.length - short.length > 1 || /\d/.test(short + long)) return false;
  let at = 0;
  while (at < short.length && short[at] === long[at]) at++;
  if (short.length < long.length) return short.slice(at) === long.slice(at + 1);
  return (
    short[at] === long[at + 1] && short[at + 1] === long[at] && short.slice(at + 2) === long.slice(at + 2)
  );
}

function hasWrongLetter(a: string, b: string): boolean {
  if (a.length !== b.length || a.length < SHORTEST_WITH_WRONG_LETTER) return false;
  let at = 0;
  while (at < a.length && a[at] === b[at]) at++;
  return at >= FIRST_WRONG_LETTER && a.slice(at + 1) === b.slice(at + 1);
}

function stem(word: string): string {
  return word.replace(/(?:ing|ed|es|s|d|e)$/, '');
}
