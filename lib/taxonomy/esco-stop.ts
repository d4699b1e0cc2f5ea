import type { TaxonomySkill } from './skill';
import { readFields, type TaxonomyTable } from './table';

const STOP = { label: ['label'] };

/**
 * ESCO's skills, with labels of which job postings mean something else found as terms alone, no longer in running text: "energy", "be
 * responsible", "application process". Measured on sentences with marked skills: shown by fewer than 35 of 100 of their mentions.
 * @param stop a table with the column `label`
 */
export function withoutStopped(skills: readonly TaxonomySkill[], stop: TaxonomyTable): TaxonomySkill[] {
  const stopped = new Set(readFields(stop, STOP, ['label']).map(({ cells }) => cells.label.toLowerCase()));
  return skills.map((skill) => ({
    ...skill,
    labels: skill.labels.map((label) =>
      stopped.has(label.text.toLowerCase()) ? { ...label, rule: 'as-term' } : label,
    ),
  }));
}
