import type { Graph, TypedThing } from '@/lib/ingest/shapes/graph';
import {
  fieldsOf,
  firstText,
  idOf,
  isThing,
  listOf,
  referenceOf,
  textOf,
  textsOf,
} from '@/lib/ingest/shapes/linked';
import { filledOnly, type PlainRecord } from '@/lib/ingest/shapes/plain-record';
import type { Shape } from '@/lib/ingest/shapes/shape';
import { cellOfTerms, partsOfList, skillsAndOutcomes, wordsOf } from '@/lib/ingest/shapes/terms';
import { costOf } from './cost';
import { studyTimeOf } from './study-time';

const CLASSES = new Set([
  'Course',
  'EducationalOccupationalCredential',
  'EducationalOccupationalProgram',
  'WorkBasedProgram',
]);
/** Where a course within a course is one of its parts, and not what must come before it or what it leads to. */
const PARTS = new Set(['hasCourse', 'hasPart']);

/** schema.org Course, EducationalOccupationalCredential and EducationalOccupationalProgram. */
export const schemaCourse: Shape = {
  name: 'schema.org Course',
  read(graph) {
    const courses = graph.things.filter(
      (typed) => isCourse(typed) && isOffered(typed) && isFullest(typed, graph),
    );
    if (courses.length === 0) return null;
    const kinds = new Set(courses.map(({ classes }) => classes.find((each) => CLASSES.has(each))!));
    return {
      format: kinds.size === 1 ? `schema.org ${[...kinds][0]}` : schemaCourse.name,
      kind: 'credentials',
      records: courses.map((course) => courseOf(course, graph)),
      notes: [],
    };
  },
};

/** A plain `type` without a context is a column like any other. */
function isCourse({ thing, classes, vocabulary }: TypedThing): boolean {
  const isMarked = vocabulary === 'schema' || (vocabulary === null && '@type' in thing);
  return isMarked && classes.some((each) => CLASSES.has(each)) && referenceOf(thing) === null;
}

function isOffered(typed: TypedThing): boolean {
  for (
    let outer = typed.within, under = typed.under;
    outer !== null;
    under = outer.under, outer = outer.within
  ) {
    if (isCourse(outer)) return PARTS.has(under);
  }
  return true;
}

/** Of several mentions of one course the one that says most. */
function isFullest({ thing }: TypedThing, graph: Graph): boolean {
  const id = idOf(thing);
  return id === null || graph.find(id) === thing;
}

function courseOf(typed: TypedThing, graph: Graph): PlainRecord {
  const fields = fieldsOf(typed.thing);
  const get = (name: string) => fields.get(name);
  const resolved = (name: string) => listOf(get(name)).map(graph.resolve);
  const taught = ['teaches', 'competencyRequired', 'assesses', 'educationalAlignment'].flatMap((name) =>
    termsOf(resolved(name)),
  );
  const { skills, outcomes } = skillsAndOutcomes(taught.map(withoutAddress));
  return filledOnly({
    title: firstText(get('name'), get('headline')),
    provider: providerOf(typed, graph),
    type: typeOf(typed),
    subject: textsOf(resolved('about')).map(withoutAddress).join('; '),
    level: textsOf(resolved('educationalLevel')).map(withoutAddress).join('; '),
    ...studyTimeOf(fields, graph),
    ...costOf(fields, graph),
    skills: cellOfTerms(skills),
    keywords: textsOf(get('keywords')).join('; '),
    url: addressOf(get('url')) ?? addressOf(get('mainEntityOfPage')) ?? addressOf(get('id')),
    identifier: identifierOf(get('identifier')) || textOf(get('courseCode')) || idOf(typed.thing),
    language: textsOf(get('inLanguage')).join(', '),
    prerequisites: [
      ...textsOf(resolved('coursePrerequisites')),
      ...textsOf(resolved('programPrerequisites')),
    ].join('\n'),
    description: firstText(get('description'), get('abstract'), get('disambiguatingDescription')),
    learningOutcomes: outcomes.join('\n'),
    syllabus: syllabusOf(fields, graph),
    leadsTo: [
      ...resolved('educationalCredentialAwarded'),
      ...resolved('occupationalCredentialAwarded'),
    ].flatMap(textsOf),
  });
}

/** Who offers it: the provider, who awards or sells it, or the organisation in whose list it stands. */
function providerOf({ thing, within }: TypedThing, graph: Graph): string {
  const fields = fieldsOf(thing);
  for (const name of [
    'provider',
    'recognizedBy',
    'offeredBy',
    'sourceOrganization',
    'publisher',
    'creator',
    'author',
  ]) {
    const found = nameOf(fields.get(name), graph);
    if (found !== '') return found;
  }
  for (const offer of listOf(fields.get('offers')).map(graph.resolve)) {
    if (!isThing(offer)) continue;
    const seller = nameOf(fieldsOf(offer).get('offeredBy') ?? fieldsOf(offer).get('seller'), graph);
    if (seller !== '') return seller;
  }
  for (let outer = within; outer !== null; outer = outer.within) {
    if (outer.classes.some((each) => /Organization|University|School|College/.test(each)))
      return textOf(outer.thing);
    const found = isCourse(outer) ? nameOf(fieldsOf(outer.thing).get('provider'), graph) : '';
    if (found !== '') return found;
  }
  return '';
}

function nameOf(value: unknown, graph: Graph): string {
  for (const each of listOf(value).map(graph.resolve)) {
    const name = referenceOf(each) === null ? textOf(each) : '';
    if (name !== '') return name;
  }
  return '';
}

function typeOf({ thing, classes }: TypedThing): string {
  const category = textsOf(fieldsOf(thing).get('credentialCategory')).map(withoutAddress);
  if (category.length > 0) return category.join(', ');
  const kind = classes.find((each) => CLASSES.has(each))!;
  return (
    { EducationalOccupationalCredential: 'Credential', EducationalOccupationalProgram: 'Program' }[kind] ??
    wordsOf(kind)
  );
}

/** What is taught: a list as it is, one text by its parts. */
function termsOf(values: readonly unknown[]): string[] {
  const texts = textsOf(values);
  return values.length === 1 && typeof values[0] === 'string' ? texts.flatMap(partsOfList) : texts;
}

/** Terms that are given by their address are named by its end. */
function withoutAddress(text: string): string {
  return /^https?:\/\//.test(text) ? wordsOf(text) : text;
}

function addressOf(value: unknown): string | null {
  const address = listOf(value).map((each) => (isThing(each) ? idOf(each) : textOf(each)))[0];
  return address && /^https?:\/\//i.test(address) ? address : null;
}

function identifierOf(value: unknown): string {
  const [first] = listOf(value);
  return isThing(first) ? firstText(fieldsOf(first).get('value'), idOf(first)) : textOf(first);
}

function syllabusOf(fields: ReadonlyMap<string, unknown>, graph: Graph): string {
  return listOf(fields.get('syllabusSections') ?? fields.get('syllabus'))
    .map(graph.resolve)
    .map((section) => {
      if (!isThing(section)) return textOf(section);
      const description = textOf(fieldsOf(section).get('description'));
      return [textOf(section), description].filter(Boolean).join(': ');
    })
    .filter(Boolean)
    .join('\n');
}
