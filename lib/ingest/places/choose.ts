import type { DivisionId } from './gazetteer';
import type { Mention } from './mentions';
import { areaIn, type Known, largestTown, type Reading, readingsOf, strongest } from './readings';

/** Where a place is; null or 0 for what is left open. */
export interface Whereabouts {
  country: string | null;
  division: DivisionId;
  city: string | null;
  /** Numbers of the parts that speak for it. */
  parts: readonly number[];
}

/** Countries that are one city. */
const CITY_STATES = new Set(['GI', 'HK', 'MC', 'MO', 'SG', 'VA']);

/** A reading of the words counts from here on: a town of 15,000 people that stands alone, a small one of the home country. */
const ENOUGH = 2.3;
/** Readings this close to the best are as good as it, and what is known of their towns decides. */
const CLOSE = 0.5;
/** Tenths of a logarithm: a town 3.5 times as big as its namesakes is meant. */
const FAR_LARGER = 5.5;
/** Under 20,000 people it is not, for lists of small towns have gaps. */
const SMALL = 43;
/** A town at home is meant unless a namesake abroad is more than 50 times as big, and that one from 300 times on. */
const WORLD_KNOWN = 17;
const WORLD_CITY = 25;

/** The place that all mentions together speak for. */
export function chooseWhereabouts(mentions: readonly Mention[], known: Known): Whereabouts | null {
  const possible = readingsOf(mentions, known).filter((reading) => reading.score + reading.known >= ENOUGH);
  if (possible.length === 0) return null;
  const best = Math.max(...possible.map(({ score }) => score));
  const close = possible.filter(({ score }) => score >= best - CLOSE);
  const [chosen, sure] = decide(close, known.home);
  const { city, parts } = cityOf(mentions, chosen, close, sure);
  return {
    country: sure === 'nothing' ? null : chosen.country,
    division: sure === 'division' ? chosen.division : 0,
    city,
    parts,
  };
}

/** Which of the readings is meant, and what of it is sure. */
function decide(
  close: readonly Reading[],
  home: string | null,
): [Reading, 'division' | 'country' | 'nothing'] {
  const ranked = close.toSorted((a, b) => b.prominence - a.prominence || b.score - a.score);
  const first = ranked[0]!;
  const atHome = home === null ? [] : ranked.filter(({ country }) => country === home);
  const abroad = home === null ? ranked : ranked.filter(({ country }) => country !== home);
  if (atHome.length > 0 && abroad.length > 0) {
    const larger = abroad[0]!.prominence - atHome[0]!.prominence;
    if (larger < WORLD_KNOWN) return amongNamesakes(atHome);
    return larger > WORLD_CITY ? amongNamesakes(abroad) : [first, 'nothing'];
  }
  return amongNamesakes(ranked);
}

function amongNamesakes(ranked: readonly Reading[]): [Reading, 'division' | 'country' | 'nothing'] {
  const first = ranked[0]!;
  const rivals = ranked.filter(
    ({ prominence }) => first.prominence < SMALL || prominence > first.prominence - FAR_LARGER,
  );
  if (rivals.some(({ country }) => country !== first.country)) return [first, 'nothing'];
  return rivals.some(({ division }) => division !== first.division)
    ? [first, 'country']
    : [first, 'division'];
}

/** The town among the mentions; where the reading is not sure, the name that all close readings share. */
function cityOf(
  mentions: readonly Mention[],
  chosen: Reading,
  close: readonly Reading[],
  sure: 'division' | 'country' | 'nothing',
): { city: string | null; parts: number[] } {
  const speaking = mentions.filter((mention) => strongest(mention, chosen) !== null);
  const parts = speaking.map(({ part }) => part);
  const state = speaking.find(({ meanings }) => meanings.some(({ kind }) => kind === 'country'));
  if (state && CITY_STATES.has(chosen.country)) {
    const city = state.meanings.find(({ kind, country }) => kind === 'town' && country === chosen.country);
    if (city) return { city: city.town, parts };
  }
  const towns = speaking
    .map((mention) => ({ mention, town: largestTown(mention, chosen), area: areaIn(mention, chosen) }))
    .filter(({ town, area }) => town !== null && !(area && town.weight < area.weight - 1));
  const area = speaking.findLast((mention) => areaIn(mention, chosen));
  const others = towns.filter(({ mention }) => mention !== area);
  const [largest] = (others.length > 0 ? others : towns).toSorted(
    (a, b) => Number(b.mention.whole) - Number(a.mention.whole) || b.town!.prominence - a.town!.prominence,
  );
  if (!largest) return { city: null, parts };
  const name = largest.town!.town;
  if (sure === 'division') return { city: name, parts };
  const shared = close.every((reading) => largestTown(largest.mention, reading)?.town === name);
  return { city: shared ? name : null, parts };
}
