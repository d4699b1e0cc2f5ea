import { gunzipSync } from 'node:zlib';
import packed from './gazetteer.json';
import { placeKey } from './place-key';

/** A first-level division, by its number in the gazetteer. Division 0 is none. */
export type DivisionId = number;

export interface Town {
  name: string;
  division: DivisionId;
  /** Tenths of the decimal logarithm of its population; a capital counts five-fold. */
  prominence: number;
  /** Whether it was found by a further name, such as one in another language. */
  byOtherName: boolean;
}

/** The towns of the world from 500 inhabitants on, and the countries' first-level divisions. */
export interface Gazetteer {
  /** The towns of a name, given as its key. */
  towns(key: string): readonly Town[];
  /** The divisions of a name: their own, or that of a county or department within. */
  divisions(key: string): readonly DivisionId[];
  /** '' where a town's division is not known. */
  nameOf(division: DivisionId): string;
  /** ISO 3166-1 alpha-2. */
  countryOf(division: DivisionId): string;
  /** By country and name as they stand here; 0 where there is none. */
  divisionNamed(country: string, name: string): DivisionId;
  /** The division that a French department's number (`07`, `2A`) stands for; 0 where there is none. */
  departmentsDivision(code: string): DivisionId;
}

let loaded: Gazetteer | undefined;

/** The gazetteer that is shipped; unpacked when first asked for, once per process. */
export function gazetteer(): Gazetteer {
  loaded ??= readGazetteer(gunzipSync(Buffer.from(packed.data, 'base64')).toString('utf8'));
  return loaded;
}

/** Reads what `writeGazetteer` wrote. */
export function readGazetteer(text: string): Gazetteer {
  const divisions = [{ country: '', name: '' }];
  const divisionsByKey = new Map<string, DivisionId[]>();
  const divisionsByName = new Map<string, DivisionId>();
  const departments = new Map<string, DivisionId>();
  const names: string[] = [];
  const divisionOf: number[] = [];
  const prominences: number[] = [];
  /** Towns' numbers, negative for further names (-1 - town), chained by key. */
  const entries: number[] = [];
  const next: number[] = [];
  const lastEntry = new Map<string, number>();

  const nameDivision = (key: string, division: DivisionId) => {
    const known = divisionsByKey.get(key);
    if (known === undefined) divisionsByKey.set(key, [division]);
    else if (!known.includes(division)) known.push(division);
  };
  const enter = (key: string, entry: number) => {
    next.push(lastEntry.get(key) ?? -1);
    lastEntry.set(key, entries.length);
    entries.push(entry);
  };

  for (let start = 0; start < text.length; ) {
    let end = text.indexOf('\n', start);
    if (end < 0) end = text.length;
    const sign = text.charCodeAt(start);
    if (sign === 0x3d) {
      const country = text.slice(start + 1, start + 3);
      const name = text.slice(start + 4, end);
      divisionsByName.set(`${country}|${name}`, divisions.length);
      if (name !== '') nameDivision(divisionKey(name), divisions.length);
      divisions.push({ country, name });
    } else if (sign === 0x2b) {
      const [name = '', code = ''] = text.slice(start + 1, end).split('|');
      nameDivision(divisionKey(name), divisions.length - 1);
      if (code !== '') departments.set(code, divisions.length - 1);
    } else if (end > start) {
      const town = names.length;
      const nameEnd = text.indexOf('|', start);
      const name = text.slice(start, nameEnd);
      names.push(name);
      divisionOf.push(divisions.length - 1);
      prominences.push(digit(text, nameEnd + 1) * 10 + digit(text, nameEnd + 2));
      const rest = nameEnd + 4;
      if (rest >= end) enter(name.toLowerCase(), town);
      else {
        const keyEnd = endOfCell(text, rest, end);
        enter(keyEnd === rest ? name.toLowerCase() : text.slice(rest, keyEnd), town);
        for (let from = keyEnd + 1; from < end; ) {
          const to = endOfCell(text, from, end);
          enter(text.slice(from, to), -1 - town);
          from = to + 1;
        }
      }
    }
    start = end + 1;
  }
  const divisionOfTown = Uint16Array.from(divisionOf);
  const prominence = Uint8Array.from(prominences);
  const entryTown = Int32Array.from(entries);
  const nextEntry = Int32Array.from(next);

  return {
    towns(key) {
      const towns: Town[] = [];
      for (let entry = lastEntry.get(key) ?? -1; entry >= 0; entry = nextEntry[entry]!) {
        const byOtherName = entryTown[entry]! < 0;
        const town = byOtherName ? -1 - entryTown[entry]! : entryTown[entry]!;
        towns.push({
          name: names[town]!,
          division: divisionOfTown[town]!,
          prominence: prominence[town]!,
          byOtherName,
        });
      }
      return towns;
    },
    divisions: (key) => divisionsByKey.get(key) ?? NONE,
    nameOf: (division) => divisions[division]?.name ?? '',
    countryOf: (division) => divisions[division]?.country ?? '',
    divisionNamed: (country, name) => divisionsByName.get(`${country}|${name}`) ?? 0,
    departmentsDivision: (code) => departments.get(code) ?? 0,
  };
}

const NONE: readonly never[] = [];

function endOfCell(text: string, from: number, end: number): number {
  const bar = text.indexOf('|', from);
  return bar < 0 || bar > end ? end : bar;
}

function digit(text: string, at: number): number {
  return text.charCodeAt(at) - 0x30;
}

const KINDS = new Set(
  `province region state county governorate department oblast krai voivodeship prefecture district canton
  municipality republic territory region kanton provincie provincia departement bundesland land comunidad
  co`.split(/\s+/),
);

/** The key of a division's name, without the word for what kind it is: `Cook County`, `Co. Durham`, `Zhejiang Province`. */
export function divisionKey(name: string): string {
  return bareKey(placeKey(name));
}

/** The same of a key. */
export function bareKey(key: string): string {
  if (!key.includes(' ')) return key;
  const words = key.split(' ');
  while (words.length > 1 && KINDS.has(words.at(-1)!)) words.pop();
  while (words.length > 1 && words[0] !== 'district' && (KINDS.has(words[0]!) || words[0] === 'of'))
    words.shift();
  return words.join(' ');
}
