import type { AskedSkill } from './demand';
import type { Plan } from './plan';
import { between, happens, pick, type Random, shuffled, someOf } from './random';
import {
  type Asking,
  DUTIES,
  NOT_NEEDED,
  PREFERRED,
  PREFERRED_CERTIFICATE,
  REQUIRED,
  UNDER_DESIRABLE,
} from './wording/asking';
import { BENEFITS, HOLIDAYS } from './wording/benefits';
import { CLOSINGS, DEADLINES, EQUAL_OPPORTUNITIES, FILLERS } from './wording/closings';
import { DEGREE, SCHOOLING } from './wording/degree';
import { NO_YEARS, SOME_YEARS, YEARS } from './wording/experience';
import { article, capital, fill, nameOf } from './wording/grammar';
import { APPRENTICES, HYBRID, PART_TIME, REMOTE, TEMPORARY } from './wording/hours';
import { EVERYDAY, OPENINGS } from './wording/openings';

/** The parts of a posting in words. Demands and wishes are lines of a list or whole sentences, as its style wants. */
export interface Parts {
  opening: string;
  everyday: readonly string[];
  about: readonly string[];
  /** Each starts with a verb. Those that name skills come first; the others are there to choose from. */
  duties: readonly string[];
  skillDuties: number;
  demands: readonly string[];
  wishes: readonly string[];
  hours: string;
  /** Without a capital: "free parking". */
  benefits: readonly string[];
  closing: readonly string[];
  /** Paragraphs for a posting that would be too short. */
  fillers: readonly string[];
}

type Form = keyof Asking;

/** Writes the parts of a planned posting. */
export function writeUp(random: Random, plan: Plan): Parts {
  const { sector, employer, site, skills, style } = plan;
  const form: Form = style.structure === 'prose' ? 'sentences' : 'lines';
  const isDuty = (asked: AskedSkill) =>
    asked.kind === 'tasks' && asked.level === 'required' && happens(random, 40);
  const inDuties = skills.filter(isDuty);
  const required = skills.filter((asked) => asked.level === 'required' && !inDuties.includes(asked));
  const preferred = skills.filter((asked) => asked.level === 'preferred');
  const apart = style.wishesApart && form === 'lines';

  const demands = [
    ...degreeAndYears(random, plan, form),
    ...shuffled(random, asking(random, required, form)),
  ];
  const wishes = shuffled(random, apart ? desirable(random, preferred) : wishing(random, preferred, form));
  if (happens(random, 11)) demands.push(...notNeeded(random, plan, form));
  const skillDuties = inDuties.map((asked) => duty(random, plan, asked.skill));
  return {
    opening: opening(random, plan),
    everyday: someOf(random, EVERYDAY, between(random, 0, 3)),
    about: [`${employer.name} ${employer.does}.`, ...employer.about].slice(0, happens(random, 80) ? 3 : 2),
    duties: [...skillDuties, ...shuffled(random, plan.role.duties)],
    skillDuties: skillDuties.length,
    demands,
    wishes,
    hours: hours(random, plan),
    benefits: shuffled(random, [
      ...someOf(random, sector.benefits, between(random, 1, 3)),
      ...someOf(random, BENEFITS, between(random, 1, 3)),
      ...(happens(random, 45) ? [pick(random, HOLIDAYS)] : []),
    ]),
    closing: [
      ...(happens(random, 62) ? [pick(random, DEADLINES)] : []),
      ...someOf(random, CLOSINGS, between(random, 1, 2)),
      ...(happens(random, 45)
        ? [
            pick(
              random,
              site.region.wording === 'British' ? sector.formalities : EQUAL_OPPORTUNITIES.American,
            ),
          ]
        : []),
      ...(site.region.wording === 'British' && happens(random, 25)
        ? [pick(random, EQUAL_OPPORTUNITIES.British)]
        : []),
    ],
    fillers: shuffled(random, FILLERS),
  };
}

function opening(random: Random, { titleInText: title, employer, site }: Plan): string {
  const withArticle = `${article(title)} ${title}`;
  return pick(random, OPENINGS)
    .replaceAll('{employer}', employer.name)
    .replaceAll('{place}', site.place)
    .replaceAll('{a title}', withArticle)
    .replaceAll('{A title}', capital(withArticle))
    .replaceAll('{title}', title);
}

/** Templates in a random order, none twice before all were used. */
function deal(random: Random, templates: readonly string[]): () => string {
  let left: string[] = [];
  return () => {
    if (left.length === 0) left = shuffled(random, templates);
    return left.pop()!;
  };
}

/** Demands for skills: skills of one kind stand together, up to three at a time. */
function asking(random: Random, skills: readonly AskedSkill[], form: Form): string[] {
  return inGroups(random, skills).flatMap(({ kind, groups }) => {
    const next = deal(random, REQUIRED[kind][form]);
    return groups.map((names) => fill(next(), names));
  });
}

function wishing(random: Random, skills: readonly AskedSkill[], form: Form): string[] {
  const next = deal(random, PREFERRED[form]);
  const nextCertificate = deal(random, PREFERRED_CERTIFICATE[form]);
  return inGroups(random, skills).flatMap(({ kind, groups }) =>
    groups.map((names) => fill(kind === 'certificates' ? nextCertificate() : next(), names)),
  );
}

/** Wishes under a heading that says that they are wishes. */
function desirable(random: Random, skills: readonly AskedSkill[]): string[] {
  const next = deal(random, UNDER_DESIRABLE);
  return inGroups(random, skills).flatMap(({ kind, groups }) =>
    groups.map((names) => fill(kind === 'certificates' || kind === 'soft' ? '{Skill}' : next(), names)),
  );
}

interface KindInGroups {
  kind: AskedSkill['kind'];
  groups: string[][];
}

function inGroups(random: Random, skills: readonly AskedSkill[]): KindInGroups[] {
  const kinds = [...new Set(skills.map(({ kind }) => kind))];
  return kinds.map((kind) => {
    const names = shuffled(
      random,
      skills.filter((asked) => asked.kind === kind),
    ).map(({ skill }) => nameOf(random, skill));
    const groups: string[][] = [];
    while (names.length > 0)
      groups.push(names.splice(0, kind === 'certificates' ? 1 : between(random, 1, 3)));
    return { kind, groups };
  });
}

function duty(random: Random, { sector }: Plan, skill: string): string {
  const own = sector.doing[skill];
  return own ? pick(random, own) : fill(pick(random, DUTIES), [skill]);
}

function degreeAndYears(random: Random, plan: Plan, form: Form): string[] {
  const said: string[] = [];
  if (plan.degree !== 'none named') {
    said.push(pick(random, DEGREE[plan.degree][form]).replace('{field}', plan.role.field));
  } else if (plan.role.degree.required < 10 && happens(random, 14)) {
    said.push(pick(random, SCHOOLING[form]));
  }
  if (happens(random, 62)) said.push(experience(random, plan.years, form));
  return said;
}

function experience(random: Random, years: number, form: Form): string {
  if (years === 0) return pick(random, NO_YEARS[form]);
  if (happens(random, 25)) return pick(random, SOME_YEARS[form]);
  const spoken = years === 1 ? 'one year' : `${years} years`;
  return pick(random, YEARS[form])
    .replace('{years’}', years === 1 ? 'one year’s' : `${years} years’`)
    .replace('{years}', spoken)
    .replace('{Years}', capital(spoken))
    .replace('{n}', String(years))
    .replace('{m}', String(years + between(random, 1, 2)));
}

/** A skill that is said not to be needed; never one that the posting asks for. */
function notNeeded(random: Random, plan: Plan, form: Form): string[] {
  const title = plan.title.toLowerCase();
  const free = plan.sector.notNeeded.filter(
    (skill) => !plan.skills.some((asked) => asked.skill === skill) && !title.includes(skill.toLowerCase()),
  );
  return free.length === 0 ? [] : [fill(pick(random, NOT_NEEDED[form]), [pick(random, free)])];
}

function hours(random: Random, { employmentType, workplace, sector, role, site, salary }: Plan): string {
  const said: string[] = [];
  if (employmentType === 'Part-time') said.push(pick(random, PART_TIME));
  else if (/^(Temporary|Fixed|Contract)/.test(employmentType)) said.push(pick(random, TEMPORARY));
  else if (employmentType === 'Apprenticeship') said.push(pick(random, APPRENTICES));
  else if (workplace === 'on site' && happens(random, 80))
    said.push(pick(random, role.hours ?? sector.hours));
  if (workplace === 'hybrid') said.push(pick(random, HYBRID));
  if (workplace === 'remote') said.push(pick(random, REMOTE));
  if (/\d/.test(salary) && happens(random, 24)) said.push(`Pay: ${salary}.`);
  return said.join(' ').replaceAll('{place}', site.place);
}
