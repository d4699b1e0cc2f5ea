import type { Market } from '@/lib/market/market';
import { isRoleCode, type RoleLevel } from './role-path';

/** What the postings of each role of a slice ask for: the roles of one level, numbered in the order of their codes. */
export interface RoleTable {
  level: RoleLevel;
  codes: readonly string[];
  /** Postings of each role in the slice. */
  sizes: Uint32Array;
  /** For each row of the index its role's number plus one; 0 where it is of none, or not in the slice. */
  roleOfRow: Uint16Array;
  /** Postings of the slice that are of some role. */
  classified: number;
  /** All that the postings of the slice ask for, each skill of each posting once; those of no role with them. */
  mentions: number;
  /** Skills of role r, ascending: `skills[offsets[r]]` up to, not including, `skills[offsets[r + 1]]`; `counts` are the postings that ask. */
  offsets: Uint32Array;
  skills: Uint32Array;
  counts: Uint32Array;
}

const built = new WeakMap<Market, Map<RoleLevel, RoleTable>>();

/** The table of a slice's roles at a level, counted at the first call: linear in pairs of posting and skill. */
export function roleTable(market: Market, level: RoleLevel): RoleTable {
  let tables = built.get(market);
  if (!tables) {
    tables = new Map();
    built.set(market, tables);
  }
  let table = tables.get(level);
  if (!table) {
    table = countRoles(market, level);
    tables.set(level, table);
  }
  return table;
}

/** The number of a role in a table; -1 where no posting is of it. */
export const roleNumber = (table: RoleTable, code: string): number => table.codes.indexOf(code);

/** The rows of a role, ascending. */
export function rowsOfRole({ roleOfRow }: RoleTable, market: Market, role: number): Uint32Array {
  return market.selection.rows.filter((row) => roleOfRow[row] === role + 1);
}

function countRoles({ index, selection, skillCounts }: Market, level: RoleLevel): RoleTable {
  const { codes: valueOfRow, values } = index.dimensions.isco;
  const groups = Array.from(values, (value) => (isRoleCode(value) ? value.slice(0, level) : ''));
  const present = new Uint8Array(values.length);
  const { rows } = selection;
  for (let i = 0; i < rows.length; i++) present[valueOfRow[rows[i]!]!] = 1;
  const codes = [
    ...new Set(groups.filter((group, value) => present[value] === 1 && group.length === level)),
  ].sort();
  const numbers = new Map(codes.map((code, role) => [code, role + 1]));
  const numberOf = Uint16Array.from(groups, (group) => numbers.get(group) ?? 0);

  const roleOfRow = new Uint16Array(index.size);
  const sizes = new Uint32Array(codes.length);
  let classified = 0;
  for (let i = 0; i < rows.length; i++) {
    const number = numberOf[valueOfRow[rows[i]!]!]!;
    if (number === 0) continue;
    roleOfRow[rows[i]!] = number;
    sizes[number - 1]!++;
    classified++;
  }
  const mentions = skillCounts.reduce((sum, count) => sum + count, 0);
  return {
    level,
    codes,
    sizes,
    roleOfRow,
    classified,
    mentions,
    ...countPairs(index, roleOfRow, codes.length),
  };
}

/** Postings by role and skill. Skill by skill, so that the counts of all roles stay at hand; then turned over, role by role. */
function countPairs(
  { rows, rowOffsets, skillCount }: Market['index'],
  roleOfRow: Uint16Array,
  roles: number,
): Pick<RoleTable, 'offsets' | 'skills' | 'counts'> {
  const counts = new Uint32Array(roles + 1);
  const pairs: { skill: number[]; role: number[]; count: number[] } = { skill: [], role: [], count: [] };
  const offsets = new Uint32Array(roles + 1);
  for (let skill = 0; skill < skillCount; skill++) {
    const end = rowOffsets[skill + 1]!;
    let at = rowOffsets[skill]!;
    if (at === end) continue;
    for (; at < end; at++) counts[roleOfRow[rows[at]!]!]!++;
    for (let role = 0; role < roles; role++) {
      const count = counts[role + 1]!;
      if (count === 0) continue;
      pairs.skill.push(skill);
      pairs.role.push(role);
      pairs.count.push(count);
      offsets[role + 1]!++;
    }
    counts.fill(0);
  }
  for (let role = 0; role < roles; role++) offsets[role + 1]! += offsets[role]!;
  const next = offsets.slice();
  const skills = new Uint32Array(pairs.skill.length);
  const ordered = new Uint32Array(pairs.skill.length);
  for (let i = 0; i < pairs.skill.length; i++) {
    const at = next[pairs.role[i]!]!++;
    skills[at] = pairs.skill[i]!;
    ordered[at] = pairs.count[i]!;
  }
  return { offsets, skills, counts: ordered };
}
