import type { Graph } from '@/lib/ingest/shapes/graph';
import { fieldsOf, isThing, listOf, type Thing, textOf, textsOf } from '@/lib/ingest/shapes/linked';
import type { PlainRecord } from '@/lib/ingest/shapes/plain-record';
import { wordsOf } from '@/lib/ingest/shapes/terms';

/** A demand in fewer characters is a fact for one line; a longer one is prose. */
const LONGEST_FACT = 120;

/** What a posting demands besides skills: qualifications as prose, education and experience as facts where they are. */
export function demandsOf(fields: ReadonlyMap<string, unknown>, graph: Graph): PlainRecord {
  const texts = (name: string, read: (thing: Thing) => string) =>
    listOf(fields.get(name)).flatMap((given) => {
      const value = graph.resolve(given);
      return isThing(value) ? [read(value)] : textsOf(value);
    });
  const education = parted(texts('educationRequirements', educationOf));
  const experience = parted(texts('experienceRequirements', experienceOf));
  const instead = /^true$/i.test(String(fields.get('experienceInPlaceOfEducation')));
  if (instead && education.facts !== '') education.facts += ' or equivalent experience';
  return {
    qualifications: texts('qualifications', educationOf).filter(Boolean).join('\n'),
    education: education.facts,
    educationRequirements: education.prose,
    experience: experience.facts,
    experienceRequirements: experience.prose,
  };
}

function parted(texts: readonly string[]): { facts: string; prose: string } {
  const filled = texts.filter((text) => text !== '');
  return {
    facts: filled.filter((text) => text.length <= LONGEST_FACT).join('; '),
    prose: filled.filter((text) => text.length > LONGEST_FACT).join('\n'),
  };
}

/** `{credentialCategory: "bachelor degree"}`, with what is studied. */
function educationOf(thing: Thing): string {
  const fields = fieldsOf(thing);
  const category = textsOf(fields.get('credentialCategory')).map((text) =>
    /^https?:\/\//.test(text) ? wordsOf(text) : text,
  );
  const about = textsOf(fields.get('about'));
  const parts = [
    ...category,
    ...textsOf(fields.get('name')),
    ...textsOf(fields.get('description')),
    ...about,
  ];
  return [...new Set(parts)].join(', ');
}

/** `{monthsOfExperience: 36}` is "3 years of experience". */
function experienceOf(thing: Thing): string {
  const fields = fieldsOf(thing);
  const given = textOf(fields.get('monthsOfExperience'));
  const months = given === '' ? Number.NaN : Number(given);
  const words = Number.isFinite(months) && months > 0 && months < 1200 ? monthsInWords(months) : '';
  const said = textOf(fields.get('description')) || (words === '' ? textOf(thing) : '');
  return [words, said].filter(Boolean).join(': ');
}

function monthsInWords(months: number): string {
  if (months % 12 !== 0) return `${months} months of experience`;
  return months === 12 ? '1 year of experience' : `${months / 12} years of experience`;
}
