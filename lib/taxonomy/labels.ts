import type { LabelRule, SkillKind, SkillLabel } from './skill';

/**
 * Labels in their order, each once in a language whatever its letter case, and no more than once where it is the same in
 * every language; what can be no name is left out.
 */
export function distinctLabels(labels: readonly SkillLabel[]): SkillLabel[] {
  const distinct = new Map<string, SkillLabel>();
  for (const label of labels) {
    const text = label.text.toLowerCase();
    const key = `${label.language}:${text}`;
    if (nameTrouble(label.text) !== null || distinct.has(`null:${text}`) || distinct.has(key)) continue;
    distinct.set(key, label);
  }
  return [...distinct.values()];
}

/**
 * The language of a skill's label, or null where it counts in every language: where a taxonomy names no language, tools
 * and certificates have names of their own, and all else is English.
 */
export function languageOfLabel(kind: SkillKind, { language }: Pick<SkillLabel, 'language'>): string | null {
  if (language !== undefined) return language;
  return kind === 'tool' || kind === 'certificate' ? null : 'en';
}

/** The longest real names have 200 characters. */
const LONGEST_NAME = 500;

/** Why a name cannot be one, or null. */
export function nameTrouble(name: string): string | null {
  if (name === '') return 'it has no name';
  return name.length > LONGEST_NAME
    ? `its name has ${name.length} characters; is a quotation mark missing above?`
    : null;
}

/** Without white space at its ends or twice in it. */
export function tidy(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** Without what stands in brackets, which is a remark and no part of a label. */
export function withoutBrackets(text: string): string {
  return tidy(text.replace(/\([^()]*\)/g, ' '));
}

export function isOneWord(text: string): boolean {
  return !/[\s-]/.test(text);
}

/** Whether a word is written as no everyday word is: `JavaScript`, `Neo4j`, `C++`, `jQuery`, `Node.js`. */
export function isUnlikeWords(word: string): boolean {
  return /\p{Ll}[\p{Lu}]|\d|[+#@*/._&]/u.test(word);
}

/** The rule of a word that is a name: `as-written` where it cannot be an everyday word or a short sign, else `in-context`. */
export function ruleOfName(word: string): LabelRule {
  return isUnlikeWords(word) && (word.length > 3 || /[+#]/.test(word)) ? 'as-written' : 'in-context';
}

/**
 * The labels of a skill in a list whose names are Titles, where a capital tells nothing: several words match anywhere,
 * one word (`Research`, `Tableau`) only where its place says that it is a skill. An abbreviation in brackets is a
 * label of its own: "Search Engine Optimization (SEO)".
 */
export function titleLabels(name: string, kind: SkillKind): SkillLabel[] {
  const text = withoutBrackets(name) || tidy(name);
  const labels: SkillLabel[] = [{ text, rule: isOneWord(text) ? ruleOfTitle(text, kind) : 'any-case' }];
  for (const [, remark = ''] of name.matchAll(/\(([^()]*)\)/g)) {
    if (isAbbreviation(remark, text)) labels.push({ text: remark, rule: ruleOfAbbreviation(remark) });
  }
  return distinctLabels(labels);
}

function ruleOfTitle(word: string, kind: SkillKind): LabelRule {
  if (isUnlikeWords(word)) return ruleOfName(word);
  return kind === 'soft' || /^\p{Ll}/u.test(word) ? 'as-term' : 'in-context';
}

/** Four capitals are sure, fewer stand for many things. */
export function ruleOfAbbreviation(text: string): LabelRule {
  return text.length > 3 ? 'as-written' : 'in-context';
}

/** Whether capitals stand for a phrase of two or more words: their letters run through it, from the start of a word on. */
export function isAbbreviation(text: string, phrase: string): boolean {
  if (!/^[A-Z][A-Z0-9]{1,6}$/.test(text)) return false;
  const words = phrase.toLowerCase().split(/[\s-]+/);
  const start = words.findIndex((word) => word.startsWith(text.charAt(0).toLowerCase()));
  if (start === -1 || words.length - start < 2) return false;
  let from = 0;
  const letters = words.slice(start).join(' ');
  for (const letter of text.toLowerCase()) {
    from = letters.indexOf(letter, from) + 1;
    if (from === 0) return false;
  }
  return true;
}
