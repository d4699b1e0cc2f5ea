import { distinctLabels } from './labels';
import type { TaxonomySkill } from './skill';
import { readFields, type TaxonomyTable } from './table';

const WORDING = { skill: ['skill'], wordings: ['wordings'] };

/**
 * Skills with what employers write of them as labels of the rule `hint`, behind their own. The tables have the columns
 * `skill` (a skill's name in English) and `wordings` (separated by bars); names that no skill has are passed over.
 */
export function withWordings(
  skills: readonly TaxonomySkill[],
  tables: readonly TaxonomyTable[],
): TaxonomySkill[] {
  const wordings = new Map<string, string[]>();
  for (const table of tables) {
    for (const { cells } of readFields(table, WORDING, ['skill', 'wordings'])) {
      const name = cells.skill.trim().toLowerCase();
      const written = cells.wordings.split('|').map((text) => text.trim());
      wordings.set(name, [...(wordings.get(name) ?? []), ...written]);
    }
  }
  return skills.map((skill) => {
    const written = wordings.get(skill.name.toLowerCase());
    if (!written) return skill;
    const hints = written.map((text) => ({ text, rule: 'hint' as const, language: 'en' }));
    return { ...skill, labels: distinctLabels([...skill.labels, ...hints]) };
  });
}
