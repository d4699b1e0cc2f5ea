import type { TaughtSkill } from './credential';

/**
 * Which of the taught skills count towards reach and alignment. Soft skills are set aside, whatever their share of the
 * market, unless they hold more than half of the weight taught and its issuer declares one or the title names one:
 * then all skills are core, and the credential is soft. Soft words in a description alone do not make a course on
 * phlebotomy one on communication.
 *
 * @example coreOf([python, sql, teamwork]) // { soft: false, core: [python, sql] }
 */
export function coreOf(taught: readonly TaughtSkill[]): { soft: boolean; core: readonly TaughtSkill[] } {
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
