import type { KeyId } from '@/lib/text/vocabulary';

/**
 * A trie over the keys of words while it is built, in typed arrays: the first step by direct index, further edges in one
 * open-addressing table of [node, key, next node, 0]. Node 0 is the root.
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

  private step(node: number, key: KeyId): number {
    if (node === 0) return this.first[key] ?? 0;
    const at = find(this.edges, hashOf(node, key), node, key);
    return at === -1 ? 0 : (this.edges[at + 2] as number);
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
        if (old[at] !== 0)
          place(this.edges, old[at] as number, old[at + 1] as number, old[at + 2] as number, 0);
      }
    }
    place(this.edges, node, key, next, 0);
    return next;
  }

  /**
   * The trie as it is read. Keys are numbered anew, those that begin a label first: so the node behind one of them has the
   * number of the key, and whether a word can begin a label is told by its key alone.
   * @param labelOf the first label of each node, or -1
   */
  freeze(labelOf: (node: number) => number, keyCount: number): FrozenTrie {
    const keys = new Int32Array(keyCount + 1);
    const nodes = new Int32Array(this.nodes);
    const firstLabels = [-1];
    let roots = 0;
    for (let key = 1; key <= keyCount; key++) {
      const node = this.first[key] ?? 0;
      if (node === 0) continue;
      keys[key] = ++roots;
      nodes[node] = roots;
      firstLabels.push(labelOf(node));
    }
    let next = roots;
    for (let key = 1; key <= keyCount; key++) if (keys[key] === 0) keys[key] = ++next;
    next = roots;
    for (let node = 1; node < this.nodes; node++) if (nodes[node] === 0) nodes[node] = ++next;
    const edges = new Int32Array(4 << Math.ceil(Math.log2((this.edgeCount * 4) / 3 + 2)));
    for (let at = 0; at < this.edges.length; at += 4) {
      const from = this.edges[at] as number;
      if (from === 0) continue;
      const to = this.edges[at + 2] as number;
      place(
        edges,
        nodes[from] as number,
        keys[this.edges[at + 1] as number] as number,
        nodes[to] as number,
        labelOf(to),
      );
    }
    return {
      keys,
      edges,
      firstLabels: Int32Array.from(firstLabels),
      filter: filterOf(edges, this.edgeCount),
    };
  }
}

export interface FrozenTrie {
  /** The new number of each old key. */
  keys: Int32Array;
  /** The first label of the node behind each key that begins one, or -1; it has one place for each such key, and one at 0. */
  firstLabels: Int32Array;
  /** [node, key, next node, first label of the next node or -1] of each edge but the first ones; open addressing. */
  edges: Int32Array;
  /**
   * One bit for each edge, by its hash: most steps lead nowhere, and are told so here, where memory is near, without a look at
   * the edges. A power of two of numbers, with eight to sixteen bits for each edge.
   */
  filter: Int32Array;
}

/** Where the edge stands in `edges`, or -1. */
export function edgeAt(
  { edges, filter }: Pick<FrozenTrie, 'edges' | 'filter'>,
  node: number,
  key: KeyId,
): number {
  const hash = hashOf(node, key);
  const bit = Math.imul(hash, FILTER_PRIME);
  if (((filter[(bit >>> 5) & (filter.length - 1)] as number) & (1 << (bit & 31))) === 0) return -1;
  return find(edges, hash, node, key);
}

const FILTER_PRIME = 0x2c1b3c6d;

function filterOf(edges: Int32Array, size: number): Int32Array {
  const filter = new Int32Array(1 << Math.max(0, Math.ceil(Math.log2(size / 4 + 1))));
  for (let at = 0; at < edges.length; at += 4) {
    if (edges[at] === 0) continue;
    const bit = Math.imul(hashOf(edges[at] as number, edges[at + 1] as number), FILTER_PRIME);
    const number = (bit >>> 5) & (filter.length - 1);
    filter[number] = (filter[number] as number) | (1 << (bit & 31));
  }
  return filter;
}

function hashOf(node: number, key: KeyId): number {
  const mixed = Math.imul(node, 0x9e3779b1) ^ Math.imul(key, 0x85ebca6b);
  return mixed ^ (mixed >>> 15);
}

function find(edges: Int32Array, hash: number, node: number, key: KeyId): number {
  const last = edges.length - 1;
  let at = (hash << 2) & last;
  for (;;) {
    const from = edges[at] as number;
    if (from === node && edges[at + 1] === key) return at;
    if (from === 0) return -1;
    at = (at + 4) & last;
  }
}

function place(edges: Int32Array, node: number, key: KeyId, next: number, label: number): void {
  const last = edges.length - 1;
  let at = (hashOf(node, key) << 2) & last;
  while (edges[at] !== 0) at = (at + 4) & last;
  edges[at] = node;
  edges[at + 1] = key;
  edges[at + 2] = next;
  edges[at + 3] = label;
}
