/** A hash of a text's character codes (FNV-1a), 32 bits. */
export function hashOf(text: string): number {
  let hash = 0x811c9dc5 | 0;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash;
}

/** One hash of two, 32 bits; the order matters. */
export function mix(a: number, b: number): number {
  let hash = (Math.imul(a ^ 0x9e3779b1, 0x85ebca6b) + b) | 0;
  hash = Math.imul(hash ^ (hash >>> 15), 0xc2b2ae35);
  return hash ^ (hash >>> 13);
}
