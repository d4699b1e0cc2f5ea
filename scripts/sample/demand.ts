import { MONTHS } from './calendar';
import { happens, type Random } from './random';
import { type Demand, type Role, SKILL_KINDS, type SkillKind } from './sector';

export type Level = 'required' | 'preferred';

/** A skill that a posting asks for. */
export interface AskedSkill {
  skill: string;
  kind: SkillKind;
  level: Level;
}

/** Per cent of the postings with a skill that only prefer it. */
const PREFERRED: Readonly<Record<SkillKind, number>> = {
  tasks: 24,
  tools: 30,
  knowledge: 30,
  soft: 0,
  certificates: 30,
};

/**
 * Per cent of a role's postings that ask for a skill in a month. A trend is a straight line of the log-odds, which is
 * the shape that the product's own trend model fits.
 */
export function demandIn(demand: Demand, month: number): number {
  if (typeof demand === 'number') return demand;
  const [first, last] = demand;
  const logOdds = logit(first) + ((logit(last) - logit(first)) * month) / (MONTHS - 1);
  return 100 / (1 + Math.exp(-logOdds));
}

/** The skills that one posting of the role asks for: each by its own share, and never fewer than two. */
export function skillsAskedFor(random: Random, role: Role, month: number): AskedSkill[] {
  for (;;) {
    const asked: AskedSkill[] = [];
    for (const kind of SKILL_KINDS) {
      for (const [skill, demand] of Object.entries(role[kind])) {
        if (!happens(random, demandIn(demand, month))) continue;
        asked.push({ skill, kind, level: happens(random, PREFERRED[kind]) ? 'preferred' : 'required' });
      }
    }
    if (asked.length >= 2) return asked;
  }
}

function logit(percent: number): number {
  return Math.log(percent / (100 - percent));
}
