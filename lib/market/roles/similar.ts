import type { Market } from '@/lib/market/market';
import type { SkillId } from '@/lib/taxonomy/skill';
import type { RoleTable } from './role-table';
import { ROLE_RULES } from './rules';
import { specificities } from './specificity';

/** A role that asks for much the same as another. */
export interface SimilarRole {
  role: number;
  /** Cosine of what sets either role apart, 0 to 1. */
  similarity: number;
  /** The skills that make them alike, those that add most first. */
  shared: SkillId[];
}

/**
 * The roles most like one, among those of the table with `ROLE_RULES.postings` or more; none for a role with fewer. What is compared is
 * what sets a role apart: its skills weighted by their positive specificities. Shares would make all roles alike that ask for
 * teamwork and English; and a score in standard errors gives little to what a handful of postings happens to ask for.
 */
export function similarRoles(market: Market, table: RoleTable, role: number): SimilarRole[] {
  const own = vectorsOf(market, table)[role];
  if (!own) return [];
  const ownWeights = new Float64Array(market.index.skillCount);
  own.skills.forEach((skill, i) => {
    ownWeights[skill] = own.weights[i]!;
  });
  return vectorsOf(market, table)
    .flatMap((other, number) => {
      if (!other || number === role) return [];
      let similarity = 0;
      const common: { skill: SkillId; adds: number }[] = [];
      for (let i = 0; i < other.skills.length; i++) {
        const skill = other.skills[i]!;
        const adds = ownWeights[skill]! * other.weights[i]!;
        if (adds === 0) continue;
        similarity += adds;
        common.push({ skill, adds });
      }
      if (similarity === 0) return [];
      return [{ role: number, similarity: Math.min(1, similarity), common }];
    })
    .sort((a, b) => b.similarity - a.similarity || a.role - b.role)
    .slice(0, ROLE_RULES.similar)
    .map(({ role: number, similarity, common }) => ({
      role: number,
      similarity,
      shared: common
        .sort((a, b) => b.adds - a.adds || a.skill - b.skill)
        .slice(0, ROLE_RULES.shared)
        .map(({ skill }) => skill),
    }));
}

/** What sets a role apart, scaled to length 1. */
interface RoleVector {
  skills: Uint32Array;
  weights: Float64Array;
}

const kept = new WeakMap<RoleTable, (RoleVector | null)[]>();

/** The vectors of all roles of a table, null for those with too few postings; made at the first call. */
function vectorsOf(market: Market, table: RoleTable): readonly (RoleVector | null)[] {
  const known = kept.get(table);
  if (known) return known;
  const vectors = table.codes.map((_, role) => {
    if (table.sizes[role]! < ROLE_RULES.postings) return null;
    const weights = specificities(market, table, role).map((score) => Math.max(0, score));
    const length = Math.sqrt(weights.reduce((sum, weight) => sum + weight * weight, 0));
    const skills = table.skills.slice(table.offsets[role]!, table.offsets[role + 1]!);
    return { skills, weights: weights.map((weight) => (length > 0 ? weight / length : 0)) };
  });
  kept.set(table, vectors);
  return vectors;
}
