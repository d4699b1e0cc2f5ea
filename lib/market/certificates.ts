import type { Skill, SkillId } from '@/lib/taxonomy/skill';
import { type Portion, portionOf } from './demand';

/** A certificate or clearance that postings ask for by name. */
export interface CertificateDemand extends Portion {
  skill: SkillId;
}

export const MOST_CERTIFICATES = 25;

/** Whether a skill is a credential that postings ask for by name. */
export const isCertificate = ({ kind }: Pick<Skill, 'kind'>): boolean =>
  kind === 'certificate' || kind === 'clearance';

/**
 * The certificates and clearances that some postings ask for by name, the most frequent first, at most `MOST_CERTIFICATES`.
 * @param counts by skill, how many of the postings ask for it: see `askedBeside`
 * @param asking the postings
 */
export function certificatesOf(
  skills: ReadonlyMap<SkillId, Skill>,
  counts: Uint32Array,
  asking: number,
): CertificateDemand[] {
  const found: CertificateDemand[] = [];
  for (const [skill, { kind }] of skills)
    if (isCertificate({ kind }) && (counts[skill] ?? 0) > 0)
      found.push({ skill, ...portionOf(counts[skill]!, asking) });
  return found.sort((a, b) => b.postings - a.postings || a.skill - b.skill).slice(0, MOST_CERTIFICATES);
}
