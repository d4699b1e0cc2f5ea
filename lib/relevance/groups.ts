/**
 * The random group, 0 to `groups - 1`, of a posting: its row number mixed by a fixed hash, so that the groups are the
 * same on every run and do not follow the order of the import.
 *
 * Source of the mixer: the 32-bit finaliser of MurmurHash3 (A. Appleby, public domain).
 */
export function groupOfRow(row: number, groups: number): number {
  let h = (row + 0x9e3779b9) | 0;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return ((h ^ (h >>> 16)) >>> 0) % groups;
}
