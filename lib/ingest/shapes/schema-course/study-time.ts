import { type Duration, parseDuration } from '@/lib/ingest/shapes/duration';
import type { Graph } from '@/lib/ingest/shapes/graph';
import { fieldsOf, isThing, listOf, textOf, thingsOf } from '@/lib/ingest/shapes/linked';
import type { PlainRecord } from '@/lib/ingest/shapes/plain-record';

/**
 * How long it takes: the work that a course or its first instance with a workload says, in words and in hours where it is counted in
 * hours; and its credits.
 */
export function studyTimeOf(fields: ReadonlyMap<string, unknown>, graph: Graph): PlainRecord {
  const instances = [...listOf(fields.get('hasCourseInstance')), ...listOf(fields.get('subEvent'))]
    .map(graph.resolve)
    .filter(isThing)
    .map(fieldsOf);
  const given = [
    fields.get('timeRequired'),
    fields.get('timeToComplete'),
    fields.get('totalTime'),
    ...instances.map((instance) => instance.get('courseWorkload')),
    fields.get('duration'),
    ...instances.map((instance) => instance.get('duration')),
  ].map(textOf);
  const schedules = instances.flatMap((instance) => thingsOf(graph.resolve(instance.get('courseSchedule'))));
  const spans = [
    ...given.filter(Boolean).map(spanOf),
    ...schedules.map((each) => scheduleOf(fieldsOf(each))),
  ];
  const [first] = spans.filter((span) => span !== null);
  const hours = spans.find((span) => span !== null && span.hours !== null)?.hours;
  return { duration: first?.words, hours, studyLoad: creditsOf(fields.get('numberOfCredits')) };
}

function spanOf(text: string): Duration {
  return parseDuration(text) ?? { words: text, hours: null };
}

/** `{duration: "PT3H", repeatFrequency: "Weekly", repeatCount: 10}` is 30 hours of study. */
function scheduleOf(schedule: ReadonlyMap<string, unknown>): Duration | null {
  const once = parseDuration(textOf(schedule.get('duration')));
  if (!once) return null;
  const count = Number(textOf(schedule.get('repeatCount')) || 1);
  if (!(count > 1 && count < 1000)) return once;
  const frequency = textOf(schedule.get('repeatFrequency')).toLowerCase();
  return {
    words: [`${count} times ${once.words}`, frequency].filter(Boolean).join(', '),
    hours: once.hours === null ? null : once.hours * count,
  };
}

/** A number of credits, or a value with its unit: `{value: 5, unitText: "ECTS"}`. */
function creditsOf(value: unknown): string | null {
  const [first] = listOf(value);
  const fields = isThing(first) ? fieldsOf(first) : null;
  const number = textOf(fields ? fields.get('value') : first);
  if (number === '') return null;
  return /^[\d.,]+$/.test(number) ? `${number} ${textOf(fields?.get('unitText')) || 'credits'}` : number;
}
