import { languageOf } from '@/lib/text/languages/registry';
import type { TaxonomyFile } from './files';
import { type LeftOutRow, TaxonomyError, type TaxonomyFormat } from './format';
import { distinctLabels, isOneWord, isUnlikeWords, nameTrouble, tidy, withoutBrackets } from './labels';
import type { TaxonomyOccupation } from './occupation';
import type { SkillKind, SkillLabel, TaxonomySkill } from './skill';
import { hasColumns, readFields } from './table';

/** Columns of ESCO 1.0 to 1.2, and as Tabiya writes them. */
const CONCEPT = {
  uri: ['conceptUri', 'ORIGINURI', 'ESCOURI'],
  history: ['UUIDHISTORY'],
  label: ['preferredLabel'],
  alternatives: ['altLabels'],
  status: ['status'],
  type: ['skillType'],
  reuse: ['reuseLevel'],
  isco: ['iscoGroup', 'ISCOGROUPCODE', 'OCCUPATIONGROUPCODE'],
  broader: ['broaderConceptUri'],
};

const PART = {
  from: ['occupationUri', 'originalSkillUri', 'conceptUri'],
  to: ['skillUri', 'relatedSkillUri', 'broaderUri'],
};

/**
 * ESCO's CSV files as published, in any language and in several at once: `skills_LANGUAGE.csv`, `occupations_LANGUAGE.csv`,
 * and beside them, where they are there, the collections of transversal and language skills, which tell the kind.
 */
export const esco: TaxonomyFormat = {
  name: 'esco',
  title: 'ESCO (European Skills, Competences, Qualifications and Occupations)',
  files: 'ESCO’s skills_en.csv or occupations_en.csv, or those of another language',
  recognises: (files) => files.some((file) => isSkills(file) || isOccupations(file) || isPart(file)),
  async read(files) {
    const skillFiles = files.filter(isSkills).sort(englishFirst);
    const occupationFiles = files.filter(isOccupations).sort(englishFirst);
    if (skillFiles.length + occupationFiles.length === 0) {
      const parts = files.filter(isPart).map(({ name }) => name);
      const beside = parts.length > 0 ? ` beside ${parts.join(', ')}` : '';
      throw new TaxonomyError(
        'ESCO',
        null,
        `no skills_en.csv or occupations_en.csv (or another language) stands in the folder${beside}; put it there`,
      );
    }
    const leftOut: LeftOutRow[] = [];
    const soft = await collection(files, /^transversalSkillsCollection/i);
    const languages = await collection(files, /^languageSkillsCollection/i);
    return {
      skills: await readSkills(skillFiles, { soft, languages }, leftOut),
      occupations: await readOccupations(occupationFiles, leftOut),
      leftOut,
      notes: skillFiles.length > 0 ? [] : files.filter(isCollection).map(collectionNote),
    };
  },
};

function isSkills(file: TaxonomyFile): boolean {
  if (hasColumns(file, CONCEPT, 'broader')) return false;
  return hasColumns(file, CONCEPT, 'uri', 'label', 'type') || isNamed(file, /^skills(_[a-z]{2,3})?\.csv$/i);
}

function isOccupations(file: TaxonomyFile): boolean {
  return (
    hasColumns(file, CONCEPT, 'uri', 'label', 'isco') || isNamed(file, /^occupations(_[a-z]{2,3})?\.csv$/i)
  );
}

/** A file with ESCO's own name, of whose columns one is missing: its reader says which. */
function isNamed(file: TaxonomyFile, name: RegExp): boolean {
  return name.test(file.name) && (hasColumns(file, CONCEPT, 'uri') || hasColumns(file, CONCEPT, 'label'));
}

/** A collection, a hierarchy or relations: of use only beside skills or occupations. */
function isPart(file: TaxonomyFile): boolean {
  return isCollection(file) || hasColumns(file, PART, 'from', 'to');
}

function isCollection(file: TaxonomyFile): boolean {
  return hasColumns(file, CONCEPT, 'uri', 'label', 'type', 'broader');
}

const collectionNote = ({ name }: TaxonomyFile) =>
  `${name} is a part of ESCO’s skills and was left out; put skills_en.csv beside it to load them all.`;

/** "de" of `skills_de.csv`; English for `skills.csv`, which names no language. */
function languageOfFile({ name }: TaxonomyFile): string {
  return /_([a-z]{2})\.\w+$/i.exec(name)?.[1]?.toLowerCase() ?? 'en';
}

function englishFirst(a: TaxonomyFile, b: TaxonomyFile): number {
  const rank = (file: TaxonomyFile) => `${languageOfFile(file) === 'en' ? 0 : 1}${file.name}`;
  return rank(a) < rank(b) ? -1 : 1;
}

interface Concept extends Record<keyof typeof CONCEPT, string> {
  /** ISO 639-1, of its labels. */
  language: string;
}

/** The concepts of files that are in force, each with its URI; a concept may stand in several files. */
async function concepts(files: readonly TaxonomyFile[], leftOut: LeftOutRow[]): Promise<Concept[]> {
  const found: Concept[] = [];
  for (const file of files) {
    const language = languageOfFile(file);
    for (const { row, cells } of readFields(await file.table(), CONCEPT, ['uri', 'label'])) {
      if (cells.status === 'obsolete') continue;
      const uri = cells.uri || ownUri(cells.history);
      const label = tidy(cells.label);
      const why = uri === '' ? 'it has no URI' : nameTrouble(label);
      if (why) leftOut.push({ file: file.name, row, why });
      else found.push({ ...cells, uri, label, language });
    }
  }
  return found;
}

/** What Tabiya adds to ESCO has no URI, but a history of identifiers, whose last never changes. */
function ownUri(history: string): string {
  const first = history.split('\n').at(-1)?.trim();
  return first ? `tabiya:${first}` : '';
}

async function collection(files: readonly TaxonomyFile[], pattern: RegExp): Promise<ReadonlySet<string>> {
  const uris = new Set<string>();
  for (const file of files.filter(({ name }) => pattern.test(name))) {
    for (const { cells } of readFields(await file.table(), CONCEPT, ['uri'])) uris.add(cells.uri);
  }
  return uris;
}

interface Collections {
  soft: ReadonlySet<string>;
  languages: ReadonlySet<string>;
}

async function readSkills(
  files: readonly TaxonomyFile[],
  collections: Collections,
  leftOut: LeftOutRow[],
): Promise<TaxonomySkill[]> {
  const skills = new Map<string, TaxonomySkill>();
  for (const concept of await concepts(files, leftOut)) {
    let skill = skills.get(concept.uri);
    if (!skill) {
      skill = {
        uri: concept.uri,
        name: concept.label,
        kind: kindOf(concept, collections),
        group: concept.reuse || concept.type,
        labels: [],
      };
      skills.set(concept.uri, skill);
    }
    skill.labels.push(...labelsOf(concept));
  }
  return [...skills.values()].map((skill) => ({ ...skill, labels: distinctLabels(skill.labels) }));
}

function kindOf({ uri, type, reuse }: Concept, { soft, languages }: Collections): SkillKind {
  if (languages.has(uri)) return 'language';
  if (soft.has(uri) || reuse === 'transversal') return 'soft';
  return type === 'knowledge' ? 'knowledge' : 'hard';
}

/**
 * The labels of a concept that earn their place. On labelled sentences ESCO's preferred labels are right four times
 * in five, its alternative labels of one word ("design", "lead", "it") seldom: so those are left out, and with them
 * what an article or "and" begins ("a computer", "and procedures"); a verb alone ("plan") is found as a term only;
 * short or capitalised names keep their letter case, and what stands in brackets is no part of a label.
 */
function labelsOf({ label, alternatives, type, language }: Concept): SkillLabel[] {
  const name = withoutBrackets(label);
  const others = listOf(alternatives)
    .map(withoutBrackets)
    .filter((text) => !isOneWord(text) && !BEGINS_NO_LABEL[language]?.test(text));
  return [
    isOneWord(name) ? wordLabel(name, type, language) : { text: name, rule: 'any-case', language },
    ...others.map((text): SkillLabel => ({ text, rule: 'any-case', language })),
  ];
}

/** Articles, "and" and "or", by language. */
const BEGINS_NO_LABEL: Readonly<Record<string, RegExp>> = {
  en: /^(?:a|an|the|and|or) /i,
  de: /^(?:ein|eine|der|die|das|und|oder) /i,
  fr: /^(?:un|une|des|les?|la|et|ou) /i,
  es: /^(?:una?|el|las?|los|y|o) /i,
};

/** A name is the same in every language; in German every noun is a capital, so there it must be unlike words. */
function wordLabel(text: string, type: string, language: string): SkillLabel {
  if (text.length <= 3)
    return { text, rule: 'in-context', language: isName(text, language) ? null : language };
  if (isName(text, language)) return { text, rule: 'as-written', language: null };
  return { text, rule: type === 'knowledge' ? 'any-case' : 'as-term', language };
}

function isName(word: string, language: string): boolean {
  return (
    /^\p{Lu}/u.test(word) &&
    (!languageOf(language).capitalisesNouns || isUnlikeWords(word) || word === word.toUpperCase())
  );
}

/** A list in one cell: a label a line, or in some files between bars. */
function listOf(cell: string): string[] {
  return cell
    .split(/\n| \| /)
    .map(tidy)
    .filter(Boolean);
}

async function readOccupations(
  files: readonly TaxonomyFile[],
  leftOut: LeftOutRow[],
): Promise<TaxonomyOccupation[]> {
  const occupations = new Map<string, Omit<TaxonomyOccupation, 'labels'> & { titles: Map<string, string> }>();
  for (const { uri, isco, label, alternatives } of await concepts(files, leftOut)) {
    let occupation = occupations.get(uri);
    if (!occupation) {
      occupation = { code: uri, isco: unitGroup(isco), name: label, titles: new Map() };
      occupations.set(uri, occupation);
    }
    for (const title of [label, ...listOf(alternatives)]) {
      const key = title.toLowerCase();
      if (!occupation.titles.has(key)) occupation.titles.set(key, title);
    }
  }
  return [...occupations.values()].map(({ titles, ...rest }) => ({ ...rest, labels: [...titles.values()] }));
}

/** "2654", also as "C2654"; broader groups and others' own are none. */
function unitGroup(code: string): string | null {
  return /^C?(\d{4})$/.exec(code)?.[1] ?? null;
}
