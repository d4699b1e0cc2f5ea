import type { JsonSchema } from './json-schema';

/** A field of an answer, as its documentation tells it. */
export interface AnswerField {
  /** `months[].share`: what follows `[]` is a field of each line of the list. */
  name: string;
  /** Kinds of values in words, each with the name of its schema where it has one. */
  kinds: readonly { words: string; part: string | null }[];
  about: string | null;
  /** Whether it may be absent. */
  optional: boolean;
}

/** The fields of an object's schema, those of objects inside it behind them; none of a schema that is no object. */
export function fieldsOf(schema: JsonSchema, before = ''): AnswerField[] {
  const required = new Set(schema.required as readonly string[] | undefined);
  return Object.entries((schema.properties ?? {}) as Record<string, JsonSchema>).flatMap(([name, inner]) => {
    const field: AnswerField = {
      name: before + name,
      kinds: kindsOf(inner),
      about: typeof inner.description === 'string' ? inner.description : null,
      optional: !required.has(name),
    };
    return [field, ...innerFields(inner, field.name)];
  });
}

/** The fields of the objects of which a value is made, where their schema has no name of its own. */
function innerFields(schema: JsonSchema, name: string): AnswerField[] {
  const some = alternatives(schema);
  if (some) return some.flatMap((one) => innerFields(one, name));
  if (schema.type === 'array') return innerFields(schema.items as JsonSchema, `${name}[]`);
  return schema.type === 'object' ? fieldsOf(schema, `${name}.`) : [];
}

const alternatives = ({ anyOf, oneOf }: JsonSchema) => (anyOf ?? oneOf) as readonly JsonSchema[] | undefined;

const WORDS: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'number',
  integer: 'whole number',
  boolean: 'true or false',
  null: 'null',
  object: 'object',
};

function kindsOf(schema: JsonSchema): AnswerField['kinds'] {
  const { $ref, items, type } = schema;
  const some = alternatives(schema);
  if (some) return some.flatMap(kindsOf);
  if (typeof $ref === 'string') {
    const part = $ref.split('/').at(-1) ?? '';
    return [{ words: part, part }];
  }
  if (Array.isArray(schema.enum))
    return [{ words: schema.enum.map((value) => JSON.stringify(value)).join(', '), part: null }];
  if (schema.const !== undefined) return [{ words: JSON.stringify(schema.const), part: null }];
  if (type === 'array')
    return kindsOf(items as JsonSchema).map(({ words, part }) => ({ words: `list of ${words}`, part }));
  return [{ words: WORDS[String(type)] ?? String(type), part: null }];
}
