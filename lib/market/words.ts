/**
 * The distinct values of a column, numbered from 0; value 0 is the empty string, for none. They are kept as UTF-8 bytes, so that
 * a million titles cost their length alone and lie in the index's file as they are.
 */
export class Words {
  private known: Map<string, number> | null = null;

  /** Value v is the bytes from `offsets[v]` up to `offsets[v + 1]`. */
  constructor(
    readonly bytes: Uint8Array,
    readonly offsets: Uint32Array,
  ) {}

  /** The values in the order of their numbers, of which the first must be the empty string. */
  static of(values: readonly string[]): Words {
    const encoded = values.map((value) => Buffer.from(value, 'utf8'));
    const offsets = new Uint32Array(values.length + 1);
    encoded.forEach((bytes, code) => {
      offsets[code + 1] = offsets[code]! + bytes.length;
    });
    return new Words(new Uint8Array(Buffer.concat(encoded)), offsets);
  }

  get length(): number {
    return this.offsets.length - 1;
  }

  /** The value of a code; empty for one that is none. */
  at(code: number): string {
    if (code < 0 || code >= this.length) return '';
    const { buffer, byteOffset } = this.bytes;
    const start = this.offsets[code]!;
    return Buffer.from(buffer, byteOffset + start, this.offsets[code + 1]! - start).toString('utf8');
  }

  /** The code of a value; -1 where it is none of them. */
  codeOf(value: string): number {
    if (!this.known) {
      this.known = new Map();
      for (let code = 0; code < this.length; code++) this.known.set(this.at(code), code);
    }
    return this.known.get(value) ?? -1;
  }

  /** All values in the order of their codes. */
  *[Symbol.iterator](): IterableIterator<string> {
    for (let code = 0; code < this.length; code++) yield this.at(code);
  }
}
