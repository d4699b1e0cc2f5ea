import type { Market } from '@/lib/market/market';

/** How many digits of a code of ISCO-08 name a group: 1 a major group, 4 a unit group. */
export type RoleLevel = 1 | 2 | 3 | 4;
export const ROLE_LEVELS: readonly RoleLevel[] = [1, 2, 3, 4];

/** What groups of each level are called. */
export const LEVEL_NAMES: Readonly<Record<RoleLevel, string>> = {
  1: 'major group',
  2: 'sub-major group',
  3: 'minor group',
  4: 'unit group',
};

const CODE = /^\d{1,4}$/;

/** Whether a text is written as a code of ISCO-08. */
export const isRoleCode = (text: string): boolean => CODE.test(text);

/** The level of a code. @throws RangeError on what is no code */
export function levelOfCode(code: string): RoleLevel {
  if (!isRoleCode(code))
    throw new RangeError(`A role is a code of one to four digits, but was given “${code}”.`);
  return code.length as RoleLevel;
}

/**
 * The groups around one, the widest first, without itself.
 *
 * @example groupsAround('2512') // ['2', '25', '251']
 */
export function groupsAround(code: string): string[] {
  return Array.from({ length: code.length - 1 }, (_, i) => code.slice(0, i + 1));
}

/** The groups one level inside one that postings of the slice are of, those with most postings first; none in a unit group. */
export function groupsInside(market: Market, code: string): { code: string; postings: number }[] {
  const { codes, values } = market.index.dimensions.isco;
  const { rows } = market.selection;
  const byValue = new Uint32Array(values.length);
  for (let i = 0; i < rows.length; i++) byValue[codes[rows[i]!]!]!++;
  const inside = new Map<string, number>();
  for (let value = 1; value < byValue.length; value++) {
    const own = values.at(value);
    if (byValue[value] === 0 || own.length <= code.length || !own.startsWith(code)) continue;
    const group = own.slice(0, code.length + 1);
    inside.set(group, (inside.get(group) ?? 0) + byValue[value]!);
  }
  return Array.from(inside, ([group, postings]) => ({ code: group, postings })).sort(
    (a, b) => b.postings - a.postings || (a.code < b.code ? -1 : 1),
  );
}
