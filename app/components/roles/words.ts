import { changeFigure, count, list, number, percent } from '@/app/format';
import type { RoleLevel } from '@/lib/market/roles/role-path';
import type { TrendAnswer } from '@/lib/reports/answers/parts';
import type { RoleAnswer, RoleListAnswer } from '@/lib/reports/answers/role';
import { money, oneOf, part } from '../skills/words';

/** Groups of each level, as ISCO-08 calls them, in plain words. */
export const LEVEL_WORDS: Readonly<Record<RoleLevel, { name: string; says: string }>> = {
  1: { name: 'Major groups', says: '10, such as professionals' },
  2: { name: 'Sub-major groups', says: '43, such as health professionals' },
  3: { name: 'Minor groups', says: '130, such as nurses and midwives' },
  4: { name: 'Occupations', says: '436 unit groups, such as nurses' },
};

/**
 * What a list of roles says above all: which has most postings.
 *
 * @example 'Nurses are wanted in 1 of 29 postings, the most of 197 occupations'
 */
export function listHeadline({ roles, level }: RoleListAnswer): string {
  const first = roles.reduce<RoleListAnswer['roles'][number] | null>(
    (most, row) => (most === null || row.postings > most.postings ? row : most),
    null,
  );
  if (!first) return 'No posting of this slice was told to be of an occupation';
  const all = `${number(roles.length)} ${LEVEL_WORDS[level as RoleLevel].name.toLowerCase()}`;
  if (!first.share) return `${first.name}: ${count(first.postings, 'posting')}, the most of ${all}`;
  return `${first.name}: ${oneOf(first.share.value)} postings, the most of ${all}`;
}

/** What sets a role apart, as the finding of its page. */
export function roleHeadline({ role, demand, profile }: RoleAnswer): string {
  const apart = [...profile]
    .filter(({ specificity }) => specificity >= 1.96)
    .sort((a, b) => b.specificity - a.specificity);
  const share = demand.share ? `${oneOf(demand.share.value)} postings` : count(demand.postings, 'posting');
  if (apart.length === 0)
    return `${share}: nothing sets ${role.name.toLowerCase()} apart from the rest for sure`;
  const named = list(
    apart.slice(0, 3).map(({ name }) => name),
    3,
  );
  return `${share}, set apart by ${named}`;
}

export function profileFinding({ profile }: Pick<RoleAnswer, 'profile'>, by: ProfileOrder): string {
  const [first, second] = orderedProfile(profile, by);
  if (!first) return 'No skill is asked for that is known here';
  if (by === 'share') {
    const also = second ? `, ${second.name} in ${partOf(second)}` : '';
    return `${first.name} is asked for in ${partOf(first)} of its postings${also}`;
  }
  return second ? `${first.name} and ${second.name} set it apart most` : `${first.name} sets it apart most`;
}

const partOf = ({ postings, of }: { postings: number; of: number }) => part(postings, of);

export const PROFILE_ORDERS = ['share', 'specificity', 'weight'] as const;
export type ProfileOrder = (typeof PROFILE_ORDERS)[number];

export const ORDER_WORDS: Readonly<Record<ProfileOrder, { name: string; says: string }>> = {
  share: { name: 'How often', says: 'Skills that most of its postings ask for come first.' },
  specificity: {
    name: 'What sets it apart',
    says: 'Skills that are a larger part of all it asks for than of all that the rest of the slice asks for come first, by how sure that is (log-odds ratio in standard errors; beyond 2 is sure, below −2 it asks less).',
  },
  weight: {
    name: 'Both at once',
    says: 'By 0.3 × share + 0.7 × TF-IDF over occupations, the weight of the Burning Glass Institute, for comparison.',
  },
};

export function orderedProfile<Row extends { postings: number; specificity: number; weight: number }>(
  profile: readonly Row[],
  by: ProfileOrder,
): Row[] {
  const figure = (row: Row) => (by === 'share' ? row.postings : row[by]);
  return [...profile].sort((a, b) => figure(b) - figure(a) || b.postings - a.postings);
}

const HALF = 0.5;

/** The point of the curve that is spoken of: its elbow; without one, where half the postings are covered, or its end. */
export function enoughAt({
  curve,
  elbow,
}: RoleAnswer['enough']): RoleAnswer['enough']['curve'][number] | undefined {
  return (
    curve.find(({ skills }) => skills === elbow) ?? curve.find(({ share }) => share >= HALF) ?? curve.at(-1)
  );
}

export function enoughFinding({ enough }: Pick<RoleAnswer, 'enough'>): string {
  const at = enoughAt(enough);
  if (!at) return 'How many skills are enough cannot be told';
  return `${count(at.skills, 'skill')} ${at.skills === 1 ? 'covers' : 'cover'} ${percent(at.share)} of its postings in full`;
}

export function similarFinding({ similar }: Pick<RoleAnswer, 'similar'>): string {
  const [first] = similar;
  if (!first) return 'Roles like it';
  return `Most like it: ${first.name}`;
}

export function payFinding({ pay }: Pick<RoleAnswer, 'pay'>): string {
  const { role, slice, currency } = pay;
  if (!role) return 'Pay: too few postings state it';
  const beside = slice ? `, ${money(slice.p50, null)} in the whole slice` : '';
  return `Half of its postings that state pay offer ${money(role.p50, currency)} a year or more${beside}`;
}

/** What a posting says of a degree, in words. */
export const DEGREE_WORDS: Readonly<Record<string, string>> = {
  required: 'A degree is required',
  'or equivalent': 'A degree or equivalent experience',
  preferred: 'A degree is preferred',
  'none named': 'No degree is named',
};

export function degreeFinding({ degrees }: Pick<RoleAnswer, 'degrees'>): string {
  const required = degrees.signals.find(({ signal }) => signal === 'required');
  if (!required?.asking.share) return 'A degree: too few postings say';
  const beside = required.slice.share ? `, ${percent(required.slice.share.value)} in the whole slice` : '';
  return `A degree is required in ${percent(required.asking.share.value)} of those that say anything of one${beside}`;
}

export function certificatesFinding({ certificates }: Pick<RoleAnswer, 'certificates'>): string {
  const [first] = certificates;
  if (!first) return 'Credentials asked for by name';
  return `${first.name} is asked for by name in ${number(first.postings)} of its ${count(first.of, 'posting')}`;
}

/** Where the role takes up most of the postings, of the places and sectors in which it does more than in the whole slice for sure. */
export function placesFinding(rows: RoleAnswer['regions']): string {
  const above = rows.filter(({ times }) => times !== null && times.low > 1);
  const most = above.reduce<RoleAnswer['regions'][number] | null>(
    (best, row) => ((row.share?.value ?? 0) > (best?.share?.value ?? 0) ? row : best),
    null,
  );
  if (!most?.share) return 'No place or sector stands out for sure';
  return `Most frequent in ${most.label}: ${oneOf(most.share.value)} postings`;
}

/** What the months show, as the title of their chart. */
export function trendFinding(trend: TrendAnswer): string {
  const change = changeFigure(trend);
  switch (trend.word) {
    case 'rising':
    case 'falling':
      return `Its share of the postings is ${trend.word}: ${change?.value} a year (${change?.interval})`;
    case 'steady':
      return `Its share of the postings is steady (${change?.interval} a year)`;
    case 'unclear':
      return 'Its share of the postings by month: no clear direction';
    default:
      return 'Its share of the postings by month: no trend can be told';
  }
}

export function employersFinding({ employers }: Pick<RoleAnswer, 'employers'>): string {
  const [first] = employers;
  if (!first) return 'Employers';
  if (first.postings === 1) return 'No employer has more than one posting of it';
  return `${first.employer} has most postings of it: ${number(first.postings)} of ${number(first.of)}`;
}
