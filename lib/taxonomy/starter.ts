import type { TaxonomyFile } from './files';
import { type Taxonomy, TaxonomyError, type TaxonomyFormat } from './format';
import { type LabelRule, SKILL_KINDS, type SkillKind, type SkillLabel, type TaxonomySkill } from './skill';
import { slug } from './slug';
import { hasColumns, readFields, type TaxonomyTable } from './table';

/** The file that says what certificates stand for. */
const COVERS = 'covers.csv';

const SKILL = {
  skill: ['skill'],
  kind: ['kind'],
  group: ['group'],
  aliases: ['aliases'],
  language: ['language'],
};
const COVER = { certificate: ['certificate'], covers: ['covers'] };

/** Whose skills a lexicon's CSV files hold: the beginning of their URIs. */
type Owner = 'starter' | 'own';

/** The starter lexicon: CSV files by sector, as `lexicon/README.md` describes them. */
export const starter: TaxonomyFormat = {
  name: 'starter',
  title: 'Badgeworth starter lexicon',
  files: 'CSV files with the columns skill, kind, group and aliases, as the starter lexicon has',
  recognises: (files) => files.some(isSector),
  async read(files) {
    return lexicon(await Promise.all(files.filter(isCsv).map((file) => file.table())));
  },
};

export const isCsv = ({ name }: { name: string }) => name.endsWith('.csv');

/** Whether a file has the columns of a lexicon. */
export function isSector(file: TaxonomyFile): boolean {
  return hasColumns(file, SKILL, 'skill', 'kind', 'group', 'aliases');
}

/**
 * What a lexicon's CSV files hold: skills alone.
 * @throws TaxonomyError when a column is missing, or a row cannot be understood
 */
export function lexicon(tables: readonly TaxonomyTable[], owner: Owner = 'starter'): Taxonomy {
  return { skills: readSkills(tables, owner), occupations: [], leftOut: [], notes: [] };
}

function readSkills(tables: readonly TaxonomyTable[], owner: Owner): TaxonomySkill[] {
  const skills = new Map<string, TaxonomySkill>();
  const sectors = tables.filter(({ name }) => name !== COVERS).sort((a, b) => (a.name < b.name ? -1 : 1));
  for (const sector of sectors) {
    for (const { row, cells } of readFields(sector, SKILL, ['skill', 'kind', 'group', 'aliases'])) {
      const language = languageOfCell(cells.language, sector.name, row);
      const labels = [cells.skill, ...cells.aliases.split('|')]
        .filter((text) => text.trim() !== '')
        .map((text) => ({ ...markedLabel(text), ...language }));
      const name = labels[0]?.text;
      if (!name) throw new TaxonomyError(sector.name, row, 'the skill has no name');
      if (!SKILL_KINDS.includes(cells.kind as SkillKind)) {
        throw new TaxonomyError(
          sector.name,
          row,
          `“${cells.kind}” is no kind; use one of ${SKILL_KINDS.join(', ')}`,
        );
      }
      const uri = uriOf(owner, name);
      const known = skills.get(uri);
      if (known && language) {
        known.labels.push(...labels.slice(1));
        continue;
      }
      if (known) {
        throw new TaxonomyError(sector.name, row, `the skill “${name}” stands twice in the lexicon`);
      }
      skills.set(uri, { uri, name, kind: cells.kind as SkillKind, group: cells.group, labels });
    }
  }
  for (const table of tables) if (table.name === COVERS) readCovers(table, owner, skills);
  return [...skills.values()];
}

/** In the column of languages: a label that counts in all. */
export const ANY_LANGUAGE = 'any';

/** The language of a row's labels; null where its cell is empty. */
function languageOfCell(cell: string, file: string, row: number): Pick<SkillLabel, 'language'> | null {
  const language = cell.toLowerCase();
  if (language === '') return null;
  if (language === ANY_LANGUAGE) return { language: null };
  if (/^[a-z]{2}$/.test(language)) return { language };
  throw new TaxonomyError(
    file,
    row,
    `“${cell}” is no language; use two letters as in de or fr, or “${ANY_LANGUAGE}”`,
  );
}

/** The URI of a skill that has none but its name. */
export const uriOf = (owner: Owner, name: string): string => `${owner}:${slug(name)}`;

function readCovers(table: TaxonomyTable, owner: Owner, skills: ReadonlyMap<string, TaxonomySkill>): void {
  for (const { row, cells } of readFields(table, COVER, ['certificate', 'covers'])) {
    const known = (name: string) => {
      const skill = skills.get(uriOf(owner, name));
      if (!skill) throw new TaxonomyError(COVERS, row, `no skill of the lexicon is called “${name.trim()}”`);
      return skill;
    };
    known(cells.certificate).covers = cells.covers.split('|').map((name) => known(name).uri);
  }
}

/** The rules that a lexicon can say. */
type MarkedRule = Exclude<LabelRule, 'hint'>;

/** The signs in front of labels, by their rules. */
export const LABEL_MARKS: Readonly<Record<MarkedRule, string>> = {
  'any-case': '',
  'as-written': '=',
  'in-context': '~',
  'as-term': ':',
  never: '!',
};

/** `=SAS` is as written, `~Excel` in context, `:Finance` as a term, `!closing date` never; all else matches in any case. */
function markedLabel(text: string): SkillLabel {
  const label = text.trim();
  const rule = (Object.keys(LABEL_MARKS) as MarkedRule[]).find(
    (each) => LABEL_MARKS[each] === label.charAt(0),
  );
  return rule ? { text: label.slice(1).trim(), rule } : { text: label, rule: 'any-case' };
}
