import type { KeyId } from '@/lib/text/vocabulary';

/**
 * A trie over the keys of words, in typed arrays: the first step by direct index, further edges in one
 * open-addressing table of [node, key, next node]. Node 0 is the root.
 */
export class TokenTrie {
  private first = new Int32Array(1 << 14);
  private edges = new Int32Array(4 << 15);
  private mask = (1 << 15) - 1;
  private edgeCount = 0;
  private nodes = 1;

  /** The node behind the given keys, made where it was not there. */
  insert(keys: readonly KeyId[]): number {
    let node = 0;
    for (const key of keys) {
      const next = this.step(node, key);
      node = next !== 0 ? next : this.grow(node, key);
    }
    return node;
  }

  /** The node one key further, or 0. */
  step(node: number, key: KeyId): number {
    if (node === 0) return this.first[key] ?? 0;
    let slot = this.slotOf(node, key);
    const { edges } = this;
    for (;;) {
      const at = slot << 2;
      const from = edges[at] as number;
      if (from === 0) return 0;
      if (from === node && edges[at + 1] === key) return edges[at + 2] as number;
      slot = (slot + 1) & this.mask;
    }
  }

  private slotOf(node: number, key: KeyId): number {
    const mixed = Math.imul(node, 0x9e3779b1) ^ Math.imul(key, 0x85ebca6b);
    return (mixed ^ (mixed >>> 15)) & this.mask;
  }

  private grow(node: number, key: KeyId): number {
    const next = this.nodes++;
    if (node === 0) {
      if (key >= this.first.length) {
        const larger = new Int32Array(Math.max(key + 1, this.first.length * 2));
        larger.set(this.first);
        this.first = larger;
      }
      this.first[key] = next;
      return next;
    }
    if (++this.edgeCount * 2 > this.mask) {
      const old = this.edges;
      this.edges = new Int32Array(old.length * 2);
      this.mask = (this.edges.length >> 2) - 1;
      for (let at = 0; at < old.length; at += 4) {
        if (old[at] !== 0) this.place(old[at] as number, old[at + 1] as number, old[at + 2] as number);
      }
    }
    this.place(node, key, next);
    return next;
  }

  private place(node: number, key: KeyId, next: number): void {
    let slot = this.slotOf(node, key);
    while (this.edges[slot << 2] !== 0) slot = (slot + 1) & this.mask;
    this.edges.set([node, key, next], slot << 2);
  }
}
