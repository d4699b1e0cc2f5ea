/** What a UTF-16 code unit does to a word. */
export const SPACE = 0;
/** Letters, digits and marks: what words are made of. */
export const WORD = 1;
/** Punctuation that no label crosses: comma, colon, bracket, bullet, new line. */
export const BREAK = 2;
/** Signs that part a word softly: hyphen, slash, full stop inside a word. */
export const JOIN = 3;
/** `+` and `#`, which stay on a word's end: C++, C#. */
export const SIGN = 4;
/** Apostrophes vanish inside a word: driver's, don't. */
export const APOSTROPHE = 5;
/** `&` reads as the word "and". */
export const AMPERSAND = 6;

const JOINERS = new Set(['-', '/', '.', '_', '\u2010', '\u2011']);
const APOSTROPHES = new Set(["'", '\u2019', '\u2018', '\u02bc', '`']);

function classOf(character: string, code: number): number {
  if (/[\p{L}\p{N}\p{M}]/u.test(character)) return WORD;
  if (code === 0x20 || code === 0x09 || code === 0xa0 || (code >= 0x2000 && code <= 0x200b)) return SPACE;
  if (character === '+' || character === '#') return SIGN;
  if (character === '&') return AMPERSAND;
  if (APOSTROPHES.has(character)) return APOSTROPHE;
  return JOINERS.has(character) ? JOIN : BREAK;
}

function foldOf(character: string, code: number): number {
  const folded = character.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return folded.length === 1 ? folded.charCodeAt(0) : code;
}

/** Class of each UTF-16 code unit. Halves of surrogate pairs (emoji) are breaks. */
export const CLASS = new Uint8Array(65536);
/** Each code unit in lower case and without its accent: É to e. */
export const FOLD = new Uint16Array(65536);

for (let code = 0; code < 65536; code++) {
  const character = String.fromCharCode(code);
  CLASS[code] = classOf(character, code);
  FOLD[code] = CLASS[code] === WORD ? foldOf(character, code) : code;
}

/** What reading a text needs to know of each code unit, in one number: its class times 65536, plus its fold. */
export const CHARACTERS = Int32Array.from(CLASS, (kind, code) => (kind << 16) | (FOLD[code] as number));
const ELIDING = CHARACTERS.map((entry) =>
  entry >> 16 === APOSTROPHE ? (JOIN << 16) | (entry & 0xffff) : entry,
);

/** `CHARACTERS`, or where a language elides a table in which an apostrophe parts words softly: "l'analyse", "d'équipe". */
export function charactersOf(elides: boolean): Int32Array {
  return elides ? ELIDING : CHARACTERS;
}

/** Lower case, without accents and apostrophes; the form in which words are compared. */
export function fold(text: string): string {
  let folded = '';
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (CLASS[code] !== APOSTROPHE) folded += String.fromCharCode(FOLD[code] ?? code);
  }
  return folded;
}
