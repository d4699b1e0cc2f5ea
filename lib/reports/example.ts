import { MarketIndexBuilder } from '@/lib/market/builder';
import { Market } from '@/lib/market/market';
import type { IndexedPosting } from '@/lib/market/market-index';
import { assessAll } from '@/lib/relevance/assess';
import type { Credential } from '@/lib/relevance/credential';
import { MarketView } from '@/lib/relevance/market-view';
import type { Skill } from '@/lib/taxonomy/skill';
import type { AnyReport, ReportSource } from './report';

/** Postings of the made-up market from which the examples come. */
const POSTINGS = 480;
const MONTHS = 16;
/** Lines of a list that an example shows. */
const SHOWN = 2;

const SKILLS: readonly Skill[] = [
  { id: 1, name: 'SQL', kind: 'tool', group: 'Databases' },
  { id: 2, name: 'Python', kind: 'tool', group: 'Programming' },
  { id: 3, name: 'Data analysis', kind: 'hard', group: 'Data' },
  { id: 4, name: 'Patient care', kind: 'hard', group: 'Health' },
  { id: 5, name: 'First aid certificate', kind: 'certificate', group: 'Health' },
  { id: 6, name: 'Teamwork', kind: 'soft', group: 'Working with others' },
];

const WORK = [
  { title: 'Data analyst', isco: '2511', sector: 'Computing', skills: [1, 2, 3, 6], pay: 34_000 },
  { title: 'Software developer', isco: '2512', sector: 'Computing', skills: [2, 1, 6], pay: 41_000 },
  { title: 'Staff nurse', isco: '2221', sector: 'Health', skills: [4, 6, 5], pay: 31_000 },
] as const;
const REGIONS = ['Kent', 'Leeds'] as const;
const EMPLOYERS = ['Alpha Ltd', 'Beta Ltd', 'Gamma Ltd'] as const;

const at = <T>(values: readonly T[], i: number): T => values[i % values.length] as T;

/** A made-up posting: each of its sort's skills is asked for less often than the one before. */
function postingOf(i: number): IndexedPosting {
  const { title, isco, sector, skills, pay } = at(WORK, i);
  const month = Math.floor((i * MONTHS) / POSTINGS);
  const asked = skills.filter((_, place) => (i * 7 + place) % (2 * place + 2) <= 1);
  return {
    id: i + 1,
    title,
    occupation: title,
    isco,
    sector,
    country: 'GB',
    region: at(REGIONS, Math.floor(i / 4)),
    employer: at(EMPLOYERS, Math.floor(i / 5)),
    type: 'Full-time',
    workplace: i % 4 === 0 ? 'remote' : 'on-site',
    degree: i % 3 === 0 ? 'required' : 'none named',
    language: 'en',
    dataset: 'made-up.csv',
    currency: 'GBP',
    pay: pay + 500 * (i % 11),
    date: `${2025 + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}-10`,
    described: true,
    skills: asked,
    levels: asked.map((_, place) => place % 3),
  };
}

const teaching = (id: number, title: string, ids: readonly number[]): Credential => ({
  id,
  title,
  provider: 'Delta Academy',
  declared: ids.length,
  unrecognised: [],
  taught: SKILLS.filter((skill) => ids.includes(skill.id)).map((skill) => ({
    skill,
    weight: 1,
    origin: 'declared',
    passage: skill.name,
    rule: null,
  })),
});

const ROLES: ReadonlyMap<string, string> = new Map([
  ['2', 'Professionals'],
  ['22', 'Health professionals'],
  ['25', 'Information and communications technology professionals'],
  ['2221', 'Nursing professionals'],
  ['2511', 'Systems analysts'],
  ['2512', 'Software developers'],
]);

function makeSource(): ReportSource {
  const builder = new MarketIndexBuilder(SKILLS.length + 1);
  for (let i = 0; i < POSTINGS; i++) builder.add(postingOf(i));
  const market = new Market(builder.build());
  const catalogue = [
    teaching(1, 'SQL and data analysis', [1, 3]),
    teaching(2, 'First aid at work', [5]),
    teaching(3, 'Python for everybody', [2]),
  ];
  return {
    market,
    catalogue,
    skills: new Map(SKILLS.map((skill) => [skill.id, skill])),
    assessments: () => assessAll(catalogue, new MarketView(market)),
    recall: 1,
    valueLabel: (_, value) => value,
    roleNameOf: (code) => ROLES.get(code) ?? code,
  };
}

/** Values of the parameters that a report cannot do without. */
const NEEDED: Readonly<Record<string, string>> = { id: '1', ids: '1,2', code: '2511' };

let source: ReportSource | null = null;

/** A request that a report understands, and its answer from a small made-up market, long lists cut short. */
export function exampleOf(report: AnyReport): { parameters: Record<string, string>; data: unknown } {
  source ??= makeSource();
  const needed = Object.keys(report.parameters.shape).filter((name) => name in NEEDED);
  const parameters = Object.fromEntries(needed.map((name) => [name, NEEDED[name] ?? '']));
  const answer = report.make(source, report.parameters.parse(parameters) as never);
  return { parameters, data: cutShort(JSON.parse(JSON.stringify(answer))) };
}

/** Postings of the made-up market. */
export const EXAMPLE_POSTINGS = POSTINGS;

function cutShort(value: unknown): unknown {
  if (Array.isArray(value)) return value.slice(0, SHOWN).map(cutShort);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, cutShort(inner)]));
}
