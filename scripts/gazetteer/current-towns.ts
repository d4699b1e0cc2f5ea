import { placeKey } from '@/lib/ingest/places/place-key';
import type { DumpTown } from './dump';

/** A city with the codes that its divisions have today. */
export interface CurrentCity {
  name: string;
  country: string;
  admin1: string;
  admin2: string;
  lat: string;
  lng: string;
}

/** Degrees of latitude and longitude together within which two entries are one town. */
const SAME_PLACE = 0.2;
/** Of a country's towns, the share with another code today from which on the codes of its other towns are not trusted. */
const REFORMED = 0.02;

/** The towns with today's codes of their divisions; '' where divisions were reformed and a town's new one is not known. */
export function currentTowns(towns: readonly DumpTown[], current: readonly CurrentCity[]): DumpTown[] {
  const cities = new Map<string, CurrentCity[]>();
  for (const city of current) {
    const key = `${city.country}|${placeKey(city.name)}`;
    cities.set(key, [...(cities.get(key) ?? []), city]);
  }
  const pairs = towns.map((town) => ({
    town,
    now: nearest(town, cities.get(`${town.country}|${placeKey(town.name)}`) ?? []),
  }));
  const found = new Map<string, number>();
  const moved = new Map<string, number>();
  for (const { town, now } of pairs) {
    if (!now) continue;
    found.set(town.country, (found.get(town.country) ?? 0) + 1);
    if (now.admin1 !== town.first) moved.set(town.country, (moved.get(town.country) ?? 0) + 1);
  }
  const isReformed = (country: string) => (moved.get(country) ?? 0) > REFORMED * (found.get(country) ?? 0);
  return pairs.map(({ town, now }) => {
    if (now) return { ...town, first: now.admin1, second: now.admin2 };
    return isReformed(town.country) ? { ...town, first: '', second: '' } : town;
  });
}

/** The city of the town's name where the town is; of neighbours that share a name (the Kansas Cities) the nearest. */
function nearest({ latitude, longitude }: DumpTown, cities: readonly CurrentCity[]): CurrentCity | undefined {
  const far = ({ lat, lng }: CurrentCity) =>
    Math.abs(Number(lat) - latitude) + Math.abs(Number(lng) - longitude);
  const [city] = cities.filter((each) => far(each) < SAME_PLACE).toSorted((a, b) => far(a) - far(b));
  return city;
}
