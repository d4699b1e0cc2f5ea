import type { Graph } from '@/lib/ingest/shapes/graph';
import {
  fieldsOf,
  firstText,
  idOf,
  isThing,
  listOf,
  referenceOf,
  type Thing,
  textOf,
  textsOf,
} from '@/lib/ingest/shapes/linked';
import { filledOnly, type PlainRecord } from '@/lib/ingest/shapes/plain-record';
import type { Shape } from '@/lib/ingest/shapes/shape';
import { cellOfTerms, wordsOf } from '@/lib/ingest/shapes/terms';
import { demandsOf } from './demands';
import { payOf } from './pay';
import { placeOf } from './place';

/** schema.org JobPosting, alone, in a list, in a graph, or inside the page that it stands on. */
export const jobPosting: Shape = {
  name: 'schema.org JobPosting',
  read(graph) {
    const postings = graph.things.filter(({ classes }) => classes.includes('JobPosting'));
    if (postings.length === 0) return null;
    const records = postings.map(({ thing }) => postingOf(thing, graph));
    return { format: jobPosting.name, kind: 'postings', records, notes: [] };
  },
};

/** Values that are read into columns of another name, and those that say nothing of the job or name persons. */
const READ = new Set(
  (
    'id type title name jobTitle hiringOrganization employerOverview jobLocation jobLocationType applicantLocationRequirements ' +
    'baseSalary estimatedSalary salaryCurrency employmentType datePosted validThrough industry occupationalCategory ' +
    'relevantOccupation url mainEntityOfPage sameAs identifier description responsibilities qualifications skills ' +
    'educationRequirements experienceRequirements experienceInPlaceOfEducation jobBenefits incentives incentiveCompensation ' +
    'applicationContact image logo potentialAction'
  ).split(' '),
);

function postingOf(thing: Thing, graph: Graph): PlainRecord {
  const fields = fieldsOf(thing);
  const get = (name: string) => fields.get(name);
  const employer = listOf(get('hiringOrganization')).map(graph.resolve);
  const about = employer.filter(isThing).map((each) => fieldsOf(each).get('description'));
  const record: Record<string, unknown> = {
    title: firstText(get('title'), get('name'), get('jobTitle')),
    employer: firstText(...employer.filter((each) => referenceOf(each) === null)),
    ...placeOf(fields, graph),
    ...payOf(fields, graph),
    employmentType: textsOf(get('employmentType')).map(bare).join(', '),
    datePosted: textOf(get('datePosted')),
    validThrough: textOf(get('validThrough')),
    industry: textsOf(get('industry')).join('; '),
    ...occupationOf(fields, graph),
    url: urlOf(fields),
    identifier: identifierOf(get('identifier')) || idOf(thing),
    description: textsOf(get('description')).join('\n\n'),
    responsibilities: textsOf(get('responsibilities')).join('\n'),
    ...demandsOf(fields, graph),
    skills: skillsOf(get('skills'), graph),
    benefits: [
      ...textsOf(get('jobBenefits')),
      ...textsOf(get('incentives')),
      ...textsOf(get('incentiveCompensation')),
    ].join('\n'),
    aboutUs: firstText(get('employerOverview'), ...about),
  };
  for (const [name, value] of fields) if (!READ.has(name) && !(name in record)) record[name] = value;
  return filledOnly(record);
}

/** `"FULL_TIME"` in a second pair of quotation marks, and `https://schema.org/FULL_TIME`, without them. */
function bare(text: string): string {
  const value = text.replace(/^["']+|["']+$/g, '');
  return /^https?:\/\//.test(value) ? value.slice(value.lastIndexOf('/') + 1) : value;
}

function urlOf(fields: ReadonlyMap<string, unknown>): string | null {
  for (const name of ['url', 'mainEntityOfPage', 'sameAs', 'id']) {
    for (const value of listOf(fields.get(name))) {
      const address = isThing(value) ? (idOf(value) ?? textOf(fieldsOf(value).get('url'))) : textOf(value);
      if (/^https?:\/\//i.test(address)) return address;
    }
  }
  return null;
}

/** The value of a PropertyValue; the name there is whose number it is. */
function identifierOf(value: unknown): string {
  for (const each of listOf(value)) {
    const text = isThing(each) ? identifierOfThing(each) : textOf(each);
    if (text !== '') return text;
  }
  return '';
}

function identifierOfThing(thing: Thing): string {
  const fields = fieldsOf(thing);
  return firstText(fields.get('value'), fields.get('propertyID'), idOf(thing)) || textOf(thing);
}

/** Names and codes of the occupation: `15-1252.00 Software Developers`, a CategoryCode, or a pair of code and name. */
function occupationOf(fields: ReadonlyMap<string, unknown>, graph: Graph): PlainRecord {
  const names: string[] = [];
  const codes: string[] = [];
  for (const given of [
    ...listOf(fields.get('occupationalCategory')),
    ...listOf(fields.get('relevantOccupation')),
  ]) {
    const value = graph.resolve(given);
    if (isThing(value)) {
      const inner = fieldsOf(value);
      const category = inner.get('occupationalCategory');
      codes.push(...textsOf(inner.get('codeValue')), ...thingCodes(category));
      names.push(...textsOf(value));
      continue;
    }
    for (const text of textsOf(value)) (isCode(text) ? codes : names).push(text);
  }
  return { occupation: names.join('; '), occupationCode: codes.join('; ') };
}

function thingCodes(category: unknown): string[] {
  return listOf(category).flatMap((each) =>
    isThing(each) ? textsOf(fieldsOf(each).get('codeValue')) : textsOf(each).filter(isCode),
  );
}

function isCode(text: string): boolean {
  return /^[A-Z]{0,2}[\d.\-/]+$/.test(text);
}

/** A text as it stands; a list, or defined terms, as one term a line. */
function skillsOf(value: unknown, graph: Graph): string | null {
  const given = listOf(value).map(graph.resolve);
  if (given.length === 1 && typeof given[0] === 'string') return given[0];
  return cellOfTerms(textsOf(given).map((text) => (/^https?:\/\//.test(text) ? wordsOf(text) : text)));
}
