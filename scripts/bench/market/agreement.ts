import type { MadePosting } from './generate';
import type { MarketProfile } from './profile';

/** How well made-up postings agree with those that they are made after. */
export interface Agreement {
  /** The largest difference of a share among the most frequent skills, in percentage points. */
  share_difference: number;
  /** Correlation of the logarithm of the lift over the pairs that are frequent in both, and how many pairs these are. */
  lift_correlation: number;
  pairs: number;
  /** Skills of the profile a posting, here and there. */
  size: number;
  size_of_profile: number;
}

const MOST_FREQUENT = 100;
/** Postings of the profile, one in so many, that must ask for both skills of a pair that is looked at. */
const FREQUENT = 300;

/** Looks at the most frequent skills of the profile; linear in the postings and in the square of their sets' sizes. */
export function agreement(profile: MarketProfile, made: Iterable<MadePosting>): Agreement {
  const counts = new Uint32Array(profile.skillIds.length);
  for (const { skills } of profile.prototypes) for (const skill of skills) counts[skill]!++;
  const watched = [...counts.keys()].sort((a, b) => counts[b]! - counts[a]!).slice(0, MOST_FREQUENT);
  const there = new Pairs(watched);
  for (const { skills } of profile.prototypes) there.add(skills, 0);
  const here = new Pairs(watched);
  for (const { skills } of made) here.add(skills, 1);
  let largest = 0;
  const lifts: [number, number][] = [];
  for (let a = 0; a < watched.length; a++) {
    largest = Math.max(largest, Math.abs(there.share(a, a) - here.share(a, a)));
    for (let b = a + 1; b < watched.length; b++)
      if (there.share(a, b) >= 1 / FREQUENT && here.share(a, b) > 0)
        lifts.push([Math.log(there.lift(a, b)), Math.log(here.lift(a, b))]);
  }
  return {
    share_difference: largest * 100,
    lift_correlation: correlation(lifts),
    pairs: lifts.length,
    size: here.meanSize,
    size_of_profile: there.meanSize,
  };
}

/** Counts of some skills, alone and two by two. */
class Pairs {
  private postings = 0;
  private skills = 0;
  private readonly places = new Map<number, number>();
  private readonly together: Uint32Array;

  constructor(watched: readonly number[]) {
    watched.forEach((skill, place) => {
      this.places.set(skill, place);
    });
    this.together = new Uint32Array(watched.length ** 2);
  }

  /** @param first the number of the profile's first skill in this set */
  add(skills: ArrayLike<number>, first: number): void {
    this.postings++;
    const found: number[] = [];
    for (let i = 0; i < skills.length; i++) {
      const place = this.places.get(skills[i]! - first);
      if (place !== undefined) found.push(place);
    }
    this.skills += found.length;
    for (const a of found) for (const b of found) this.together[a * this.places.size + b]!++;
  }

  share(a: number, b: number): number {
    return this.together[a * this.places.size + b]! / this.postings;
  }

  lift(a: number, b: number): number {
    return this.share(a, b) / (this.share(a, a) * this.share(b, b));
  }

  get meanSize(): number {
    return this.skills / this.postings;
  }
}

function correlation(points: readonly (readonly [number, number])[]): number {
  const mean = (at: 0 | 1) => points.reduce((sum, point) => sum + point[at], 0) / points.length;
  const [x, y] = [mean(0), mean(1)];
  let [xx, yy, xy] = [0, 0, 0];
  for (const point of points) {
    xx += (point[0] - x) ** 2;
    yy += (point[1] - y) ** 2;
    xy += (point[0] - x) * (point[1] - y);
  }
  return xy / Math.sqrt(xx * yy);
}
