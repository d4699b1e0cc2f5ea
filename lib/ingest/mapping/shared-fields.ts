import { type Field, names } from './field';
import type { ColumnProfile } from './profile';

/** A column name that says nothing: only then may values alone decide. */
const NAMELESS = /^(?:unnamed|column|col|field|var|x|c|f|v)?\d*$/;

/** Long texts are the description, the longest first. */
export function DESCRIPTION_BY_VALUES({ meanLength, numbers, urls }: ColumnProfile): number {
  return meanLength >= 150 && numbers === 0 && urls < 0.5 ? meanLength : 0;
}

/** Lists of short terms in a column whose name says skills, or nothing. */
export function SKILLS_BY_VALUES({ lists, key }: ColumnProfile): number {
  return lists > 0.5 && (NAMELESS.test(key) || /skill|competen|techno|keyword/.test(key)) ? lists : 0;
}

/** Short, varied words in a column whose name has one of these parts, or says nothing while most of its values name roles. */
export function titleByValues(parts: RegExp): (column: ColumnProfile) => number {
  return ({ key, filled, distinct, meanLength, numbers, dates, urls, lists, roles }) => {
    const isName =
      filled > 0.9 && meanLength >= 5 && meanLength < 100 && numbers + dates + urls < 0.1 && lists < 0.5;
    if (!isName || distinct < 0.2) return 0;
    if (parts.test(key) && !/id$|code|type|company|provider|employer|school|contact/.test(key))
      return 1 + distinct;
    return NAMELESS.test(key) && roles > 0.4 ? roles : 0;
  };
}

export const URL_FIELD: Field = {
  field: 'url',
  use: 'first filled',
  names: names(`
      job url, job link, job posting url, course url, course link, credential url, badge url, program
      url, canonical url, url, link, webpage, web page, webpage url, subject webpage, absolute url, hosted
      url, position uri, source data, apply url, application url, redirect url, origine offre url origine,
      lien, homepage`),
  fits: ({ urls }) => urls > 0.3,
};

export const IDENTIFIER: Omit<Field, 'names'> = {
  field: 'externalId',
  use: 'best',
  fits: ({ meanLength }) => meanLength < 200,
};

/** Marks rows of made-up samples. */
export const MADE_UP: Field = {
  field: 'madeUp',
  use: 'best',
  names: ['made up', 'is made up', 'synthetic', 'fictional'],
};
