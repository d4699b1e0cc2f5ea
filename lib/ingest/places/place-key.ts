import { APOSTROPHE, CLASS, FOLD, WORD } from '@/lib/text/characters';

/** Letters that keep their stroke or their second half when accents are taken off. */
const SPELLED: Readonly<Record<string, string>> = {
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ı: 'i',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  þ: 'th',
};
const SHORT: Readonly<Record<string, string>> = {
  saint: 'st',
  sainte: 'st',
  ste: 'st',
  sankt: 'st',
  mount: 'mt',
  fort: 'ft',
};

/**
 * The words of a name in the form in which names of places are compared: lower case, no accents, `St` for `Saint`,
 * letters that stand alone joined (`N. Y.` to `ny`, `L ISLE D ABEAU` like `L'Isle-d'Abeau` to `lisle`, `dabeau`).
 */
export function placeWords(text: string): string[] {
  const words: string[] = [];
  let word = '';
  for (let i = 0; i <= text.length; i++) {
    const code = i < text.length ? text.charCodeAt(i) : 0x20;
    const kind = CLASS[code];
    if (kind === WORD) {
      const letter = String.fromCharCode(FOLD[code]!);
      word += code > 0x7f ? (SPELLED[letter] ?? letter) : letter;
    } else if (kind !== APOSTROPHE) {
      if (code === 0x26) word += ' and';
      if (word !== '') {
        for (const each of word.includes(' ') ? word.split(' ') : [word]) if (each !== '') words.push(each);
        word = '';
      }
    }
  }
  return joinLetters(words);
}

/** The words of a name with one space between them; the key by which the gazetteer knows it. */
export function placeKey(text: string): string {
  const words = placeWords(text);
  return (words.length > 1 && words[0] === 'the' ? words.slice(1) : words).join(' ');
}

function joinLetters(words: readonly string[]): string[] {
  const joined: string[] = [];
  let letters = '';
  const flush = () => {
    if (letters !== '') joined.push(letters);
    letters = '';
  };
  for (const word of words) {
    if (word.length === 1 && !/\d/.test(word)) letters += word;
    else if (letters === 'd' || letters === 'l') {
      joined.push(letters + word);
      letters = '';
    } else {
      flush();
      joined.push(SHORT[word] ?? word);
    }
  }
  flush();
  return joined;
}
