import { isLanguageMap } from './languages';

/** An object of a parsed JSON value. Its values are read by own names only, so that `__proto__` is a name like any other. */
export type Thing = Readonly<Record<string, unknown>>;

/** Texts inside objects deeper than this are left out. */
const DEEPEST = 6;
const ENGLISH = /^en(?:g?$|[-_])/i;
/** Where a thing says its name, the surest first. */
const NAMES = [
  'name',
  'title',
  'prefLabel',
  'label',
  'legalName',
  'targetNodeName',
  'targetName',
  'competencyText',
  'termName',
  'skillName',
  'noteLiteral',
  'text',
];

export function isThing(value: unknown): value is Thing {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A name without its namespace: `ceterms:name`, `https://purl.org/ctdl/terms/name` and `Name` are all `name`; `ECTS` stays. */
export function localName(name: string): string {
  const local = /[:/#]/.test(name) ? name.slice(lastSign(name) + 1) : name;
  return /^[A-Z][a-z]/.test(local) ? local[0]!.toLowerCase() + local.slice(1) : local;
}

/** The class that a type names, without its namespace: `ceterms:Course` and `https://schema.org/Course` are both `Course`. */
export function localClass(type: string): string {
  return /[:/#]/.test(type) ? type.slice(lastSign(type) + 1) : type;
}

function lastSign(name: string): number {
  return Math.max(name.lastIndexOf(':'), name.lastIndexOf('/'), name.lastIndexOf('#'));
}

/** The values of a thing by local name; of two with the same local name the first that says something. */
export function fieldsOf(thing: Thing): Map<string, unknown> {
  const fields = new Map<string, unknown>();
  for (const [name, value] of Object.entries(thing)) {
    if (value === null || value === '' || name === '@context') continue;
    const local = name.startsWith('@') ? name.slice(1) : localName(name);
    if (!fields.has(local)) fields.set(local, value);
  }
  return fields;
}

/** A value as a list: none, one, many, `@list` or `@set` alike. */
export function listOf(value: unknown): readonly unknown[] {
  if (value === null || value === undefined) return [];
  if (Array.isArray(value)) return value;
  if (isThing(value)) {
    const inner = value['@list'] ?? value['@set'];
    if (Array.isArray(inner)) return inner;
  }
  return [value];
}

export function thingsOf(value: unknown): Thing[] {
  return listOf(value).filter(isThing);
}

/** The address that a value is or points to; null for a thing that says more than that, and for plain words. */
export function referenceOf(value: unknown): string | null {
  if (typeof value === 'string') return isAddress(value) ? value : null;
  if (!isThing(value)) return null;
  const id = idOf(value);
  return id !== null && Object.keys(value).every((key) => /^@?(?:id|type)$/.test(key)) ? id : null;
}

export function idOf(thing: Thing): string | null {
  const id = own(thing, '@id') ?? own(thing, 'id');
  return typeof id === 'string' && id !== '' ? id : null;
}

function own(thing: Thing, name: string): unknown {
  return Object.hasOwn(thing, name) ? thing[name] : undefined;
}

/** Whether a text is an identifier for machines: a web address, `urn:`, `did:`, `_:b1`, `res:ce-12`. */
export function isAddress(text: string): boolean {
  return text.length < 2000 && /^[a-z_][\w.+-]*:[^\s]+$/i.test(text);
}

/**
 * All that a value says in words: texts and numbers as they are, of several languages English or else the first, of a thing its name.
 * Without empties and repeats.
 */
export function textsOf(value: unknown): string[] {
  const texts = new Set<string>();
  collect(value, 0, texts);
  return [...texts];
}

/** The first of what a value says in words, '' where it says nothing. */
export function textOf(value: unknown): string {
  return textsOf(value)[0] ?? '';
}

/** The first of the values that says something. */
export function firstText(...values: unknown[]): string {
  for (const value of values) {
    const text = textOf(value);
    if (text !== '') return text;
  }
  return '';
}

function collect(value: unknown, depth: number, texts: Set<string>): void {
  if (depth > DEEPEST) return;
  if (typeof value === 'string') {
    const text = value.trim();
    if (text !== '') texts.add(text);
  } else if (typeof value === 'number') texts.add(String(value));
  else if (Array.isArray(value)) {
    for (const each of inOneLanguage(value)) collect(each, depth + 1, texts);
  } else if (isThing(value)) collectThing(value, depth, texts);
}

function collectThing(thing: Thing, depth: number, texts: Set<string>): void {
  const inner = own(thing, '@value') ?? own(thing, '@list') ?? own(thing, '@set');
  if (inner !== undefined) {
    collect(inner, depth + 1, texts);
    return;
  }
  if (isLanguageMap(thing)) {
    collect(chosenLanguage(thing), depth + 1, texts);
    return;
  }
  const fields = fieldsOf(thing);
  for (const name of NAMES) {
    if (!fields.has(name)) continue;
    collect(fields.get(name), depth + 1, texts);
    return;
  }
}

/** What a language map says in English, or else in the first language that says something. */
export function chosenLanguage(map: Thing): unknown {
  const filled = Object.entries(map).filter(([, value]) => value !== null && value !== '');
  return (filled.find(([language]) => ENGLISH.test(language)) ?? filled[0])?.[1];
}

/** Of values that carry their language, those in English or in none, or else those in the first language. */
function inOneLanguage(values: readonly unknown[]): readonly unknown[] {
  const languageOf = (value: unknown) =>
    isThing(value) && typeof value['@language'] === 'string' ? value['@language'] : null;
  const first = values.map(languageOf).find((language) => language !== null);
  if (first === undefined) return values;
  const english = values.filter((value) => {
    const language = languageOf(value);
    return language === null || ENGLISH.test(language);
  });
  return english.length > 0 ? english : values.filter((value) => languageOf(value) === first);
}
