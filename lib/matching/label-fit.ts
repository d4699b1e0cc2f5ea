import { fold } from '@/lib/text/characters';
import type { Language } from '@/lib/text/languages/language';
import { Tokens } from '@/lib/text/tokens';
import { Vocabulary } from '@/lib/text/vocabulary';
import { wordReader } from '@/lib/text/word-reader';
import { NEEDS_CONTEXT, NO, ONLY_IN_LIST, YES } from './candidates';
import { needsCapitals } from './capitals';
import { ANY_CASE, IN_CONTEXT, type LabelColumns, NEEDS_CAPITALS, ONE_WORD, textOf } from './label-columns';

/** How well the words of a text from token `first` on fit a label that has their keys. */
export type LabelFit = (label: number, text: string, tokens: Tokens, first: number) => number;

/** A label's word as it is written, and the two other ways in which it may stand. */
interface WrittenWord {
  word: string;
  capitals: string;
  plural: string;
}

/** Forms of words that are remembered. */
const MOST_REMEMBERED = 1 << 16;

export function labelFit(columns: LabelColumns, language: Language): LabelFit {
  const { flags, firstWords } = columns;
  const written: (WrittenWord[] | undefined)[] = [];
  /** By the numbers of a text's word and a label's: whether the one is a form of the other. */
  const forms = new Map<number, boolean>();

  function writtenWords(label: number): WrittenWord[] {
    written[label] ??= split(textOf(columns, label)).map((word) => ({
      word,
      capitals: word.toUpperCase(),
      plural: `${word}s`,
    }));
    return written[label];
  }

  const own = new Tokens();
  const readOwn = wordReader(language, new Vocabulary(language), own);
  function split(text: string): string[] {
    readOwn(text);
    return [...own.words.subarray(0, own.size).keys()]
      .filter((i) => (own.words[i] as number) >= 0)
      .map((i) => text.slice(own.starts[i], own.ends[i]));
  }

  function isForm(label: number, text: string, tokens: Tokens, first: number): boolean {
    const word = tokens.words[first] as number;
    const wanted = firstWords[label] as number;
    if (word === wanted) return true;
    const pair = word * 0x100_0000 + wanted;
    const known = forms.get(pair);
    if (known !== undefined) return known;
    const form = language.isFormOf(
      fold(text.slice(tokens.starts[first], tokens.ends[first])),
      fold((writtenWords(label)[0] as WrittenWord).word),
    );
    if (forms.size < MOST_REMEMBERED) forms.set(pair, form);
    return form;
  }

  /** Whether a noun of a label is one in the text too, where nouns are capitals: "rechts" is no law. */
  function isNoun(label: number, text: string, tokens: Tokens, first: number): boolean {
    return (
      !isCapital((writtenWords(label)[0] as WrittenWord).word) ||
      isCapital(text.charAt(tokens.starts[first] as number))
    );
  }

  /** Whether a label is a name that is an everyday word in this language: only a list of its like tells "Tableau" there. */
  function isEverydayName(label: number): boolean {
    const { word } = writtenWords(label)[0] as WrittenWord;
    return isCapital(word) && language.everyday?.has(fold(word)) === true;
  }

  return function fit(label, text, tokens, first) {
    const flag = flags[label] as number;
    if (language.everyday && (flag & ONE_WORD) !== 0 && isEverydayName(label)) {
      const written = text.slice(tokens.starts[first], tokens.ends[first]);
      return written === writtenWords(label)[0]?.word ? ONLY_IN_LIST : NO;
    }
    if ((flag & ANY_CASE) !== 0) {
      if ((flag & ONE_WORD) !== 0) {
        if (!isForm(label, text, tokens, first)) return NO;
        return language.capitalisesNouns && !isNoun(label, text, tokens, first) ? ONLY_IN_LIST : YES;
      }
      return (flag & NEEDS_CAPITALS) === 0 || capitalsKept(writtenWords(label), text, tokens, first)
        ? YES
        : NO;
    }
    let token = first;
    for (const { word, capitals, plural } of writtenWords(label)) {
      const surface = text.slice(tokens.starts[token], tokens.ends[token]);
      if (surface !== word && surface !== capitals && surface !== plural) {
        return (flag & ONE_WORD) === 0 || isForm(label, text, tokens, first) ? ONLY_IN_LIST : NO;
      }
      token++;
    }
    return (flag & IN_CONTEXT) === 0 ? YES : NEEDS_CONTEXT;
  };
}

const isCapital = (text: string): boolean => /^\p{Lu}/u.test(text);

function capitalsKept(words: readonly WrittenWord[], text: string, tokens: Tokens, first: number): boolean {
  return words.every(
    ({ word }, i) =>
      !needsCapitals(word) || text.slice(tokens.starts[first + i], tokens.ends[first + i]) === word,
  );
}
