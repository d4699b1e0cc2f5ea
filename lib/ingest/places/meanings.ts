import { ALSO_WORDS } from './also-words';
import { countryCoded, countryNamed } from './country';
import { DIVISION_NAMES } from './division-names';
import { bareKey, type DivisionId, gazetteer } from './gazetteer';
import { KNOWN_NAMES, LONDON_ONCE_IN } from './known-names';
import { placeKey } from './place-key';

/** One thing that words can stand for: a country, a division or a town, and how much they speak for it. */
export interface Meaning {
  kind: 'country' | 'division' | 'town';
  /** ISO 3166-1 alpha-2. */
  country: string;
  /** 0 for a country. */
  division: DivisionId;
  /** '' for a country or division. */
  town: string;
  /** Whether it is a town by a further name, such as one in another language. */
  byOtherName: boolean;
  /** Tenths of the decimal logarithm of how many people live there; rough for countries and divisions. */
  prominence: number;
  weight: number;
}

const COUNTRY = 3.2;
const COUNTRY_CODE = 2.4;
const DIVISION = 3;
const DIVISION_CODE = 2.6;
/** A code not written in capitals speaks only beside a town. */
const SMALL_CODE = 1.4;
/** Countries whose codes are also written in small letters, and codes that are then words. */
const SMALL_CODED = new Set(['US', 'CA', 'AU']);
const WORD_CODES = new Set('al as de hi id in la ma me mo oh ok on or pa act'.split(' '));
/** `Bromley, Kent` is in London; Kent alone is not. */
const ONCE_IN = 1.8;
const KNOWN_TOWN = 2.6;
const OTHER_NAME_LESS = 0.2;
const ALSO_WORD_LESS = 1.6;

const COUNTRY_PROMINENCE = 75;
/** Of a state where states are named oftener than cities of their name; of a division elsewhere. */
const STATE_PROMINENCE = 65;
const DIVISION_PROMINENCE = 60;
const STATED = new Set(['US', 'CA', 'AU', 'IN', 'BR']);

/** What a run of words can mean, given as key and as written, in one country or anywhere. */
export function meaningsOf(key: string, written: string, within: string | null): Meaning[] {
  const meanings = anyMeanings(key, written);
  return within === null ? meanings : meanings.filter(({ country }) => country === within);
}

function anyMeanings(key: string, written: string): Meaning[] {
  const meanings: Meaning[] = [];
  const named = countryNamed(key);
  const country = named ?? codedCountry(written);
  if (country !== undefined)
    meanings.push({
      kind: 'country',
      country,
      division: 0,
      town: '',
      byOtherName: false,
      prominence: named === undefined ? STATE_PROMINENCE : COUNTRY_PROMINENCE,
      weight: named === undefined ? COUNTRY_CODE : COUNTRY,
    });
  const places = gazetteer();
  const known = knownNames().get(key);
  if (known !== undefined)
    meanings.push(...known.map((each) => weighed(each, key, written)).filter(({ weight }) => weight > 0));
  const less = ALSO_WORDS.has(key) ? ALSO_WORD_LESS : 0;
  for (const division of places.divisions(bareKey(key))) {
    const meaning = divisionMeaning(division, DIVISION - less);
    const isState = named !== undefined && meaning.country === 'US';
    meanings.push(isState ? { ...meaning, prominence: COUNTRY_PROMINENCE } : meaning);
  }
  for (const { name, division, prominence, byOtherName } of places.towns(key))
    meanings.push({
      kind: 'town',
      country: places.countryOf(division),
      division,
      town: name,
      byOtherName,
      prominence,
      weight: 1.6 + prominence / 60 - less - (byOtherName ? OTHER_NAME_LESS : 0),
    });
  return meanings;
}

function codedCountry(written: string): string | undefined {
  return /^[A-Z]{2}$/.test(written) ? countryCoded(written) : undefined;
}

/** A code counts by how it is written: `OR` is Oregon, "or" is not, and `Ny` is New York beside a town. */
function weighed(meaning: Meaning, key: string, written: string): Meaning {
  if (meaning.kind !== 'division' || key.length > 3 || meaning.weight !== DIVISION_CODE) return meaning;
  if (written === written.toUpperCase()) return meaning;
  return { ...meaning, weight: SMALL_CODED.has(meaning.country) && !WORD_CODES.has(key) ? SMALL_CODE : 0 };
}

function divisionMeaning(division: DivisionId, weight: number): Meaning {
  const country = gazetteer().countryOf(division);
  return {
    kind: 'division',
    country,
    division,
    town: '',
    byOtherName: false,
    prominence: STATED.has(country) ? STATE_PROMINENCE : DIVISION_PROMINENCE,
    weight,
  };
}

let known: ReadonlyMap<string, Meaning[]> | undefined;

/** The tables of this folder by key. */
function knownNames(): ReadonlyMap<string, Meaning[]> {
  known ??= readKnownNames();
  return known;
}

function readKnownNames(): ReadonlyMap<string, Meaning[]> {
  const read = new Map<string, Meaning[]>();
  const add = (key: string, meaning: Meaning) => read.set(key, [...(read.get(key) ?? []), meaning]);
  for (const [country, table] of Object.entries(DIVISION_NAMES)) {
    for (const line of table.split(';')) {
      const [name = '', others = ''] = line.split(':');
      const division = divisionNamed(country, name.trim());
      for (const other of others.split(',').map((each) => each.trim())) {
        const isCode = /^[A-Z]{2,3}$/.test(other);
        add(placeKey(other), divisionMeaning(division, isCode ? DIVISION_CODE : DIVISION));
      }
    }
  }
  for (const line of KNOWN_NAMES.trim()
    .replace(/,\n\s+/g, ', ')
    .split('\n')) {
    const [place = '', names = ''] = line.split(':');
    const [country = '', division = '', town = ''] = place.split('|').map((each) => each.trim());
    const id = divisionNamed(country, division);
    for (const name of names.split(','))
      add(
        placeKey(name),
        town === ''
          ? divisionMeaning(id, DIVISION)
          : {
              kind: 'town',
              country,
              division: id,
              town,
              byOtherName: false,
              prominence: 60,
              weight: KNOWN_TOWN,
            },
      );
  }
  const london = divisionMeaning(divisionNamed('GB', 'London'), ONCE_IN);
  for (const county of LONDON_ONCE_IN) add(county, london);
  return read;
}

function divisionNamed(country: string, name: string): DivisionId {
  const division = gazetteer().divisionNamed(country, name);
  if (division === 0) throw new Error(`The gazetteer has no division “${name}” in ${country}.`);
  return division;
}
