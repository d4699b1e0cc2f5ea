import { countryOf } from '@/lib/ingest/places/country';
import { gazetteer } from '@/lib/ingest/places/gazetteer';
import { readPlaces } from '@/lib/ingest/places/read-place';
import { detached } from '@/lib/text/detached';
import { normalCase } from './case';
import { LONGEST_LINE, tidyLine, tidyText } from './tidy';

/** A posting's cells that say where it is. */
export interface PlaceCells {
  place: string;
  region?: string;
  country?: string;
  postcode?: string;
}

export interface PlaceContext {
  /** The country in which the rows of the data mostly are (`countryOfColumn`); null where there is none. */
  country: string | null;
}

export interface ParsedPlace {
  /** As written, tidied. */
  place: string | null;
  /** By the gazetteer's name, so that `Cologne` and `KÖLN` are one; as written where the gazetteer does not know it beside its region. */
  city: string | null;
  /** First-level division by the gazetteer's name (`Texas`); one of the twelve regions of the United Kingdom; as given where it is not known. */
  region: string | null;
  /** ISO 3166-1 alpha-2. */
  country: string | null;
}

const POSTCODE = /\s*\b(?:\d{5}(?:-\d{4})?|[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}|[A-Z]\d[A-Z] ?\d[A-Z]\d)\s*$/;
/** `07 - VEYRAS` */
const DEPARTMENT = /^(?:\d{2,3}|2[AB]) - (?=\p{L})/u;
const MOST_REMEMBERED = 20_000;
const remembered = new Map<string, ParsedPlace>();

/**
 * Where a posting is. What is not sure is left open: of namesakes that one is meant which fits the region or country beside it, else the
 * one in the data's country, else one that is far larger than the others; of several places the first, with the country that all share.
 */
export function parsePlace(cells: PlaceCells, { country: home }: PlaceContext): ParsedPlace {
  const { place, region = '', country = '', postcode = '' } = cells;
  if (place.length + region.length + country.length + postcode.length > LONGEST_LINE)
    return read(cells, home);
  const key = `${place}\u0000${region}\u0000${country}\u0000${postcode}\u0000${home}`;
  const known = remembered.get(key);
  if (known) return known;
  const parsed = read(cells, home);
  if (remembered.size >= MOST_REMEMBERED) remembered.clear();
  const kept = {
    place: parsed.place && detached(parsed.place),
    city: parsed.city && detached(parsed.city),
    region: parsed.region && detached(parsed.region),
    country: parsed.country && detached(parsed.country),
  };
  remembered.set(detached(key), kept);
  return kept;
}

function read(
  { place, region = '', country = '', postcode = '' }: PlaceCells,
  home: string | null,
): ParsedPlace {
  const lines = tidyText(place).slice(0, LONGEST_LINE);
  const given = tidyLine(region);
  const nation = tidyLine(country);
  const named = nation === '' ? null : countryOf(nation);
  const written = [
    lines,
    named === null && nation !== '' ? `, ${nation}` : '',
    postcode === '' ? '' : ` , ${tidyLine(postcode)}`,
  ].join('');
  const found = readPlaces(written, given, { country: named, home });
  const division = found?.division ?? 0;
  return {
    place: placeAsWritten(lines),
    city: found?.city ?? null,
    region: gazetteer().nameOf(division) || normalCase(given) || null,
    country: named ?? found?.country ?? null,
  };
}

/** On one line, several places parted by semicolons, in normal case, without postcodes and departments' numbers. */
function placeAsWritten(lines: string): string | null {
  const places = lines.split('\n').map((line) =>
    line
      .replace(DEPARTMENT, '')
      .split(/\s*,\s*/)
      .map((part) => part.replace(POSTCODE, '').trim())
      .filter((part) => part !== '')
      .map(normalCase)
      .join(', '),
  );
  const written = places.filter((place) => place !== '').join('; ');
  return written.slice(0, LONGEST_LINE) || null;
}
