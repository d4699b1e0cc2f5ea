import Papa from 'papaparse';
import type { TaxonomyFormat } from './format';
import { languageOfLabel } from './labels';
import type { SkillKind, SkillLabel, TaxonomySkill } from './skill';
import { ANY_LANGUAGE, isCsv, isSector, LABEL_MARKS, lexicon } from './starter';
import { hasColumns, readFields } from './table';

const SKILLS = 'own.csv';
const IGNORED = 'ignored.csv';

const PHRASE = { phrase: ['phrase'] };

/**
 * The user's own list: CSV files as the starter lexicon's, and the phrases that are not to be offered again in `ignored.csv`. It goes
 * before all other taxonomies. A skill that another has too, by its name, gives that one more labels.
 */
export const own: TaxonomyFormat = {
  name: 'own',
  title: 'Your own skills',
  files: `your own list: ${SKILLS} and ${IGNORED}, as the review screen gives them out`,
  recognises: (files) => files.some((file) => (file.name === SKILLS && isSector(file)) || isIgnored(file)),
  async read(files) {
    const lists = files.filter((file) => isCsv(file) && !isIgnored(file));
    const ignored = files.filter(isIgnored);
    const phrases: string[] = [];
    for (const file of ignored) {
      for (const { cells } of readFields(await file.table(), PHRASE, ['phrase'])) phrases.push(cells.phrase);
    }
    return {
      ...lexicon(await Promise.all(lists.map((file) => file.table())), 'own'),
      ...(ignored.length > 0 ? { ignored: [...new Set(phrases.filter(Boolean))] } : {}),
    };
  },
};

function isIgnored(file: { name: string; columns: readonly string[] }): boolean {
  return file.name === IGNORED && hasColumns(file, PHRASE, 'phrase');
}

/** The user's own list as files that are read again as they are. */
export function ownFiles(
  skills: readonly Pick<TaxonomySkill, 'name' | 'kind' | 'group' | 'labels'>[],
  ignored: readonly string[],
): { name: string; text: string }[] {
  const rows = skills.flatMap(({ kind, group, labels }) => {
    const name = labels[0] ? marked(labels[0]) : '';
    const byLanguage = new Map<string, string[]>();
    for (const label of labels) {
      const language = languageOfLabel(kind, label) ?? ANY_LANGUAGE;
      byLanguage.set(language, [...(byLanguage.get(language) ?? []), marked(label)]);
    }
    return [...byLanguage].map(([language, all], i) =>
      i === 0
        ? [name, kind, group, all.slice(1).join('|'), language === languageUnsaid(kind) ? '' : language]
        : [name, kind, group, all.join('|'), language],
    );
  });
  const csv = (fields: string[], data: string[][]) =>
    `${Papa.unparse({ fields, data }, { newline: '\n' })}\n`;
  return [
    { name: SKILLS, text: csv(['skill', 'kind', 'group', 'aliases', 'language'], rows) },
    {
      name: IGNORED,
      text: csv(
        ['phrase'],
        ignored.map((phrase) => [phrase]),
      ),
    },
  ];
}

const marked = ({ text, rule }: SkillLabel): string => (rule === 'hint' ? '' : LABEL_MARKS[rule]) + text;

/** The language that labels have where their row says none. */
const languageUnsaid = (kind: SkillKind): string => languageOfLabel(kind, {}) ?? ANY_LANGUAGE;

/** Why a text can be no label of the own list, or null. */
export function labelTrouble(text: string): string | null {
  if (!/[\p{L}\p{N}]/u.test(text)) return 'it has no letter';
  if (text.length > LONGEST) return `it is longer than ${LONGEST} characters`;
  if (/[|\n\r]/.test(text)) return 'it has a bar or a line break';
  return Object.values(LABEL_MARKS).includes(text.charAt(0)) ? `it begins with ${text.charAt(0)}` : null;
}

const LONGEST = 200;
