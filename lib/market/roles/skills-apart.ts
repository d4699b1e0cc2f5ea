import { DEMAND_RULES } from '@/lib/market/demand';
import type { Market } from '@/lib/market/market';
import type { SkillId } from '@/lib/taxonomy/skill';
import type { RoleTable } from './role-table';
import { ROLE_RULES } from './rules';
import { specificities } from './specificity';

/** The skills that set a role apart most, at most `most`: those asked for beyond doubt more than in the rest of the slice. */
export function skillsApart(market: Market, table: RoleTable, role: number, most: number): SkillId[] {
  if (table.sizes[role]! < DEMAND_RULES.postings) return [];
  const first = table.offsets[role]!;
  return Array.from(specificities(market, table, role), (score, i) => ({
    score,
    skill: table.skills[first + i]!,
  }))
    .filter(({ score }) => score >= ROLE_RULES.surely)
    .sort((a, b) => b.score - a.score || a.skill - b.skill)
    .slice(0, most)
    .map(({ skill }) => skill);
}
