import type { Graph, TypedThing } from '@/lib/ingest/shapes/graph';
import {
  fieldsOf,
  firstText,
  idOf,
  isAddress,
  isThing,
  listOf,
  referenceOf,
  textOf,
  textsOf,
} from '@/lib/ingest/shapes/linked';
import { filledOnly, type PlainRecord } from '@/lib/ingest/shapes/plain-record';
import { cellOfTerms, skillsAndOutcomes, wordsOf } from '@/lib/ingest/shapes/terms';
import { tellingClass } from './classes';
import { competenciesOf, namesOf } from './competencies';
import { costOf, profilesOf, studyTimeOf } from './terms-of-study';

type Fields = ReadonlyMap<string, unknown>;

const OWNERS = ['offeredBy', 'ownedBy', 'provider', 'copyrightHolder', 'recognizedBy'];
const SUBJECTS = ['subject', 'fieldOfStudy', 'degreeMajor', 'degreeConcentration'];
/** States in which nobody can earn it any more. */
const ENDED = /\b(?:ceased|deprecated|discontinued|inactive)\b/i;

/** A credential, course, assessment or pathway component of CTDL as a record. */
export function credentialRecord({ thing, classes }: TypedThing, graph: Graph): PlainRecord {
  const fields = fieldsOf(thing);
  const get = (name: string) => fields.get(name);
  const names = (...from: string[]) => from.flatMap((name) => namesOf(get(name), graph));
  const { skills, outcomes } = skillsAndOutcomes(competenciesOf(fields, graph));
  const status = names('credentialStatusType', 'lifeCycleStatusType').join(', ');
  return filledOnly({
    title: textOf(get('name')),
    provider: providerOf(fields, graph),
    type: typeOf(fields, classes, graph),
    subject: subjectOf(fields, graph),
    level: levelOf(fields, graph),
    ...studyTimeOf(fields, graph),
    ...costOf(fields, graph),
    skills: cellOfTerms(skills),
    keywords: cellOfTerms(names('keyword')),
    url:
      addressOf(get('subjectWebpage')) ??
      addressOf(get('sourceData')) ??
      addressOf(get('source')) ??
      addressOf(idOf(thing)),
    identifier: textOf(get('ctid')) || stable(idOf(thing)),
    code: names('codedNotation').join(', '),
    language: textsOf(get('inLanguage')).join(', '),
    occupations: names('occupationType'),
    industries: names('industryType'),
    status,
    retired: ENDED.test(status) ? 'true' : '',
    prerequisites: conditionsOf(fields, ['entryCondition', 'prerequisite'], graph),
    conditions: conditionsOf(fields, ['requires'], graph),
    description: textOf(get('description')),
    learningOutcomes: outcomes.join('\n'),
    leadsTo: leadsTo(fields, graph),
  });
}

/** The organisation that offers or owns it, or that owns the pathway on which it stands. */
function providerOf(fields: Fields, graph: Graph): string {
  const owner = ownerOf(fields, graph);
  if (owner !== '') return owner;
  for (const whole of profilesOf(fields.get('isPartOf'), graph)) {
    const name = ownerOf(whole, graph);
    if (name !== '') return name;
  }
  return '';
}

function ownerOf(fields: Fields, graph: Graph): string {
  for (const owner of OWNERS.flatMap((name) => listOf(fields.get(name))).map(graph.resolve)) {
    const name = referenceOf(owner) === null ? textOf(owner) : '';
    if (name !== '') return name;
  }
  return '';
}

function typeOf(fields: Fields, classes: readonly string[], graph: Graph): string {
  const given = textsOf(listOf(fields.get('credentialType')).map(graph.resolve)).map(wordsOf);
  if (given.length > 0) return given.join(', ');
  return wordsOf(tellingClass(classes).replace(/Profile$|Component$/, ''));
}

/** Whom it is meant for, or the level of its credit. */
function levelOf(fields: Fields, graph: Graph): string {
  const given = ['audienceLevelType', 'educationLevelType'].flatMap((name) =>
    namesOf(fields.get(name), graph),
  );
  const credit = profilesOf(fields.get('creditValue'), graph).flatMap((value) =>
    namesOf(value.get('creditLevelType'), graph),
  );
  return [...new Set(given.length > 0 ? given : credit)].join('; ');
}

/** What it is about, and what its credit counts for. */
function subjectOf(fields: Fields, graph: Graph): string {
  const own = SUBJECTS.flatMap((name) => namesOf(fields.get(name), graph));
  const credit = profilesOf(fields.get('creditValue'), graph).flatMap((value) =>
    namesOf(value.get('subject'), graph),
  );
  return [...new Set([...own, ...credit])].join('; ');
}

/** An identifier that means the same in another file: not `_:b1`. */
function stable(id: string | null): string | null {
  return id?.startsWith('_:') ? null : id;
}

function conditionsOf(fields: Fields, names: readonly string[], graph: Graph): string[] {
  return names
    .flatMap((name) => profilesOf(fields.get(name), graph))
    .flatMap((profile) => [textOf(profile.get('description')), ...textsOf(profile.get('condition'))])
    .filter(Boolean);
}

/** Names of the credentials that it prepares for. */
function leadsTo(fields: Fields, graph: Graph): string[] {
  return listOf(fields.get('isPreparationFor'))
    .map(graph.resolve)
    .flatMap((value) => {
      if (!isThing(value)) return textsOf(value);
      const targets = namesOf(fieldsOf(value).get('targetCredential'), graph);
      return targets.length > 0 ? targets : textsOf(value);
    })
    .filter((name) => !isAddress(name));
}

function addressOf(value: unknown): string | null {
  const address = listOf(value).map((each) => (isThing(each) ? firstText(idOf(each)) : textOf(each)))[0];
  return address && /^https?:\/\//i.test(address) ? address : null;
}
