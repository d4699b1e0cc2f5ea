import { REGIONS, type Region } from './geography';
import { type HouseStyle, houseStyle } from './house-style';
import { happens, pick, pickWeighted, type Random, shuffled, someOf } from './random';
import type { Role, Sector } from './sector';

export interface Employer {
  name: string;
  /** "runs two hospitals" */
  does: string;
  /** More sentences about it, the same in most of its postings. */
  about: readonly string[];
  style: HouseStyle;
  /** The roles for which it posts. */
  roles: readonly Role[];
  /** Where it has sites. */
  sites: readonly Site[];
  /** How much it posts, compared with the others. */
  weight: number;
}

export interface Site {
  region: Region;
  place: string;
}

/** The sector's employers, each with its sites and its way of writing. */
export function employersOf(random: Random, sector: Sector): Employer[] {
  const british = REGIONS.filter((region) => region.wording === 'British');
  const american = REGIONS.filter((region) => region.wording === 'American');
  const homes = shuffled(random, british);
  return [
    ...Object.entries(sector.employers).map(([name, does], rank) => {
      // The first ones are large and have sites in up to four regions; of the others many have one in the capital too.
      const home = homes[rank % homes.length]!;
      const capital = happens(random, 45) ? british.filter((region) => region !== home).slice(0, 1) : [];
      const regions = rank < 5 ? someOf(random, british, 4 - Math.floor(rank / 2)) : [home, ...capital];
      return employer(random, sector, { name, does, rank, regions });
    }),
    ...Object.entries(sector.americanEmployers).map(([name, does], rank) =>
      employer(random, sector, { name, does, rank, regions: american }),
    ),
  ];
}

/** An employer for the role, with one of its sites. The region comes first, so that each has its planned share. */
export function employerFor(random: Random, employers: readonly Employer[], role: Role): [Employer, Site] {
  const hiring = employers.filter(({ roles }) => roles.includes(role));
  const inRegion = (region: Region) =>
    hiring.filter(({ sites }) => sites.some((site) => site.region === region));
  const region = pickWeighted(
    random,
    REGIONS.filter((candidate) => inRegion(candidate).length > 0),
    ({ share }) => share,
  );
  const employer = pickWeighted(random, inRegion(region), ({ weight }) => weight);
  return [
    employer,
    pick(
      random,
      employer.sites.filter((site) => site.region === region),
    ),
  ];
}

interface Outline {
  name: string;
  does: string;
  rank: number;
  regions: readonly Region[];
}

function employer(random: Random, sector: Sector, { name, does, rank, regions }: Outline): Employer {
  const year = 1920 + Math.floor(random() * 95);
  const wording = regions[0]!.wording;
  return {
    name,
    does,
    about: someOf(random, sector.about, 2).map((sentence) => sentence.replace('{year}', String(year))),
    style: houseStyle(random, wording),
    roles: sector.hires[name] ?? sector.roles,
    sites: named(name) ?? regions.flatMap((region) => sitesIn(random, region)),
    weight: 1 / (rank + 12),
  };
}

/** The one site of an employer that bears the name of a place. */
function named(name: string): Site[] | null {
  for (const region of REGIONS) {
    const place = region.places.find((candidate) => name.includes(candidate));
    if (place) return [{ region, place }];
  }
  return null;
}

function sitesIn(random: Random, region: Region): Site[] {
  const places = someOf(random, region.places, happens(random, 45) ? 2 : 1);
  return places.map((place) => ({ region, place }));
}
