import { list, number, percent } from '@/lib/relevance/figures-in-words';
import { changeFigure } from '@/lib/relevance/trend-in-words';
import type { EstimateAnswer, TrendAnswer } from '@/lib/reports/answers/parts';
import type { PayAnswer, SkillAnswer } from '@/lib/reports/answers/skill';
import { money, oneOf, part, timesFigure } from './words';

/** What the months show, as the title of their chart. */
export function trendFinding(trend: TrendAnswer): string {
  const change = changeFigure(trend);
  switch (trend.word) {
    case 'rising':
    case 'falling':
      return `Demand is ${trend.word}: ${change?.value} a year (${change?.interval})`;
    case 'steady':
      return `Demand is steady (${change?.interval} a year)`;
    case 'unclear':
      return 'Demand by month: no clear direction';
    default:
      return 'Demand by month: no trend can be told';
  }
}

export function levelsFinding({ levels, demand }: Pick<SkillAnswer, 'levels' | 'demand'>): string {
  const { required, preferred, unstated } = levels;
  if (required + preferred === 0) return 'No posting says whether it is required or preferred';
  const told = required + preferred;
  const firm = `Required in ${part(required, told)} of the ${number(told)} postings that say how firmly they ask`;
  return unstated > demand.postings / 2 ? `${firm}; most do not say` : firm;
}

interface Standing {
  label: string;
  postings: number;
  share: EstimateAnswer | null;
  times: EstimateAnswer | null;
}

/**
 * Who asks most, of those that ask more often than the whole slice for sure; null where none does.
 *
 * @example 'Kent asks most: 1 of 6 postings, 2.1 times as often as the whole slice'
 */
export function standsOut(rows: readonly Standing[]): string | null {
  const above = rows.filter(
    (row): row is Standing & { share: EstimateAnswer; times: EstimateAnswer } =>
      row.share !== null && row.times !== null && row.times.low > 1,
  );
  const most = above.reduce<(typeof above)[number] | null>(
    (best, row) => (best === null || row.share.value > best.share.value ? row : best),
    null,
  );
  if (!most) return null;
  return `Asked for most in ${most.label}: ${oneOf(most.share.value)} postings, ${timesFigure(most.times).value} as often as in the whole slice`;
}

/** Which occupation asks most for more than its due. */
export function rolesFinding({ roles }: Pick<SkillAnswer, 'roles'>): string {
  const [first] = roles;
  if (!first) return 'Occupations that ask';
  if (!first.share || !first.times || first.times.low <= 1) return 'No occupation stands out for sure';
  return `${first.name} ask for it ${timesFigure(first.times).value} as often as the whole slice`;
}

/** The pay of postings that ask, beside like postings that do not. */
export function payFinding({ currency, difference }: PayAnswer): string {
  if (!difference) return 'Pay: no difference can be told';
  const { value, low, high } = difference;
  const range = `${money(low, null)} to ${money(high, null)}`;
  if (low <= 0 && high >= 0)
    return `No clear difference in pay: ${range} a year in ${currency ?? 'its currency'}`;
  return `Postings that ask for it offer ${money(Math.abs(value), currency)} ${value > 0 ? 'more' : 'less'} a year (${range})`;
}

/** How much of the demand is open without a degree, beside the same of the whole slice. */
export function degreeFinding({ degrees }: Pick<SkillAnswer, 'degrees'>): string {
  const required = degrees.signals.find(({ signal }) => signal === 'required');
  if (!required?.asking.share) return 'A degree: too few postings say';
  const { asking, slice } = required;
  const beside = slice.share ? `, ${percent(slice.share.value)} in the whole slice` : '';
  return `A degree is required in ${percent(asking.share?.value ?? 0)} of the postings that ask${beside}`;
}

export function togetherFinding({ together }: Pick<SkillAnswer, 'together'>): string {
  const [first] = together;
  if (!first) return 'Skills asked for together';
  return `Asked for together with ${first.name} ${timesFigure(first.lift).value} as often as by chance`;
}

export function certificatesFinding({ certificates }: Pick<SkillAnswer, 'certificates'>): string {
  const [first] = certificates;
  if (!first) return 'Credentials asked for by name';
  return first.share
    ? `${first.name} is asked for by name in ${oneOf(first.share.value)} of these postings`
    : `${first.name} is asked for by name in ${number(first.postings)} of these postings`;
}

export function employersFinding({
  employers,
  employersStated,
}: Pick<SkillAnswer, 'employers' | 'employersStated'>): string {
  const [first] = employers;
  if (!first) return 'Employers that ask';
  if (first.postings === 1) return 'No employer asks in more than one posting';
  return `${first.employer} asks most often: ${number(first.postings)} of the ${number(employersStated.postings)} postings that name their employer`;
}

/** Some skills beside each other: which is asked for most, and whether that is sure. */
export function compareHeadline(answers: readonly Pick<SkillAnswer, 'subject' | 'demand'>[]): string {
  const ranked = [...answers].sort((a, b) => b.demand.postings - a.demand.postings);
  const [first, second] = ranked;
  const most = first?.demand.share;
  if (!first || !most) return 'Too few postings to compare';
  if (!second?.demand.share) return `${first.subject.name}: asked for in ${oneOf(most.value)} postings`;
  if (second.demand.share.high >= most.low)
    return `${first.subject.name} and ${second.subject.name} are asked for about as often`;
  const others = ranked
    .slice(1)
    .map(({ subject, demand }) => `${subject.name} ${oneOf(demand.share?.value ?? 0)}`);
  return `${first.subject.name} is asked for in ${oneOf(most.value)} postings, ${list(others)}`;
}

/** Which of some skills rise and which fall. */
export function compareTrendFinding(answers: readonly Pick<SkillAnswer, 'subject' | 'trend'>[]): string {
  const moving = (word: TrendAnswer['word']) =>
    answers.filter(({ trend }) => trend.word === word).map(({ subject }) => subject.name);
  const parts = [
    { names: moving('rising'), one: 'is rising', many: 'are rising' },
    { names: moving('falling'), one: 'is falling', many: 'are falling' },
  ].filter(({ names }) => names.length > 0);
  if (parts.length === 0) return 'Month by month: none is rising or falling for sure';
  return parts.map(({ names, one, many }) => `${list(names)} ${names.length === 1 ? one : many}`).join('; ');
}
