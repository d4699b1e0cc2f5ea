import { dollarOf, type Money, moneyOfSign, moneyOfWord } from '@/lib/ingest/fields/currency';
import { isDigit, readFigure } from './figure';

/** A piece of a text about pay. */
export type Token = { start: number; end: number } & (
  | { kind: 'number'; value: number; isAmbiguous: boolean; isFormed: boolean; digits: number }
  | { kind: 'money'; money: Money; isSign: boolean }
  | { kind: 'word'; word: string }
  | { kind: 'sign'; sign: string }
);

const LETTER = /[\p{L}\p{M}]/u;
/** "p" with these is "per ..." in short: `p.a.`, `p/h`, `P/Hr`. */
const PER_SHORT = new Set('a h hr hour hours w wk week m month mth d day y yr year an annum'.split(' '));

/** Parts a text into numbers, money, words (in lower case) and single signs. Linear in its length. */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  while (at < text.length) {
    const start = at;
    if (isDigit(text, at)) {
      const { end, ...figure } = readFigure(text, at);
      const isRand = figure.value >= 1000 && text.charAt(at - 1) === 'R' && isWord(tokens.at(-1), 'r');
      if (isRand) tokens.splice(-1, 1, { kind: 'money', money: 'ZAR', isSign: true, start: at - 1, end: at });
      tokens.push({ kind: 'number', ...figure, start, end });
      joinThousands(tokens, text);
      at = end;
    } else if (isLetter(text, at)) {
      while (at < text.length && isLetter(text, at)) at++;
      const word = text.slice(start, at);
      const last = tokens.at(-1);
      const dollar =
        last?.kind === 'money' && last.money === 'dollar' && last.end === start ? dollarOf(word) : undefined;
      if (dollar !== undefined) {
        tokens.splice(-1, 1, { kind: 'money', money: dollar, isSign: true, start: last!.start, end: at });
        continue;
      }
      const money = moneyOfWord(word);
      tokens.push(
        money === undefined
          ? { kind: 'word', word: word.toLowerCase(), start, end: at }
          : namedMoney(tokens, money, start, at),
      );
      joinShort(tokens, text);
    } else {
      const char = text.charAt(at);
      at++;
      if (char === ' ' || char === '\u00a0' || char === '\n' || char === '\t' || char === '\u202f') continue;
      const money = moneyOfSign(char);
      if (money === undefined) tokens.push({ kind: 'sign', sign: char, start, end: at });
      else pushMoney(tokens, money, start, at);
    }
  }
  return tokens;
}

function isLetter(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < 128) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
  return code !== 0x5143 && code !== 0x5186 && LETTER.test(text.charAt(at));
}

function isWord(token: Token | undefined, word: string): boolean {
  return token?.kind === 'word' && token.word === word;
}

/** `£24, 907` is one number that was mistyped. Here its hundreds have just been added. */
function joinThousands(tokens: Token[], text: string): void {
  const [before, thousands, comma, hundreds] = tokens.slice(-4);
  const isLedIn = before?.kind === 'money' || (before?.kind === 'sign' && before.sign === '-');
  if (!isLedIn || thousands?.kind !== 'number' || hundreds?.kind !== 'number') return;
  if (comma?.kind !== 'sign' || comma.sign !== ',' || hundreds.start !== comma.end + 1) return;
  if (thousands.isFormed || hundreds.isFormed || thousands.value >= 1000 || hundreds.digits !== 3) return;
  if (/[%\p{L}]/u.test(text.charAt(hundreds.end))) return;
  const value = thousands.value * 1000 + hundreds.value;
  const digits = thousands.digits + 3;
  tokens.splice(-3, 3, { ...thousands, value, digits, isFormed: true, end: hundreds.end });
}

/** `p.a`, `p/h` are one word each: "pa", "ph". Here the part behind the point has just been added. */
function joinShort(tokens: Token[], text: string): void {
  const [first, point, last] = tokens.slice(-3);
  if (last?.kind !== 'word' || point?.kind !== 'sign' || (point.sign !== '.' && point.sign !== '/')) return;
  if (first?.kind !== 'word' || first.word !== 'p' || first.end !== point.start) return;
  if (!PER_SHORT.has(last.word) || text.charAt(last.start - 1) !== point.sign) return;
  tokens.splice(-3, 3, { kind: 'word', word: `p${last.word}`, start: first.start, end: last.end });
}

/** A word for money, of the nation named before it ("Canadian dollars"). */
function namedMoney(tokens: Token[], money: Money, start: number, end: number): Token {
  const nation = tokens.at(-1);
  const dollar = money === 'dollar' && nation?.kind === 'word' ? dollarOf(nation.word) : undefined;
  if (dollar === undefined) return { kind: 'money', money, isSign: false, start, end };
  tokens.pop();
  return { kind: 'money', money: dollar, isSign: false, start: nation!.start, end };
}

/** A sign of money, joined with the word before it that says whose dollar it is (`CA$`, `US $`). */
function pushMoney(tokens: Token[], money: Money, start: number, end: number): void {
  const last = tokens[tokens.length - 1];
  const isSign = true;
  if (money !== 'dollar' || !last || start - last.end > 1) {
    tokens.push({ kind: 'money', money, isSign, start, end });
    return;
  }
  const isGlued = last.end === start;
  const word = last.kind === 'word' ? last.word : last.kind === 'money' ? last.money : '';
  const dollar = isGlued || word.length > 1 ? dollarOf(word) : undefined;
  if (dollar === undefined) tokens.push({ kind: 'money', money, isSign, start, end });
  else tokens.splice(-1, 1, { kind: 'money', money: dollar, isSign, start: last.start, end });
}
