import type { z } from 'zod';
import { DIMENSIONS } from '@/lib/market/dimensions';
import { MOST_VALUES } from '@/lib/market/slice';
import { formOf, paging } from './form';
import { type JsonSchema, schemaOf } from './json-schema';
import type { AnyReport } from './report';

/** A parameter of the API as OpenAPI writes it. */
export interface ApiParameter {
  name: string;
  in: 'path' | 'query';
  required?: true;
  description?: string;
  schema: JsonSchema;
  style?: 'form';
  explode?: boolean;
}

const query = (name: string, description: string, schema: JsonSchema): ApiParameter => ({
  name,
  in: 'query',
  description,
  schema,
});

const MONTH: JsonSchema = { type: 'string', pattern: '^\\d{4}-(0[1-9]|1[0-2])(-\\d{2})?$' };
const WORDS: JsonSchema = { type: 'string', maxLength: 120 };
const YEARLY: JsonSchema = { type: 'integer', minimum: 0, maximum: 999_999_999 };

/** The parameters of the slice, which every report takes. */
export const SLICE_API: readonly ApiParameter[] = [
  query('from', 'First month, such as 2026-01', MONTH),
  query('to', 'Last month', MONTH),
  query('occupation', 'Words that must all stand in the job title or occupation', WORDS),
  query('text', 'Words that must all stand somewhere in the posting', WORDS),
  query('payFrom', 'Least yearly pay, in the currency of the slice or else the most frequent one', YEARLY),
  query('payTo', 'Most yearly pay', YEARLY),
  ...DIMENSIONS.map(({ name, label, byPrefix }): ApiParameter => {
    const prefix = byPrefix ? ' A code stands for all that start with it.' : '';
    return {
      ...query(
        name,
        `${label}. Given several times, any of the values counts; not-stated is for postings that do not say.${prefix}`,
        { type: 'array', items: WORDS, maxItems: MOST_VALUES },
      ),
      style: 'form',
      explode: true,
    };
  }),
];

/** The report's own parameters. */
export function ownParameters(report: AnyReport): ApiParameter[] {
  return apiParameters(report.parameters, new Set(placesIn(report.path)));
}

/** The parameters that say how the answer is written. */
export function formParameters(report: AnyReport): ApiParameter[] {
  return [...apiParameters(formOf(report)), ...(report.list ? apiParameters(paging) : [])];
}

const placesIn = (path: string): string[] => [...path.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name);

function apiParameters(schema: z.ZodObject, inPath: ReadonlySet<string> = new Set()): ApiParameter[] {
  return Object.entries(schema.shape).map(([name, one]) => {
    const type = one as z.ZodType;
    const { description, ...written } = parameterSchema(type) as JsonSchema & { description?: string };
    const needed = inPath.has(name) || !type.safeParse(undefined).success;
    return {
      name,
      in: inPath.has(name) ? 'path' : 'query',
      ...(needed ? { required: true } : {}),
      ...(description ? { description } : {}),
      schema: written,
    };
  });
}

/** A parameter as URLs hold it: text stays text, whatever becomes of it. */
function parameterSchema(type: z.ZodType): JsonSchema {
  const before = schemaOf(type, 'input');
  if (before.type === 'string') return before;
  const { anyOf, ...rest } = schemaOf(type, 'output');
  const constants = Array.isArray(anyOf) ? anyOf.map((one: JsonSchema) => one.const) : [];
  return constants.length > 0 && !constants.includes(undefined)
    ? { ...rest, enum: constants }
    : { ...rest, ...(anyOf ? { anyOf } : {}) };
}
