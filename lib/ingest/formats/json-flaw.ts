/** Where a text stops being JSON, and why. */
export interface JsonFlaw {
  /** Counted from 1. */
  line: number;
  column: number;
  /** A clause: "a comma is missing". */
  why: string;
}

/** The first place at which a text breaks the rules of JSON; null where it keeps them. Linear in the text, whatever its depth. */
export function jsonFlaw(text: string): JsonFlaw | null {
  const scanner = new Scanner(text);
  const why = scanner.scan();
  return why === null ? null : { ...lineAndColumn(text, scanner.at), why };
}

function lineAndColumn(text: string, at: number): { line: number; column: number } {
  let line = 1;
  let start = 0;
  for (let next = text.indexOf('\n'); next !== -1 && next < at; next = text.indexOf('\n', start)) {
    line++;
    start = next + 1;
  }
  return { line, column: at - start + 1 };
}

/** What may come next: a value, a name or the end of an object, a comma or an end. */
type Expected = 'value' | 'value or end' | 'name' | 'name or end' | 'comma or end';

const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const WORD = /[\p{L}\d_$.+-]+/uy;
const ESCAPES = new Set([...'"\\/bfnrt']);

class Scanner {
  at = 0;
  private readonly open: string[] = [];

  constructor(private readonly text: string) {}

  /** Why the text at `at` is wrong; null where all of it is right. */
  scan(): string | null {
    let expected: Expected = 'value';
    for (;;) {
      this.skipBlanks();
      const sign = this.text[this.at];
      const inside = this.open.at(-1);
      if (inside === undefined && expected === 'comma or end')
        return sign === undefined ? null : 'a second value follows where the first one has ended';
      if (sign === undefined)
        return this.open.length === 0
          ? 'there is nothing in it'
          : `the text ends before the ${inside === '[' ? 'list' : 'object'} does`;
      if (expected === 'comma or end') {
        if (sign === ',') {
          this.at++;
          expected = inside === '[' ? 'value' : 'name';
        } else if (sign === (inside === '[' ? ']' : '}')) {
          this.at++;
          this.open.pop();
        } else return `a comma or the end of the ${inside === '[' ? 'list' : 'object'} is missing here`;
        continue;
      }
      const ends =
        (expected === 'value or end' && sign === ']') || (expected === 'name or end' && sign === '}');
      if (ends) {
        this.at++;
        this.open.pop();
        expected = 'comma or end';
        continue;
      }
      if (expected === 'name' || expected === 'name or end') {
        const why = this.name(sign);
        if (why !== null) return why;
        expected = 'value';
        continue;
      }
      if (sign === '{' || sign === '[') {
        this.open.push(sign);
        this.at++;
        expected = sign === '{' ? 'name or end' : 'value or end';
        continue;
      }
      const why = this.plainValue(sign);
      if (why !== null) return why;
      expected = 'comma or end';
    }
  }

  private skipBlanks(): void {
    const { text } = this;
    while (this.at < text.length && ' \t\r\n'.includes(text[this.at]!)) this.at++;
  }

  private name(sign: string): string | null {
    if (sign !== '"')
      return sign === '}' || sign === ','
        ? 'a comma stands where none belongs'
        : 'the name of a value must stand in double quotation marks';
    const why = this.string();
    if (why !== null) return why;
    this.skipBlanks();
    if (this.text[this.at] !== ':') return 'a colon is missing behind the name';
    this.at++;
    return null;
  }

  private plainValue(sign: string): string | null {
    if (sign === '"') return this.string();
    if (sign === ']' || sign === '}' || sign === ',') return 'a value is missing here';
    if (sign === "'") return 'texts must stand in double quotation marks';
    if (sign === '/' || sign === '#') return 'JSON knows no comments';
    for (const word of ['true', 'false', 'null']) {
      if (!this.text.startsWith(word, this.at)) continue;
      this.at += word.length;
      return null;
    }
    NUMBER.lastIndex = this.at;
    const number = NUMBER.exec(this.text);
    if (number) {
      this.at += number[0].length;
      return null;
    }
    WORD.lastIndex = this.at;
    const word = WORD.exec(this.text)?.[0].slice(0, 40) ?? sign;
    return `“${word}” is no value`;
  }

  private string(): string | null {
    const { text } = this;
    const start = this.at;
    for (let i = start + 1; i < text.length; i++) {
      const code = text.charCodeAt(i);
      if (code === 0x22) {
        this.at = i + 1;
        return null;
      }
      if (code === 0x5c) {
        const sign = text[i + 1] ?? '';
        const isCode = sign === 'u' && /^[\da-f]{4}$/i.test(text.slice(i + 2, i + 6));
        if (!isCode && !ESCAPES.has(sign)) {
          this.at = i;
          return 'a backslash stands before a sign that needs none';
        }
        i += isCode ? 5 : 1;
      } else if (code < 0x20) {
        this.at = i;
        return code === 10 || code === 13
          ? 'a line ends inside a text'
          : 'a control character stands in a text';
      }
    }
    this.at = start;
    return 'a text begins here and never ends';
  }
}
