import type { MarketIndex } from '@/lib/market/market-index';
import type { SkillId } from '@/lib/taxonomy/skill';

/** How much of a role's demand its first skills cover in full. */
export interface EnoughCurve {
  /** In the order in which to learn them; `covered` postings ask for nothing beyond this skill and those before it. */
  steps: readonly { skill: SkillId; covered: number }[];
  /** Postings that ask for at least one of the skills. */
  of: number;
}

/**
 * How many skills are enough: of the postings that ask for any of some skills, how many are covered in full by the first k of
 * them. What else a posting asks for is left aside.
 *
 * The order comes from the end: of all skills, the one is given up whose loss uncovers the fewest of the postings still covered,
 * and so on (Charikar's peeling, for the densest part of a hypergraph). Picking from the front would see nothing in a skill
 * that covers postings only together with another. Of two that lose as many, the one asked for less often goes first, then the one with the larger id.
 * Linear in pairs of posting and skill, and quadratic in skills.
 */
export function enoughCurve(index: MarketIndex, rows: Uint32Array, skills: readonly SkillId[]): EnoughCurve {
  const postings = placesByPosting(index, rows, skills);
  const asking = turnedOver(postings, skills.length);
  const of = postings.offsets.length - 1;
  const asked = skills.map((_, place) => asking.offsets[place + 1]! - asking.offsets[place]!);
  const loss = asked.slice();
  const goesBefore = (a: number, b: number) =>
    (loss[a]! - loss[b]! || asked[a]! - asked[b]! || skills[b]! - skills[a]!) < 0;

  const uncovered = new Uint8Array(of);
  const left = new Set(skills.keys());
  const steps: { skill: SkillId; covered: number }[] = [];
  let covered = of;
  while (left.size > 0) {
    let least = -1;
    for (const place of left) if (least === -1 || goesBefore(place, least)) least = place;
    steps.push({ skill: skills[least]!, covered });
    left.delete(least);
    for (let at = asking.offsets[least]!; at < asking.offsets[least + 1]!; at++) {
      const posting = asking.items[at]!;
      if (uncovered[posting] === 1) continue;
      uncovered[posting] = 1;
      covered--;
      for (let i = postings.offsets[posting]!; i < postings.offsets[posting + 1]!; i++)
        loss[postings.items[i]!]!--;
    }
  }
  return { steps: steps.reverse(), of };
}

/** Lists laid end to end: list i is `items[offsets[i]]` up to, not including, `items[offsets[i + 1]]`. */
interface Lists {
  offsets: Uint32Array;
  items: Uint32Array;
}

/** For each posting that asks for any of some skills, the places of those it asks for. */
function placesByPosting(index: MarketIndex, rows: Uint32Array, skills: readonly SkillId[]): Lists {
  const placeOf = new Int32Array(index.skillCount).fill(-1);
  skills.forEach((skill, place) => {
    placeOf[skill] = place;
  });
  let pairs = 0;
  for (let i = 0; i < rows.length; i++)
    pairs += index.skillOffsets[rows[i]! + 1]! - index.skillOffsets[rows[i]!]!;
  const items = new Uint32Array(pairs);
  const offsets = new Uint32Array(rows.length + 1);
  let [posting, next] = [0, 0];
  for (let i = 0; i < rows.length; i++) {
    const end = index.skillOffsets[rows[i]! + 1]!;
    for (let at = index.skillOffsets[rows[i]!]!; at < end; at++) {
      const place = placeOf[index.skills[at]!]!;
      if (place >= 0) items[next++] = place;
    }
    if (next > offsets[posting]!) offsets[++posting] = next;
  }
  return { offsets: offsets.subarray(0, posting + 1), items: items.subarray(0, next) };
}

/** For each of `count` items, the lists that it is in, ascending. */
function turnedOver({ offsets, items }: Lists, count: number): Lists {
  const starts = new Uint32Array(count + 1);
  for (let at = 0; at < items.length; at++) starts[items[at]! + 1]!++;
  for (let item = 0; item < count; item++) starts[item + 1]! += starts[item]!;
  const next = starts.slice();
  const lists = new Uint32Array(items.length);
  for (let list = 0; list + 1 < offsets.length; list++)
    for (let at = offsets[list]!; at < offsets[list + 1]!; at++) lists[next[items[at]!]!++] = list;
  return { offsets: starts, items: lists };
}
