import type { SkillId } from '@/lib/taxonomy/skill';
import type { TaughtSkill } from './credential';

/**
 * The taught skills that count towards reach and alignment, and whether they are soft ones.
 *
 * A certificate that no posting names is set aside where anything else is core: employers ask for the skill and seldom
 * for the paper, and not naming the paper is no lack of demand for what it certifies.
 */
export function coreOf(
  taught: readonly TaughtSkill[],
  askedFor: (skill: SkillId) => boolean,
): { soft: boolean; core: readonly TaughtSkill[] } {
  const { soft, core } = bySoftness(taught);
  const named = core.filter(({ skill }) => skill.kind !== 'certificate' || askedFor(skill.id));
  return { soft, core: named.length > 0 ? named : core };
}

/**
 * Which of the taught skills count towards reach and alignment. Soft skills are set aside, whatever their share of the
 * market, unless they hold more than half of the weight taught and its issuer declares one or the title names one:
 * then all skills are core, and the credential is soft. Soft words in a description alone do not make a course on
 * phlebotomy one on communication.
 *
 * @example bySoftness([python, sql, teamwork]) // { soft: false, core: [python, sql] }
 */
function bySoftness(taught: readonly TaughtSkill[]): { soft: boolean; core: readonly TaughtSkill[] } {
  let soft = 0;
  let all = 0;
  let named = false;
  for (const { skill, weight, origin } of taught) {
    all += weight;
    if (skill.kind !== 'soft') continue;
    soft += weight;
    named ||= origin !== 'description';
  }
  if (named && soft > all / 2) return { soft: true, core: taught };
  return { soft: false, core: soft === 0 ? taught : taught.filter(({ skill }) => skill.kind !== 'soft') };
}
