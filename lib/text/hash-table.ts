/** FNV-1a, over folded code units. */
export const FNV_START = 0x811c9dc5 | 0;
export const FNV_PRIME = 0x01000193;
/** Of the second hash, which is 0 at its start. */
export const CHECK_PRIME = 0x9e3779b1 | 0;

/**
 * Numbers of strings by two hashes of theirs, 64 bits together, in one typed array; the strings themselves are not
 * kept. Two strings are taken for one where all 64 bits are the same: among a million strings, once in tens of
 * millions of tables.
 *
 * `slots` holds [number, hash, check, value] of each string, open addressing; number 0 is an empty slot.
 */
export class HashTable {
  mask: number;

  constructor(
    public slots: Int32Array = new Int32Array(4 << 12),
    public size = 0,
  ) {
    this.mask = (slots.length >> 2) - 1;
  }

  /** Where the string of these hashes stands in `slots`, or -1. */
  find(hash: number, check: number): number {
    let at = ((hash ^ (hash >>> 15)) & this.mask) << 2;
    for (;;) {
      if (this.slots[at] === 0) return -1;
      if (this.slots[at + 1] === hash && this.slots[at + 2] === check) return at;
      at = (at + 4) & (this.slots.length - 1);
    }
  }

  /** Puts in a string that is not there; returns where it stands. */
  add(number: number, hash: number, check: number, value: number): number {
    if (++this.size * 2 > this.mask) this.grow();
    return this.place(number, hash, check, value);
  }

  private place(number: number, hash: number, check: number, value: number): number {
    let at = ((hash ^ (hash >>> 15)) & this.mask) << 2;
    while (this.slots[at] !== 0) at = (at + 4) & (this.slots.length - 1);
    this.slots[at] = number;
    this.slots[at + 1] = hash;
    this.slots[at + 2] = check;
    this.slots[at + 3] = value;
    return at;
  }

  private grow(): void {
    const old = this.slots;
    this.slots = new Int32Array(old.length * 2);
    this.mask = (this.slots.length >> 2) - 1;
    for (let at = 0; at < old.length; at += 4) {
      if (old[at] === 0) continue;
      this.place(old[at] as number, old[at + 1] as number, old[at + 2] as number, old[at + 3] as number);
    }
  }
}

/** Both hashes of a string, as they are worked out where words stand in a text. */
export function hashesOf(text: string): { hash: number; check: number } {
  let hash = FNV_START;
  let check = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    hash = Math.imul(hash ^ code, FNV_PRIME);
    check = Math.imul(check + code, CHECK_PRIME);
  }
  return { hash, check };
}
