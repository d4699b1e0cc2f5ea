import type { DivisionId } from './gazetteer';
import type { Meaning } from './meanings';
import type { Mention } from './mentions';

/** What is known of a place besides its own words. */
export interface Known {
  /** Named for this row: nothing elsewhere counts. */
  country: string | null;
  /** Where most rows of the data are: it decides among namesakes. */
  home: string | null;
}

/** A division of a country; the country as a whole with division 0. */
export interface Area {
  country: string;
  division: DivisionId;
}

/** One way to read all mentions together: as a place in this area. */
export interface Reading extends Area {
  score: number;
  /** What is added where a country is known, to be enough. */
  known: number;
  /** Of the town that it rests on, else of the area. */
  prominence: number;
}

/** What is added for the row's or the data's country, and taken off where the data have another. */
const AT_HOME = 0.5;
const ABROAD = 0.3;
/** What a second town, or a second name of the area, adds. */
const MORE_TOWN = 0.6;
const MORE_AREA = 0.3;

/** All areas that the mentions can mean, each with what speaks for it. */
export function readingsOf(mentions: readonly Mention[], { country: named, home }: Known): Reading[] {
  const readings = new Map<string, Reading>();
  for (const { meanings } of mentions)
    for (const { country, division } of meanings) {
      const key = `${country}${division}`;
      if (readings.has(key)) continue;
      const atHome = home === null ? 0 : country === home ? AT_HOME : -ABROAD;
      const known = (named === null ? 0 : AT_HOME) + atHome;
      readings.set(key, readingOf(mentions, { country, division }, known));
    }
  return [...readings.values()];
}

/** The best country, division and town that speak for a reading count in full, further ones little. */
function readingOf(mentions: readonly Mention[], area: Area, known: number): Reading {
  const best = { country: 0, division: 0, town: 0 };
  const prominences = { country: 0, division: 0, town: 0 };
  let more = 0;
  for (const mention of mentions) {
    const most = strongest(mention, area);
    if (most === null) continue;
    if (best[most.kind] > 0) more += most.kind === 'town' ? MORE_TOWN : MORE_AREA;
    best[most.kind] = Math.max(best[most.kind], most.weight);
    prominences[most.kind] = Math.max(prominences[most.kind], most.prominence);
    prominences.town = Math.max(prominences.town, largestTown(mention, area)?.prominence ?? 0);
  }
  return {
    ...area,
    score: best.country + best.division + best.town + more,
    known,
    prominence: prominences.town || prominences.division || prominences.country,
  };
}

/** What a mention says for an area, at most. */
export function strongest({ meanings }: Mention, area: Area): Meaning | null {
  let most: Meaning | null = null;
  for (const meaning of meanings)
    if (speaksFor(meaning, area) && (most === null || meaning.weight > most.weight)) most = meaning;
  return most;
}

function speaksFor(meaning: Meaning, { country, division }: Area): boolean {
  return (
    meaning.country === country &&
    (meaning.division === 0 ? meaning.kind === 'country' : meaning.division === division)
  );
}

/** The town that a mention can mean within an area. */
export function largestTown({ meanings }: Mention, area: Area): Meaning | null {
  let largest: Meaning | null = null;
  for (const meaning of meanings)
    if (
      meaning.kind === 'town' &&
      speaksFor(meaning, area) &&
      (largest === null || meaning.prominence > largest.prominence)
    )
      largest = meaning;
  return largest;
}

/** The area itself, where a mention can mean it. */
export function areaIn({ meanings }: Mention, area: Area): Meaning | undefined {
  return meanings.find((meaning) => meaning.kind !== 'town' && speaksFor(meaning, area));
}
