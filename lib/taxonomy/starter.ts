import { TaxonomyError, type TaxonomyFolder, type TaxonomyFormat } from './format';
import { type LabelRule, SKILL_KINDS, type SkillKind, type SkillLabel, type TaxonomySkill } from './skill';
import { readTable } from './table';

/** The file that says what certificates stand for. */
const COVERS = 'covers.csv';

/** The starter lexicon: CSV files by sector, as `lexicon/README.md` describes them. */
export const starter: TaxonomyFormat = {
  name: 'starter',
  title: 'Badgeworth starter lexicon',
  read(folder: TaxonomyFolder): TaxonomySkill[] {
    const skills = new Map<string, TaxonomySkill>();
    for (const file of folder.names.filter((name) => name.endsWith('.csv') && name !== COVERS).sort()) {
      const table = readTable(file, folder.text(file), ['skill', 'kind', 'group', 'aliases']);
      for (const { row, cells } of table) {
        const labels = [cells.skill, ...cells.aliases.split('|')]
          .filter((text) => text.trim() !== '')
          .map(markedLabel);
        const name = labels[0]?.text;
        if (!name) throw new TaxonomyError(file, row, 'the skill has no name');
        if (!SKILL_KINDS.includes(cells.kind as SkillKind)) {
          throw new TaxonomyError(
            file,
            row,
            `“${cells.kind}” is no kind; use one of ${SKILL_KINDS.join(', ')}`,
          );
        }
        const uri = `starter:${slug(name)}`;
        if (skills.has(uri))
          throw new TaxonomyError(file, row, `the skill “${name}” stands twice in the lexicon`);
        skills.set(uri, { uri, name, kind: cells.kind as SkillKind, group: cells.group, labels });
      }
    }
    if (folder.names.includes(COVERS)) readCovers(folder.text(COVERS), skills);
    return [...skills.values()];
  },
};

function readCovers(text: string, skills: ReadonlyMap<string, TaxonomySkill>): void {
  for (const { row, cells } of readTable(COVERS, text, ['certificate', 'covers'])) {
    const known = (name: string) => {
      const skill = skills.get(`starter:${slug(name)}`);
      if (!skill) throw new TaxonomyError(COVERS, row, `no skill of the lexicon is called “${name.trim()}”`);
      return skill;
    };
    known(cells.certificate).covers = cells.covers.split('|').map((name) => known(name).uri);
  }
}

const MARKS: Readonly<Record<string, LabelRule>> = { '=': 'as-written', '~': 'in-context', ':': 'as-term' };

/** `=SAS` is as written, `~Excel` in context, `:Finance` as a term; all else matches in any case. */
function markedLabel(text: string): SkillLabel {
  const label = text.trim();
  const rule = MARKS[label.charAt(0)];
  return rule ? { text: label.slice(1), rule } : { text: label, rule: 'any-case' };
}

function slug(name: string): string {
  return name
    .toLowerCase()
    .replaceAll('+', ' plus')
    .replaceAll('#', ' sharp')
    .replace(/^\./, 'dot ')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
}
