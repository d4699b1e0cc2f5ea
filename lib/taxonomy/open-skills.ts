import type { TaxonomyFile } from './files';
import { type LeftOutRow, TaxonomyError, type TaxonomyFormat } from './format';
import { nameTrouble, tidy, titleLabels } from './labels';
import type { SkillKind, TaxonomySkill } from './skill';
import { slug } from './slug';
import { columnsInWords, hasColumns, readFields } from './table';

/** Columns of Lightcast's lists and of the Open Skills Project's (DataAtWork) tables and API. */
const COLUMN = {
  id: ['id', 'skill_id', 'skill_uuid', 'uuid', 'ksa_id'],
  name: ['ONET KSA', 'name', 'skill_name', 'skill'],
  type: ['type', 'skill_type', 'ksa_type', 'type_name'],
  category: ['category', 'skill_category', 'category_name'],
  subcategory: ['subcategory', 'skill_subcategory', 'subcategory_name'],
  url: ['infoUrl'],
  element: ['Element ID', 'onet_element_id'],
  software: ['isSoftware'],
  language: ['isLanguage'],
};

/** Lists of skills with an id, a name and a type or category, as CSV, TSV, JSON or XLSX. */
export const openSkills: TaxonomyFormat = {
  name: 'open-skills',
  title: 'Open Skills list',
  files: 'lists of skills with id, name, and type or category, as CSV, XLSX or JSON',
  recognises: (files) => files.some(isList),
  async read(files) {
    const lists = files.filter(isList);
    if (lists.length === 0) {
      throw new TaxonomyError(
        'Open Skills',
        null,
        `no file has the columns id, name, and type or category: ${columnsInWords(files)}`,
      );
    }
    const leftOut: LeftOutRow[] = [];
    const skills = new Map<string, TaxonomySkill>();
    for (const list of lists) {
      for (const { row, cells } of readFields(await list.table(), COLUMN, ['name'])) {
        const name = tidy(cells.name);
        const why = nameTrouble(name);
        if (why) {
          leftOut.push({ file: list.name, row, why });
          continue;
        }
        const uri = `open-skills:${cells.id || lastPart(cells.url) || slug(name)}`;
        if (skills.has(uri)) continue;
        const kind = kindOf(cells);
        const group = [cells.category, cells.subcategory, cells.type].find((text) => text !== '') ?? '';
        skills.set(uri, { uri, name, kind, group, labels: titleLabels(name, kind) });
      }
    }
    return { skills: [...skills.values()], occupations: [], leftOut, notes: [] };
  },
};

function isList(file: TaxonomyFile): boolean {
  if (!hasColumns(file, COLUMN, 'name')) return false;
  if (hasColumns(file, COLUMN, 'url')) return true;
  const described = (['type', 'category', 'element'] as const).some((field) =>
    hasColumns(file, COLUMN, field),
  );
  return described && hasColumns(file, COLUMN, 'id');
}

const lastPart = (url: string) => url.split('/').at(-1) ?? '';

/** What the lists' types mean, the first that fits. */
const KINDS: readonly [RegExp, SkillKind][] = [
  [/certif|licen[cs]e/i, 'certificate'],
  [/soft skill|common skill|human skill|abilit|transversal/i, 'soft'],
  [/tool|technology|software/i, 'tool'],
  [/knowledge/i, 'knowledge'],
  [/language/i, 'language'],
];

function kindOf({ type, element, software, language }: Record<keyof typeof COLUMN, string>): SkillKind {
  if (/^(true|1|y|yes)$/i.test(software)) return 'tool';
  if (/^(true|1|y|yes)$/i.test(language)) return 'language';
  if (/^2\.c/i.test(element)) return 'knowledge';
  if (/^(1\.a|2\.a|2\.b)/i.test(element)) return 'soft';
  return KINDS.find(([pattern]) => pattern.test(type))?.[1] ?? 'hard';
}
