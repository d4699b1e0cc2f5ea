/**
 * Where labels stand that want to be at `wanted`, so that none lies on another: each as near to its place as the others
 * let it, in the same order. Units are pixels, downwards; `heights` are those of the labels, `wanted` and the answer their
 * middles. The labels stay between `from` and `to` unless they are higher than that together: then they begin at `from`.
 *
 * @example stackLabels([100, 104], [16, 16], 0, 240) // [94, 110]
 */
export function stackLabels(
  wanted: readonly number[],
  heights: readonly number[],
  from: number,
  to: number,
): number[] {
  const labels = wanted
    .map((at, i) => ({ i, at, height: heights[i] ?? 0 }))
    .sort((a, b) => a.at - b.at || a.i - b.i);
  let groups: Group[] = [];
  for (const label of labels) {
    let group: Group = { members: [label], height: label.height, middle: label.at };
    group = within(group, from, to);
    for (let last = groups.at(-1); last && top(group) < bottom(last) - 1e-6; last = groups.at(-1)) {
      groups = groups.slice(0, -1);
      group = within(join(last, group), from, to);
    }
    groups.push(group);
  }
  const places = new Array<number>(wanted.length).fill(0);
  for (const group of groups) {
    let at = top(group);
    for (const { i, height } of group.members) {
      places[i] = at + height / 2;
      at += height;
    }
  }
  return places;
}

interface Label {
  i: number;
  at: number;
  height: number;
}

/** Labels that touch each other. */
interface Group {
  members: readonly Label[];
  height: number;
  middle: number;
}

const top = ({ middle, height }: Group) => middle - height / 2;
const bottom = ({ middle, height }: Group) => middle + height / 2;

/** The two as one, where its labels are on average at their places. */
function join(above: Group, below: Group): Group {
  const members = [...above.members, ...below.members];
  const height = above.height + below.height;
  let offset = 0;
  let middle = 0;
  for (const label of members) {
    middle += (label.at - (offset + label.height / 2) + height / 2) / members.length;
    offset += label.height;
  }
  return { members, height, middle };
}

function within(group: Group, from: number, to: number): Group {
  const half = group.height / 2;
  return { ...group, middle: Math.max(from + half, Math.min(to - half, group.middle)) };
}
