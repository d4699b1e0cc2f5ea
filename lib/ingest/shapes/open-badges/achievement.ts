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
import { plainOfMarkdown } from '@/lib/ingest/shapes/markdown';
import { filledOnly, type PlainRecord } from '@/lib/ingest/shapes/plain-record';
import { cellOfTerms, skillsAndOutcomes, wordsOf } from '@/lib/ingest/shapes/terms';
import { alignedTo } from './alignment';

/**
 * An achievement of Open Badges 3 and learner records, or a badge class of Open Badges 1 and 2, as a record.
 * @param award the credential or assertion by which it was awarded, for what the achievement itself leaves out; nothing of who earned it is read
 * @param competencies names of further achievements that are parts of this one
 */
export function achievementRecord(
  achievement: Thing,
  award: Thing | null,
  competencies: readonly string[],
  graph: Graph,
): PlainRecord {
  const fields = fieldsOf(achievement);
  const outer = award ? fieldsOf(award) : new Map<string, unknown>();
  const get = (name: string) => fields.get(name) ?? extended(fields, name);
  const aligned = alignedTo(get('alignment') ?? get('alignments'), graph);
  const { skills, outcomes } = skillsAndOutcomes([...aligned.skills, ...competencies]);
  const criteria = listOf(get('criteria') ?? get('requirement'))[0];
  const narrative = isThing(criteria) ? textOf(fieldsOf(criteria).get('narrative')) : textOf(criteria);
  const type = textOf(get('achievementType'));
  return filledOnly({
    title: firstText(get('name'), outer.get('name')),
    provider: nameOf([outer.get('issuer'), get('issuer'), get('creator')], graph),
    type: type === '' ? badgeOf(achievement, award) : wordsOf(type),
    subject: [...textsOf(get('fieldOfStudy')), ...textsOf(get('specialization')), ...aligned.subjects].join(
      '; ',
    ),
    level: [...aligned.levels, ...textsOf(get('level')), ...levelOf(get('EQF'))].join('; '),
    studyLoad: creditsOf(get('ECTS'), get('creditsAvailable')),
    hours: firstText(get('SBU'), get('StudyLoad'), get('timeInvestment')),
    skills: cellOfTerms(skills),
    tags: cellOfTerms([...textsOf(get('tag')), ...textsOf(get('tags'))]),
    url: addressOf(get('url'), isThing(criteria) ? criteria : get('criteria'), achievement),
    identifier: idOf(achievement),
    code: textOf(get('humanCode')),
    language: textOf(get('inLanguage')),
    alignedTo: aligned.others,
    description: plainOfMarkdown(firstText(get('description'), outer.get('description'))),
    learningOutcomes: [...outcomes, ...textsOf(get('LearningOutcome'))].join('\n'),
    criteria: /^https?:\/\/\S+$/.test(narrative) ? '' : plainOfMarkdown(narrative),
    results: listOf(get('resultDescription') ?? get('resultDescriptions')).map(resultOf),
  });
}

/** A value inside one of the badge's extensions: `"extensions:ECTSExtension": {"ECTS": 3}`. */
function extended(fields: ReadonlyMap<string, unknown>, name: string): unknown {
  if (!/^[A-Z]/.test(name)) return undefined;
  for (const [key, value] of fields) {
    if (!/extension/i.test(key) || !isThing(value)) continue;
    const inner = fieldsOf(value).get(name) ?? value[name];
    if (inner !== undefined) return inner;
  }
  return undefined;
}

function nameOf(values: readonly unknown[], graph: Graph): string {
  for (const value of values.flatMap(listOf).map(graph.resolve)) {
    const name = referenceOf(value) === null ? textOf(value) : '';
    if (name !== '') return name;
  }
  return '';
}

/** "Badge" where the form says that it is one. */
function badgeOf(achievement: Thing, award: Thing | null): string {
  const classes = [achievement, award].flatMap((thing) =>
    thing ? textsOf(thing.type ?? thing['@type']) : [],
  );
  return classes.some((each) => /BadgeClass|OpenBadgeCredential/.test(each)) ? 'Badge' : '';
}

function levelOf(eqf: unknown): string[] {
  return textsOf(eqf).map((level) => (/^\d/.test(level) ? `EQF level ${level}` : level));
}

function creditsOf(ects: unknown, credits: unknown): string {
  const points = textOf(ects);
  if (points !== '') return `${points} ECTS`;
  const number = textOf(credits);
  return number === '' ? '' : `${number} credits`;
}

/** A page for people first: the achievement's own, that of its criteria, and last its data. */
function addressOf(url: unknown, criteria: unknown, achievement: Thing): string | null {
  const addresses = [
    textOf(url),
    isThing(criteria) ? (idOf(criteria) ?? '') : textOf(criteria),
    idOf(achievement) ?? '',
  ];
  return addresses.find((address) => /^https?:\/\/\S+$/i.test(address)) ?? null;
}

/** "Final grade: 1 to 10, at least 6". */
function resultOf(value: unknown): string {
  if (!isThing(value)) return textOf(value);
  const fields = fieldsOf(value);
  const [from, to, needed] = ['valueMin', 'valueMax', 'requiredValue'].map((name) =>
    textOf(fields.get(name)),
  );
  const range = [from, to].filter(Boolean).join(' to ') || textsOf(fields.get('allowedValue')).join(', ');
  const facts = [range, needed ? `at least ${needed}` : ''].filter(Boolean).join(', ');
  return [textOf(fields.get('name')), facts].filter(Boolean).join(': ');
}
