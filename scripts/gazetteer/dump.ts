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
 * From this population on a town's further names are kept, and those of seats. In the newer English-speaking countries
 * most of them are old names, and more is asked.
 */
const KNOWN_ABROAD = 50_000;
const KNOWN_ABROAD_AT_HOME: Readonly<Record<string, number>> = {
  US: 400_000,
  CA: 400_000,
  AU: 400_000,
  NZ: 400_000,
  GB: 15_000,
  IE: 5_000,
  MA: 0,
};
/** Seats of divisions down to the third level, which are towns even where their people are not counted. */
const SEATS = new Set(['PPLC', 'PPLA', 'PPLA2', 'PPLA3']);
/** Places that are no more, or no settlements. */
const NOT_TOWNS = new Set(['PPLQ', 'PPLH', 'PPLW', 'PPLCH']);
const FEWEST_PEOPLE = 500;
/** Names that are better known otherwise. */
const RENAMED: Readonly<Record<string, string>> = {
  'New York City': 'New York',
  'El Jadid': 'El Jadida',
  Sale: 'Salé',
  'Oujda-Angad': 'Oujda',
  Ouarzazat: 'Ouarzazate',
  Gaillimh: 'Galway',
  'Royal Tunbridge Wells': 'Tunbridge Wells',
  'Royal Leamington Spa': 'Leamington Spa',
};

/** Reads a dump in GeoNames' tab-separated form (`cities500.txt`). Towns without people stay out unless they are seats. */
export function readDump(text: string): DumpTown[] {
  const towns: DumpTown[] = [];
  for (const line of text.split('\n')) {
    const cells = line.split('\t');
    if (cells.length < 15) continue;
    const [, dumpName = '', , others = '', latitude, longitude, , feature = '', country = ''] = cells;
    const people = Number(cells[14]);
    if (NOT_TOWNS.has(feature) || (people < FEWEST_PEOPLE && !SEATS.has(feature))) continue;
    const name = (RENAMED[dumpName] ?? dumpName).replaceAll('|', ' ');
    const key = placeKey(name);
    if (key === '') continue;
    const known = feature === 'PPLC' || people >= (KNOWN_ABROAD_AT_HOME[country] ?? KNOWN_ABROAD);
    towns.push({
      name,
      country,
      first: cells[10]!,
      second: cells[11]!,
      latitude: Number(latitude),
      longitude: Number(longitude),
      prominence: prominence(people, feature === 'PPLC'),
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
    if (other !== key && other.length > 3 && other.split(' ').length < 5) keys.add(other);
  }
  return [...keys];
}
