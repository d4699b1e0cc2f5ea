import type { GazetteerTown } from '@/lib/ingest/places/gazetteer-text';
import { placeKey } from '@/lib/ingest/places/place-key';

/** A row of a GeoNames dump of populated places. */
export interface DumpTown extends GazetteerTown {
  country: string;
  /** Code of the first-level division. */
  first: string;
  /** Code of the second-level division. */
  second: string;
  latitude: number;
  longitude: number;
}

/**
 * The population from which on a town's further names are kept. In the newer English-speaking countries most of them are
 * old names; in the British Isles and Morocco they are what people write.
 */
const FURTHER_NAMES_FROM = 50_000;
const FURTHER_NAMES_IN: Readonly<Record<string, number>> = {
  US: 1_000_000,
  CA: 1_000_000,
  AU: 1_000_000,
  NZ: 1_000_000,
  GB: 15_000,
  IE: 5_000,
  MA: 0,
};
/** The least prominence of seats of divisions, which are towns even where their people are not counted. */
const SEATS: Readonly<Record<string, number>> = { PPLC: 50, PPLA: 45, PPLA2: 38, PPLA3: 30 };
/** Places that are no more, or no settlements. */
const NOT_TOWNS = new Set(['PPLQ', 'PPLH', 'PPLW', 'PPLCH']);
const FEWEST_PEOPLE = 500;
/** Further names that are words of everyday English or French. */
const WORDS = new Set(
  `from name more rata drug come human meeting central turn side rest tell seen cars lien tour dual conception agro mile soul
  luck tape bone valis rivet seul lone caller chair pets dosing manger passage settlement roles role noisy`.split(
    /\s+/,
  ),
);
/** Names that are better known otherwise, by country. */
const RENAMED: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  US: { 'New York City': 'New York' },
  GB: {
    'Royal Tunbridge Wells': 'Tunbridge Wells',
    'Royal Leamington Spa': 'Leamington Spa',
    'Enfield Town': 'Enfield',
  },
  IE: { Gaillimh: 'Galway' },
  MA: { 'El Jadid': 'El Jadida', Sale: 'Salé', 'Oujda-Angad': 'Oujda', Ouarzazat: 'Ouarzazate' },
};

/** Reads a dump in GeoNames' tab-separated form (`cities500.txt`). Towns without people stay out unless they are seats. */
export function readDump(text: string): DumpTown[] {
  const towns: DumpTown[] = [];
  for (const line of text.split('\n')) {
    const cells = line.split('\t');
    if (cells.length < 15) continue;
    const [, dumpName = '', , others = '', latitude, longitude, , feature = '', country = ''] = cells;
    const people = Number(cells[14]);
    if (NOT_TOWNS.has(feature) || (people < FEWEST_PEOPLE && !(feature in SEATS))) continue;
    const name = (RENAMED[country]?.[dumpName] ?? dumpName).replaceAll('|', ' ');
    const key = placeKey(name);
    if (key === '') continue;
    const known = feature === 'PPLC' || people >= (FURTHER_NAMES_IN[country] ?? FURTHER_NAMES_FROM);
    towns.push({
      name,
      country,
      first: cells[10]!,
      second: cells[11]!,
      latitude: Number(latitude),
      longitude: Number(longitude),
      prominence: Math.max(SEATS[feature] ?? 0, prominence(people, feature === 'PPLC')),
      otherKeys: known ? otherKeys([dumpName, ...others.split(',')], key) : [],
    });
  }
  return towns;
}

function prominence(people: number, isCapital: boolean): number {
  return Math.min(79, Math.round(10 * Math.log10(Math.max(people, 1) * (isCapital ? 5 : 1))));
}

/** Names in Latin letters, without airports' codes and transliterations with signs in them. */
function otherKeys(names: readonly string[], key: string): string[] {
  const keys = new Set<string>();
  for (const name of names) {
    if (!/^\p{Lu}[\p{Script=Latin}\p{M} .-]{3,29}$/u.test(name)) continue;
    const other = placeKey(name);
    if (other !== key && !WORDS.has(other) && other.length > 3 && other.split(' ').length < 5)
      keys.add(other);
  }
  return [...keys];
}
