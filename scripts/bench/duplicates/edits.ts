import { tidyText } from '@/lib/ingest/fields/tidy';
import { between, pick, type Random } from '../../sample/random';

/** The text of a posting without its title, edited; `other` is the text of another posting. */
export type Edit = (body: string, random: Random, other: string) => string;

const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);
const MONTH = new RegExp(MONTHS.join('|'), 'g');
const DATE_OR_PAY =
  /[£$€]\s?\d[\d.,]*|\d{3,}|\d{1,2}(?=(?:st|nd|rd|th)?\s(?:January|February|March|April|May|June|July|August|September|October|November|December))/g;
/** A word that names nothing. */
const PLAIN_WORD = /(?<![\p{L}\p{N}])\p{Ll}{4,}(?![\p{L}\p{N}])/gu;
const WORD = /(?<![\p{L}\p{N}])\p{L}{4,}(?![\p{L}\p{N}])/gu;
const SENTENCE = /[^.!?\n]{30,300}[.!?](?=\s|$)/g;

/** What happens to a posting that is posted again, by its name. */
export const EDITS: Readonly<Record<string, Edit>> = {
  dates_and_pay: (body, random) =>
    body
      .replace(DATE_OR_PAY, (figure) => figure.replace(/\d/g, () => String(between(random, 0, 9))))
      .replace(MONTH, () => pick(random, MONTHS)),
  one_word: (body, random, other) => replaceWords(body, 1, random, other),
  two_words: (body, random, other) => replaceWords(body, 2, random, other),
  three_words: (body, random, other) => replaceWords(body, 3, random, other),
  sentence_added: (body, random, other) => {
    const added = pick(
      random,
      other.match(SENTENCE) ?? ['Please apply as soon as you can, we look forward to it.'],
    );
    const at = pick(random, placesBehind(body, SENTENCE));
    return `${body.slice(0, at)} ${added.trim()}${body.slice(at)}`;
  },
  sentence_removed: (body, random) => {
    const removed = pick(random, body.match(SENTENCE) ?? ['']);
    return body.replace(removed, '');
  },
  typing_errors: (body, random) => {
    let edited = body;
    for (let slips = between(random, 1, 3); slips > 0; slips--)
      edited = changeWord(edited, WORD, random, (word) => misspelt(word, random));
    return edited;
  },
  markup: (body) =>
    tidyText(
      `<div><p>${body
        .replace(/&/g, '&amp;')
        .replace(/</g, '&lt;')
        .replace(/'/g, '&rsquo;')
        .replace(/\n+/g, '</p>\n<p>')
        .replace(/ - /g, ' &ndash; ')}</p></div>`,
    ),
  white_space_and_signs: (body) =>
    body.replace(/\n+/g, '  \n\n ').replace(/\. /g, '.  ').replace(/, /g, ' , ').replace(/^- /gm, '• '),
  capitals: (body) => body.toUpperCase(),
};

/** A word written large inside a sentence; no date, and nobody to ask. */
const NAME =
  /(?<!(?:[Cc]ontact|mail|phone|[Tt]el|[Nn]ame|title|visits|Mr|Mrs|Dr)[^.\n]{0,40})(?<=\p{Ll} )(?!January|February|March|April|May|June|July|August|September|October|November|December|\p{L}+day)\p{Lu}\p{Ll}{3,}(?![\p{L}\p{N}])/gu;

/** What makes another job of a posting: a name inside a sentence (a ward, a town, a product) becomes another, wherever it stands. */
export const ANOTHER_NAME: Edit = (body, random, other) => {
  const [names, others] = [body.match(NAME) ?? [], other.match(NAME) ?? ['Rosenholm']];
  return names.length === 0 ? 'It has no name.' : body.replaceAll(pick(random, names), pick(random, others));
};

function replaceWords(body: string, count: number, random: Random, other: string): string {
  const words = other.match(PLAIN_WORD) ?? ['something'];
  let edited = body;
  for (let i = 0; i < count; i++) edited = changeWord(edited, PLAIN_WORD, random, () => pick(random, words));
  return edited;
}

function changeWord(text: string, pattern: RegExp, random: Random, change: (word: string) => string): string {
  const words = [...text.matchAll(pattern)];
  if (words.length === 0) return text;
  const found = pick(random, words);
  return text.slice(0, found.index) + change(found[0]) + text.slice(found.index + found[0].length);
}

/** A letter left out, doubled, or out of order with its neighbour, or another in its place. */
function misspelt(word: string, random: Random): string {
  const at = between(random, 1, word.length - 2);
  const [before, letter, behind] = [word.slice(0, at), word[at]!, word.slice(at + 1)];
  return pick(random, [
    before + behind,
    before + letter + letter + behind,
    before + behind.charAt(0) + letter + behind.slice(1),
    before + pick(random, [...'aeinorst']) + behind,
  ]);
}

function placesBehind(text: string, pattern: RegExp): number[] {
  const places = Array.from(text.matchAll(pattern), (found) => found.index + found[0].length);
  return places.length > 0 ? places : [text.length];
}
