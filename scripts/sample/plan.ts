import { calendarMonth, MONTHS } from './calendar';
import { type AskedSkill, skillsAskedFor } from './demand';
import { type Employer, employerFor, type Site } from './employers';
import { type HouseStyle, houseStyle } from './house-style';
import { salaryOf } from './pay';
import { between, happens, pick, pickWeighted, type Random } from './random';
import type { DegreeMix, Role, Sector } from './sector';

/** All that is decided about a posting before a word of it is written. */
export interface Plan {
  sector: Sector;
  role: Role;
  month: number;
  employer: Employer;
  site: Site;
  style: HouseStyle;
  title: string;
  /** "Delivery Driver (Nights)" reads "Delivery Driver" within the text. */
  titleInText: string;
  employmentType: string;
  workplace: 'on site' | 'hybrid' | 'remote';
  salary: string;
  skills: readonly AskedSkill[];
  /** Fewest years of experience asked for. */
  years: number;
  degree: keyof DegreeMix | 'none named';
}

/** Sectors with the employers that post in them. */
export interface Market {
  sector: Sector;
  employers: readonly Employer[];
}

/** Decides one posting. */
export function plan(random: Random, markets: readonly Market[]): Plan {
  const { sector, employers } = pickWeighted(random, markets, (market) => market.sector.share);
  const role = pickWeighted(random, sector.roles, ({ weight }) => weight);
  const month = monthOf(random, sector);
  const [employer, site] = employerFor(random, employers, role);
  const { region } = site;
  const isAmerican = region.wording === 'American';

  const [fewest, most] = role.years;
  const skills = skillsAskedFor(random, role, month);
  const employmentType = employmentTypeOf(random, sector);
  const baseTitle = pick(random, (isAmerican && role.american) || role.titles);
  const apprentice = !isAmerican && FIT_FOR_APPRENTICES.test(baseTitle) && happens(random, 5);
  const years = apprentice ? 0 : yearsOf(random, role, baseTitle);
  const title = apprentice ? `Apprentice ${baseTitle}` : baseTitle;
  const premium = skills.reduce((sum, { skill }) => sum + (sector.premiums[skill] ?? 0), 0);
  return {
    sector,
    role,
    month,
    employer,
    site,
    style: happens(random, 80) ? employer.style : houseStyle(random, region.wording),
    title: decorated(random, title, site.place, employmentType),
    titleInText: title.replace(/ \(.*\)| \/ .*/, ''),
    employmentType: apprentice ? 'Apprenticeship' : employmentType,
    workplace: !happens(random, role.remote ?? 0) ? 'on site' : happens(random, 30) ? 'remote' : 'hybrid',
    salary: salaryOf(random, {
      pay: role.pay,
      region,
      month,
      seniority: most === fewest ? 0.5 : Math.max(0, years - fewest) / (most - fewest),
      premium,
      apprentice,
    }),
    skills,
    years,
    degree: degreeOf(random, role.degree),
  };
}

const FIT_FOR_APPRENTICES =
  /^(Electrician|Plumber|Carpenter|Joiner|Welder|CNC Machinist|Vehicle Technician|Maintenance Engineer|Commis Chef|Nursery Assistant|Administrator|Accounts Assistant|Service Desk Analyst|Teaching Assistant)/;

/** Years of experience asked for; few are more common than many. */
function yearsOf(random: Random, { years: [fewest, most] }: Role, title: string): number {
  const drawn = Math.min(between(random, fewest, most), between(random, fewest, most));
  if (/^(Senior|Head) /.test(title)) return Math.max(drawn, Math.min(3, most));
  return /^(Junior|Commis) /.test(title) ? Math.min(drawn, 1) : drawn;
}

/** Seasons differ by sector, and the whole grows a little. */
function monthOf(random: Random, sector: Sector): number {
  const months = Array.from({ length: MONTHS }, (_, month) => month);
  return pickWeighted(
    random,
    months,
    (month) => (sector.season[calendarMonth(month)] ?? 1) * (1 + 0.006 * month),
  );
}

function employmentTypeOf(random: Random, sector: Sector): string {
  if (happens(random, 5)) return '';
  if (happens(random, 7)) return pick(random, ['Temporary', 'Fixed term', 'Contract']);
  if (happens(random, sector.partTime)) return 'Part-time';
  return pick(random, ['Full-time', 'Full-time', 'Full-time', 'Permanent', 'Full time, permanent']);
}

function decorated(random: Random, title: string, place: string, employmentType: string): string {
  if (happens(random, 86)) return title;
  const extras = [` - ${place}`, `, ${place}`, ' (Immediate Start)'];
  if (employmentType === 'Part-time') extras.push(' (Part Time)', ' - Part-time');
  return `${title}${pick(random, extras)}`;
}

function degreeOf(random: Random, mix: DegreeMix): Plan['degree'] {
  let roll = random() * 100;
  for (const wording of ['required', 'preferred', 'equivalent', 'notNeeded'] as const) {
    roll -= mix[wording];
    if (roll < 0) return wording;
  }
  return 'none named';
}
