import type { TaxonomyFile } from './files';
import { type Taxonomy, TaxonomyError, type TaxonomyFormat } from './format';
import { type LabelRule, SKILL_KINDS, type SkillKind, type SkillLabel, type TaxonomySkill } from './skill';
import { slug } from './slug';
import { hasColumns, readFields, type TaxonomyTable } from './table';

/** The file that says what certificates stand for. */
const COVERS = 'covers.csv';

const SKILL = { skill: ['skill'], kind: ['kind'], group: ['group'], aliases: ['aliases'] };
const COVER = { certificate: ['certificate'], covers: ['covers'] };

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

const isCsv = ({ name }: { name: string }) => name.endsWith('.csv');

function isSector(file: TaxonomyFile): boolean {
  return hasColumns(file, SKILL, 'skill', 'kind', 'group', 'aliases');
}

/**
 * What a lexicon's CSV files hold: skills alone.
 * @throws TaxonomyError when a column is missing, or a row cannot be understood
 */
export function lexicon(tables: readonly TaxonomyTable[]): Taxonomy {
  return { skills: readSkills(tables), occupations: [], leftOut: [], notes: [] };
}

function readSkills(tables: readonly TaxonomyTable[]): TaxonomySkill[] {
  const skills = new Map<string, TaxonomySkill>();
  const sectors = tables.filter(({ name }) => name !== COVERS).sort((a, b) => (a.name < b.name ? -1 : 1));
  for (const sector of sectors) {
    for (const { row, cells } of readFields(sector, SKILL, ['skill', 'kind', 'group', 'aliases'])) {
      const labels = [cells.skill, ...cells.aliases.split('|')]
        .filter((text) => text.trim() !== '')
        .map(markedLabel);
      const name = labels[0]?.text;
      if (!name) throw new TaxonomyError(sector.name, row, 'the skill has no name');
      if (!SKILL_KINDS.includes(cells.kind as SkillKind)) {
        throw new TaxonomyError(
          sector.name,
          row,
          `“${cells.kind}” is no kind; use one of ${SKILL_KINDS.join(', ')}`,
        );
      }
      const uri = `starter:${slug(name)}`;
      if (skills.has(uri)) {
        throw new TaxonomyError(sector.name, row, `the skill “${name}” stands twice in the lexicon`);
      }
      skills.set(uri, { uri, name, kind: cells.kind as SkillKind, group: cells.group, labels });
    }
  }
  for (const table of tables) if (table.name === COVERS) readCovers(table, skills);
  return [...skills.values()];
}

function readCovers(table: TaxonomyTable, skills: ReadonlyMap<string, TaxonomySkill>): void {
  for (const { row, cells } of readFields(table, COVER, ['certificate', 'covers'])) {
    const known = (name: string) => {
      const skill = skills.get(`starter:${slug(name)}`);
      if (!skill) throw new TaxonomyError(COVERS, row, `no skill of the lexicon is called “${name.trim()}”`);
      return skill;
    };
    known(cells.certificate).covers = cells.covers.split('|').map((name) => known(name).uri);
  }
}

const MARKS: Readonly<Record<string, LabelRule>> = {
  '=': 'as-written',
  '~': 'in-context',
  ':': 'as-term',
  '!': 'never',
};

/** `=SAS` is as written, `~Excel` in context, `:Finance` as a term, `!closing date` never; all else matches in any case. */
function markedLabel(text: string): SkillLabel {
  const label = text.trim();
  const rule = MARKS[label.charAt(0)];
  return rule ? { text: label.slice(1), rule } : { text: label, rule: 'any-case' };
}
