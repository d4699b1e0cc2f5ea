import type { TaxonomyFile } from './files';
import { type LeftOutRow, TaxonomyError, type TaxonomyFormat } from './format';
import { isOneWord, nameTrouble, tidy } from './labels';
import type { TaxonomyOccupation } from './occupation';
import { type OnetTool, onetTools } from './onet-tools';
import type { LabelRule, SkillKind, TaxonomySkill } from './skill';
import { hasColumns, readFields } from './table';

/** Columns of the database's text files and workbooks, and of its older "Tools and Technology". */
const COLUMN = {
  code: ['O*NET-SOC Code', 'onetsoc_code'],
  title: ['Title'],
  description: ['Description'],
  alternate: ['Alternate Title'],
  short: ['Short Title'],
  reported: ['Reported Job Title'],
  example: ['Example', 'T2 Example', 'Workplace Example'],
  type: ['T2 Type'],
  commodity: ['Commodity Title'],
  hot: ['Hot Technology'],
  demand: ['In Demand'],
  element: ['Element ID'],
  elementName: ['Element Name'],
};

/**
 * The O*NET database as published, in text files or workbooks: technology skills, the elements of Skills and Knowledge,
 * and occupations with their alternate and reported titles.
 */
export const onet: TaxonomyFormat = {
  name: 'onet',
  title: 'O*NET (Occupational Information Network)',
  files: 'O*NET’s Technology Skills, Skills, Knowledge, Occupation Data or Alternate Titles, as text or XLSX',
  recognises: (files) => files.some((file) => isTechnology(file) || isElements(file) || isOccupations(file)),
  async read(files) {
    const technology = files.filter(isTechnology);
    const elements = files.filter(isElements);
    const occupations = files.filter(isOccupations);
    if (technology.length + elements.length + occupations.length === 0) {
      throw new TaxonomyError(
        'O*NET',
        null,
        'no Technology Skills, Skills, Knowledge, Occupation Data or Alternate Titles stands in the folder',
      );
    }
    const leftOut: LeftOutRow[] = [];
    return {
      skills: [
        ...(await readTools(technology, occupations, leftOut)),
        ...(await readElements(elements, leftOut)),
      ],
      occupations: await readOccupations(occupations, leftOut),
      leftOut,
      notes: files.filter(isPhysicalTools).map(({ name }) => {
        return `${name} was left out: it lists things that a workplace has (“desktop computers”), no skills.`;
      }),
    };
  },
};

/** Told from the tools of a workplace by its flags, or by its name. */
function isTechnology(file: TaxonomyFile): boolean {
  if (!hasColumns(file, COLUMN, 'code')) return false;
  if (/^technology[ _]skills\b/i.test(file.name)) return true;
  return (
    hasColumns(file, COLUMN, 'example') &&
    (hasColumns(file, COLUMN, 'hot') || hasColumns(file, COLUMN, 'type'))
  );
}

function isPhysicalTools(file: TaxonomyFile): boolean {
  return hasColumns(file, COLUMN, 'code', 'example') && !isTechnology(file);
}

/** Skills and knowledge, by the element of the first row; abilities, interests and activities are others. */
function isElements(file: TaxonomyFile): boolean {
  const at = file.columns.findIndex((column) => hasColumns({ columns: [column] }, COLUMN, 'element'));
  return (
    hasColumns(file, COLUMN, 'code', 'element', 'elementName') && kindOf(file.firstRow[at] ?? '') !== null
  );
}

function isOccupations(file: TaxonomyFile): boolean {
  if (!hasColumns(file, COLUMN, 'code')) return false;
  if (hasColumns(file, COLUMN, 'alternate') || hasColumns(file, COLUMN, 'reported')) return true;
  return hasColumns(file, COLUMN, 'title', 'description');
}

async function readTools(
  files: readonly TaxonomyFile[],
  texts: readonly TaxonomyFile[],
  leftOut: LeftOutRow[],
): Promise<TaxonomySkill[]> {
  const rows: OnetTool[] = [];
  const everyday = new Set<string>();
  for (const file of texts.filter((each) => hasColumns(each, COLUMN, 'description'))) {
    for (const { cells } of readFields(await file.table(), COLUMN, []))
      addSmallWords(cells.description, everyday);
  }
  for (const file of files) {
    for (const { row, cells } of readFields(await file.table(), COLUMN, ['example'])) {
      if (cells.type !== '' && !/^technology$/i.test(cells.type)) continue;
      const name = tidy(cells.example);
      const why = nameTrouble(name);
      if (why) leftOut.push({ file: file.name, row, why });
      else rows.push({ name, group: cells.commodity, hot: isYes(cells.hot), inDemand: isYes(cells.demand) });
      if (!isOneWord(name)) addSmallWords(name, everyday);
      addSmallWords(cells.commodity, everyday);
    }
  }
  return onetTools(rows, everyday);
}

/** Words that a text writes without a capital are everyday words: a name that is one of them may mean something else. */
function addSmallWords(text: string, words: Set<string>): void {
  for (const word of text.split(/[^\p{L}]+/u))
    if (word !== '' && word === word.toLowerCase()) words.add(word);
}

const isYes = (cell: string) => /^(y|yes|true|1)$/i.test(cell);

/** Elements whose code begins with this, the deepest first. */
const ELEMENTS: readonly [string, SkillKind, string][] = [
  ['2.A.1.e', 'hard', 'Basic skills'],
  ['2.A.1.f', 'hard', 'Basic skills'],
  ['2.A.', 'soft', 'Basic skills'],
  ['2.B.3.', 'hard', 'Technical skills'],
  ['2.B.', 'soft', 'Cross-functional skills'],
  ['2.C.', 'knowledge', 'Knowledge'],
];

function kindOf(element: string): SkillKind | null {
  return ELEMENTS.find(([start]) => element.startsWith(start))?.[1] ?? null;
}

async function readElements(files: readonly TaxonomyFile[], leftOut: LeftOutRow[]): Promise<TaxonomySkill[]> {
  const skills = new Map<string, TaxonomySkill>();
  for (const file of files) {
    for (const { row, cells } of readFields(await file.table(), COLUMN, ['element', 'elementName'])) {
      const known = ELEMENTS.find(([start]) => cells.element.startsWith(start));
      const uri = `onet:${cells.element}`;
      if (!known || skills.has(uri)) continue;
      const name = tidy(cells.elementName);
      const why = nameTrouble(name);
      if (why) {
        leftOut.push({ file: file.name, row, why });
        continue;
      }
      const [, kind, group] = known;
      skills.set(uri, { uri, name, kind, group, labels: [{ text: name, rule: ruleOf(name, kind) }] });
    }
  }
  return [...skills.values()];
}

/**
 * A field of knowledge ("Food Production") and a word ("Speaking") stand in postings that ask for neither; a skill of
 * several words ("Complex Problem Solving") does not.
 */
function ruleOf(name: string, kind: SkillKind): LabelRule {
  return kind === 'knowledge' || isOneWord(name) ? 'as-term' : 'any-case';
}

async function readOccupations(
  files: readonly TaxonomyFile[],
  leftOut: LeftOutRow[],
): Promise<TaxonomyOccupation[]> {
  const titles = new Map<string, { name: string; others: Map<string, string> }>();
  for (const file of files) {
    for (const { row, cells } of readFields(await file.table(), COLUMN, ['code'])) {
      const found = [cells.title, cells.alternate, cells.short, cells.reported].map(tidy).filter(isTitle);
      const why = cells.code === '' ? 'it has no O*NET-SOC code' : nameTrouble(found[0] ?? '');
      if (why) {
        leftOut.push({ file: file.name, row, why });
        continue;
      }
      const occupation = titles.get(cells.code) ?? { name: '', others: new Map<string, string>() };
      titles.set(cells.code, occupation);
      if (isTitle(cells.title)) occupation.name = tidy(cells.title);
      for (const title of found.filter((each) => !occupation.others.has(each.toLowerCase()))) {
        occupation.others.set(title.toLowerCase(), title);
      }
    }
  }
  return [...titles].map(([code, { name, others }]) => {
    const rest = [...others.values()].filter((title) => title.toLowerCase() !== name.toLowerCase());
    const labels = name === '' ? rest : [name, ...rest];
    return { code, isco: null, name: labels[0] ?? code, labels };
  });
}

const isTitle = (text: string) => text !== '' && text !== 'n/a';
