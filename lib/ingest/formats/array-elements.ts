const LONGEST = 16 << 20;
const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const COMMA = 0x2c;
const OPENING = new Set([0x5b, 0x7b]);
const CLOSING = new Set([0x5d, 0x7d]);

/** The text of one element of a list, or the beginning of one that is too long to hold. */
export interface Element {
  text: string;
  tooLong: boolean;
}

/**
 * Takes a JSON list apart as its text comes in, without reading what its elements say. A flaw inside an element stays in the element; a
 * quotation mark or bracket too many moves the borders of those that follow.
 */
export class ArrayElements {
  /** Whether the list has ended. */
  closed = false;
  private depth = 0;
  private inText = false;
  private escaped = false;
  private parts: string[] = [];
  private length = 0;

  /** The elements that end in this piece. What stands behind the list is left alone. */
  push(piece: string): Element[] {
    const elements: Element[] = [];
    let start = 0;
    for (let i = 0; i < piece.length && !this.closed; i++) {
      const code = piece.charCodeAt(i);
      if (this.inText) {
        if (this.escaped) this.escaped = false;
        else if (code === BACKSLASH) this.escaped = true;
        else if (code === QUOTE) this.inText = false;
      } else if (code === QUOTE) this.inText = true;
      else if (OPENING.has(code)) {
        this.depth++;
        if (this.depth === 1) start = i + 1;
      } else if (CLOSING.has(code)) {
        this.depth--;
        if (this.depth === 0) {
          this.finish(piece.slice(start, i), elements);
          this.closed = true;
        }
      } else if (code === COMMA && this.depth === 1) {
        this.finish(piece.slice(start, i), elements);
        start = i + 1;
      }
    }
    if (!this.closed) this.keep(piece.slice(start));
    return elements;
  }

  private keep(part: string): void {
    if (this.length <= LONGEST) this.parts.push(part);
    this.length += part.length;
  }

  private finish(last: string, elements: Element[]): void {
    this.keep(last);
    const text = this.parts.join('').trim();
    if (text !== '') elements.push({ text, tooLong: this.length > LONGEST });
    this.parts = [];
    this.length = 0;
  }
}
