import { durationInWords, parseDuration } from '@/lib/ingest/shapes/duration';
import type { Graph, TypedThing } from '@/lib/ingest/shapes/graph';
import {
  fieldsOf,
  firstText,
  idOf,
  isAddress,
  isThing,
  listOf,
  type Thing,
  textOf,
  textsOf,
} from '@/lib/ingest/shapes/linked';
import { filledOnly, type PlainRecord } from '@/lib/ingest/shapes/plain-record';
import type { Shape } from '@/lib/ingest/shapes/shape';
import { cellOfTerms } from '@/lib/ingest/shapes/terms';

type Fields = ReadonlyMap<string, unknown>;

const ACHIEVEMENTS = new Set(['LearningAchievement', 'LearningEntitlement']);
/** What somebody may achieve, where nobody has achieved it yet. */
const OFFERS = new Set(['Qualification', 'LearningAchievementSpecification', 'LearningOpportunity']);

/** European Digital Credentials for Learning, and qualifications, in the European Learning Model: one record an achievement. */
export const europeanLearningModel: Shape = {
  name: 'European Learning Model',
  read(graph) {
    const things = graph.things.filter(isOffered);
    if (things.length === 0) return null;
    const isCredential = graph.things.some(({ classes }) =>
      classes.some((each) => /^Euro\w+Credential$/.test(each)),
    );
    return {
      format: isCredential ? 'European Digital Credential' : europeanLearningModel.name,
      kind: 'credentials',
      records: things.map(({ thing }) => achievementRecord(thing, graph)),
      notes: [],
    };
  },
};

function isOffered({ classes, vocabulary, within, thing }: TypedThing): boolean {
  if (vocabulary !== 'elm') return false;
  const fields = fieldsOf(thing);
  if (!fields.has('title') && !fields.has('specifiedBy')) return false;
  return (
    classes.some((each) => ACHIEVEMENTS.has(each)) ||
    (within === null && classes.some((each) => OFFERS.has(each)))
  );
}

/** An achievement with its specification, which says what is learnt; nothing of who achieved it is read. */
function achievementRecord(thing: Thing, graph: Graph): PlainRecord {
  const own = fieldsOf(thing);
  const specified = graph.resolve(listOf(own.get('specifiedBy'))[0]);
  const specification = isThing(specified) ? fieldsOf(specified) : own;
  const get = (name: string) => specification.get(name) ?? own.get(name);
  const names = (...from: string[]) =>
    from.flatMap((name) => textsOf(listOf(get(name)).map(graph.resolve))).filter((text) => !isAddress(text));
  const outcomes = listOf(get('learningOutcome')).map(graph.resolve).filter(isThing).map(fieldsOf);
  const skills = outcomes.flatMap((outcome) =>
    ['relatedESCOSkill', 'relatedSkill'].flatMap((name) =>
      textsOf(outcome.get(name)).filter((text) => !isAddress(text)),
    ),
  );
  const volume = firstText(get('volumeOfLearning'), get('maximumDuration'));
  return filledOnly({
    title: firstText(own.get('title'), specification.get('title')),
    provider: providerOf(own, graph),
    type: names('dcType').join(', '),
    subject: [...new Set(names('thematicArea', 'iscedFCode', 'ISCEDFCode', 'educationSubject'))].join('; '),
    level: names('eqfLevel', 'EQFLevel', 'nqfLevel', 'NQFLevel', 'educationLevel').join('; '),
    duration: durationInWords(volume),
    hours: parseDuration(volume)?.hours,
    studyLoad: creditsOf(get('creditPoint') ?? get('hasECTSCreditPoints') ?? get('ECTSCreditPoints'), graph),
    skills: cellOfTerms(skills),
    url: addressOf(get('homepage')) ?? addressOf(get('supplementaryDocument')),
    identifier: idOf(thing)?.startsWith('urn:epass:') ? null : idOf(thing),
    language: names('language').join(', '),
    mode: names('mode').join(', '),
    prerequisites: names('entryRequirement').join('\n'),
    description: descriptionOf(own, specification),
    learningOutcomes: [...outcomes.flatMap(outcomeTexts), ...names('learningOutcomeSummary')].join('\n'),
  });
}

function descriptionOf(own: Fields, specification: Fields): string {
  const texts = [textOf(own.get('description')), textOf(specification.get('description'))];
  return [...new Set(texts)].filter(Boolean).join('\n\n');
}

function outcomeTexts(outcome: Fields): string[] {
  return [
    ...textsOf(outcome.get('title')),
    ...textsOf(outcome.get('description')),
    ...textsOf(outcome.get('additionalNote')),
  ];
}

/** The body that awarded it. */
function providerOf(own: Fields, graph: Graph): string {
  for (const name of ['awardedBy', 'wasAwardedBy', 'awardingOpportunity', 'providedBy', 'publisher']) {
    for (const value of listOf(own.get(name)).map(graph.resolve)) {
      if (!isThing(value)) continue;
      const fields = fieldsOf(value);
      const body = graph.resolve(listOf(fields.get('awardingBody') ?? fields.get('providedBy') ?? value)[0]);
      const found = isThing(body)
        ? firstText(fieldsOf(body).get('legalName'), fieldsOf(body).get('preferredName'), body)
        : '';
      if (found !== '') return found;
    }
  }
  return '';
}

/** "5 ECTS". */
function creditsOf(value: unknown, graph: Graph): string {
  const [first] = listOf(value).map(graph.resolve);
  if (!isThing(first)) return textOf(first) === '' ? '' : `${textOf(first)} ECTS`;
  const fields = fieldsOf(first);
  const points = firstText(fields.get('point'), fields.get('value'));
  return points === '' ? '' : `${points} ${textOf(fields.get('framework')) || 'credits'}`;
}

function addressOf(value: unknown): string | null {
  const [first] = listOf(value);
  const address = isThing(first)
    ? firstText(fieldsOf(first).get('contentURL'), fieldsOf(first).get('contentUrl'), idOf(first))
    : textOf(first);
  return /^https?:\/\//i.test(address) ? address : null;
}
