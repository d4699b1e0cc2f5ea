import type { TaxonomyFile } from './files';
import { type LeftOutRow, TaxonomyError, type TaxonomyFormat } from './format';
import { nameTrouble, tidy, titleLabels } from './labels';
import type { TaxonomySkill } from './skill';
import { slug } from './slug';
import { columnsInWords, hasColumns, readFields } from './table';

/** Columns of OSMT's import and export files, and keys of its JSON. */
const COLUMN = {
  url: ['Canonical URL', 'id', '@id'],
  uuid: ['uuid'],
  name: ['Skill Name', 'RSD Name'],
  statement: ['Contextualized Skill Statement', 'Skill Statement'],
  category: ['Skill Category', 'Category', 'Categories'],
  collection: ['Collection', 'Collections'],
  keywords: ['Keywords'],
  status: ['status'],
};

/** Rich Skill Descriptors (Open Skills Network), as OSMT takes them in and gives them out: CSV, XLSX or JSON. */
export const rsd: TaxonomyFormat = {
  name: 'rsd',
  title: 'Rich Skill Descriptors',
  files: 'Rich Skill Descriptors with skill name and skill statement (OSMT), as CSV, XLSX or JSON',
  recognises: (files) => files.some(isCollection),
  async read(files) {
    const collections = files.filter(isCollection);
    if (collections.length === 0) {
      throw new TaxonomyError(
        'RSD',
        null,
        `no file has the columns Skill Name and Skill Statement: ${columnsInWords(files)}`,
      );
    }
    const leftOut: LeftOutRow[] = [];
    const skills = new Map<string, Descriptor>();
    for (const file of collections) {
      for (const { row, cells } of readFields(await file.table(), COLUMN, ['name'])) {
        const name = tidy(cells.name);
        const uri = cells.url || `rsd:${cells.uuid || slug(name)}`;
        if (/^(archived|deleted)$/i.test(cells.status)) continue;
        const why = nameTrouble(name) ?? (skills.has(uri) ? `“${name}” stands here already` : null);
        if (why) leftOut.push({ file: file.name, row, why });
        else {
          const group = listOf(cells.category)[0] ?? listOf(cells.collection)[0] ?? '';
          skills.set(uri, { uri, name, group, keywords: listOf(cells.keywords) });
        }
      }
    }
    return { skills: withLabels([...skills.values()]), occupations: [], leftOut, notes: [] };
  },
};

interface Descriptor {
  uri: string;
  name: string;
  group: string;
  keywords: string[];
}

function isCollection(file: TaxonomyFile): boolean {
  return hasColumns(file, COLUMN, 'name', 'statement');
}

/** A list in one cell: between semicolons, in JSON a line each. */
function listOf(cell: string): string[] {
  return cell.split(/[;\n]/).map(tidy).filter(Boolean);
}

/**
 * A keyword is a word to search by, not the skill's name: it is a label only as a declared term, and only where no
 * other descriptor has it. Numbers ("WGUSID: 10070") are none.
 */
function withLabels(descriptors: readonly Descriptor[]): TaxonomySkill[] {
  const uses = new Map<string, number>();
  for (const { keywords } of descriptors) {
    for (const keyword of new Set(keywords.map((each) => each.toLowerCase()))) {
      uses.set(keyword, (uses.get(keyword) ?? 0) + 1);
    }
  }
  return descriptors.map(({ keywords, ...skill }) => {
    const labels = titleLabels(skill.name, 'hard');
    const known = new Set(labels.map(({ text }) => text.toLowerCase()));
    for (const text of keywords) {
      const key = text.toLowerCase();
      if (uses.get(key) !== 1 || /[:\d]/.test(text) || known.has(key)) continue;
      labels.push({ text, rule: 'as-term' });
      known.add(key);
    }
    return { ...skill, kind: 'hard', labels };
  });
}
