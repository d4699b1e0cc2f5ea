import type { TaxonomyFolder, TaxonomyFormat } from './format';
import { TaxonomyError } from './format';
import type { SkillKind, SkillLabel, TaxonomySkill } from './skill';
import { readTable } from './table';

/**
 * ESCO's CSV files as published: `skills_LANGUAGE.csv`, and beside it, where they are there, the collections of
 * transversal and language skills, which tell the kind.
 */
export const esco: TaxonomyFormat = {
  name: 'esco',
  title: 'ESCO (European Skills, Competences, Qualifications and Occupations)',
  read(folder: TaxonomyFolder): TaxonomySkill[] {
    const file = folder.names.find((name) => /^skills_[a-z]{2}\.csv$/i.test(name));
    if (!file) {
      throw new TaxonomyError('ESCO', null, 'no skills_en.csv (or another language) stands in the folder');
    }
    const soft = collection(folder, /^transversalSkillsCollection_/i);
    const languages = collection(folder, /^languageSkillsCollection_/i);
    const columns = [
      'conceptUri',
      'skillType',
      'reuseLevel',
      'preferredLabel',
      'altLabels',
      'status',
    ] as const;
    return readTable(file, folder.text(file), columns)
      .filter(({ cells }) => cells.preferredLabel.trim() !== '' && cells.status !== 'obsolete')
      .map(({ cells }) => ({
        uri: cells.conceptUri,
        name: tidy(cells.preferredLabel),
        kind: kindOf(cells, soft, languages),
        group: cells.reuseLevel || cells.skillType,
        labels: labelsOf(cells.preferredLabel, cells.altLabels.split('\n')),
      }));
  },
};

function collection(folder: TaxonomyFolder, pattern: RegExp): ReadonlySet<string> {
  const file = folder.names.find((name) => pattern.test(name));
  if (!file) return new Set();
  return new Set(readTable(file, folder.text(file), ['conceptUri']).map(({ cells }) => cells.conceptUri));
}

function kindOf(
  cells: { conceptUri: string; skillType: string; reuseLevel: string },
  soft: ReadonlySet<string>,
  languages: ReadonlySet<string>,
): SkillKind {
  if (languages.has(cells.conceptUri)) return 'language';
  if (soft.has(cells.conceptUri) || cells.reuseLevel === 'transversal') return 'soft';
  return cells.skillType === 'knowledge' ? 'knowledge' : 'hard';
}

/**
 * The labels of a concept that earn their place. On labelled sentences ESCO's preferred labels are right four times
 * in five, its alternative labels of one word ("design", "lead", "it") seldom: so those are left out, short or
 * capitalised names keep their letter case, and what stands in brackets is no part of a label.
 */
function labelsOf(preferred: string, alternatives: readonly string[]): SkillLabel[] {
  const labels = new Map<string, SkillLabel>();
  const add = (text: string, isName: boolean) => {
    const label = tidy(text.replace(/\([^)]*\)/g, ' '));
    const oneWord = !/[\s-]/.test(label);
    if (label === '' || (oneWord && !isName) || labels.has(label.toLowerCase())) return;
    const rule = !oneWord
      ? 'any-case'
      : label.length <= 3
        ? 'in-context'
        : /^[A-Z]/.test(label)
          ? 'as-written'
          : 'any-case';
    labels.set(label.toLowerCase(), { text: label, rule });
  };
  add(preferred, true);
  for (const alternative of alternatives) add(alternative, false);
  return [...labels.values()];
}

function tidy(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
