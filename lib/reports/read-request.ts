import type { z } from 'zod';
import { parseSlice, SLICE_PARAMETERS, type Slice } from '@/lib/market/slice';

/** Parameters as they came, each with all its values: from a URL, or from options of a command. */
export type Given = Readonly<Record<string, readonly string[]>>;

/** What of a request could not be understood: where, and what to do, in words. */
export interface RequestProblem {
  /** Absent where the problem is one of the slice. */
  parameter?: string;
  message: string;
}

export interface ReadRequest<Parameters> {
  slice: Slice;
  /** The parameters besides the slice's; null where there is a problem. */
  parameters: Parameters | null;
  problems: readonly RequestProblem[];
}

/**
 * A request for a report: the slice, and the parameters of a schema, whose names are none of the slice's. Empty values count as not given.
 * What is not understood is a problem: nothing is left out in silence.
 */
export function readRequest<Schema extends z.ZodObject>(
  schema: Schema,
  given: Given,
): ReadRequest<z.infer<Schema>> {
  const filled = Object.fromEntries(
    Object.entries(given)
      .map(([name, values]) => [name, values.filter((value) => value.trim() !== '')] as const)
      .filter(([, values]) => values.length > 0),
  );
  const { slice, problems } = parseSlice(filled);
  const own = readOwn(schema, filled);
  const found = [
    ...unknownOnes(schema, given),
    ...problems.map((message): RequestProblem => ({ message })),
    ...own.problems,
  ];
  return { slice, parameters: found.length === 0 ? own.parameters : null, problems: found };
}

function unknownOnes(schema: z.ZodObject, given: Given): RequestProblem[] {
  const known = new Set<string>([...Object.keys(schema.shape), ...SLICE_PARAMETERS]);
  return Object.keys(given)
    .filter((name) => !known.has(name))
    .map((name) => ({
      parameter: name,
      message: `“${name}” is no parameter here. There are ${[...known].join(', ')}.`,
    }));
}

function readOwn<Schema extends z.ZodObject>(schema: Schema, given: Given) {
  const once: Record<string, string> = {};
  const problems: RequestProblem[] = [];
  for (const name of Object.keys(schema.shape)) {
    const [value, ...more] = given[name] ?? [];
    if (more.length > 0) problems.push({ parameter: name, message: `Give ${name} once only.` });
    if (value !== undefined) once[name] = value;
  }
  const parsed = schema.safeParse(once, { error: (issue) => inWords(issue, schema, once) });
  for (const issue of parsed.error?.issues ?? [])
    problems.push({ parameter: String(issue.path[0]), message: issue.message });
  return { parameters: parsed.success ? parsed.data : null, problems };
}

type Issue = Parameters<z.core.$ZodErrorMap>[0];

/** What is wrong with a value, where its schema says nothing itself. */
function inWords(issue: Issue, schema: z.ZodObject, given: Readonly<Record<string, string>>) {
  const [parameter] = issue.path ?? [];
  if (parameter === undefined) return undefined;
  const name = String(parameter);
  const value = given[name];
  if (value === undefined) {
    const { description } = schema.shape[name] as z.ZodType;
    return `Give ${name}${description ? `: ${description[0]?.toLowerCase()}${description.slice(1)}` : ''}.`;
  }
  const allowed = valuesOf(issue);
  if (allowed.length > 0) return `“${value}” is no ${name}: use ${allowed.join(', ')}.`;
  if (issue.code === 'invalid_type') return `“${value}” is no whole number: ${name} takes one, such as 10.`;
  const unit = issue.origin === 'string' ? ' characters' : '';
  if (issue.code === 'too_small') return `${name} takes ${issue.minimum}${unit} or more, not “${value}”.`;
  if (issue.code === 'too_big') return `${name} takes at most ${issue.maximum}${unit}.`;
  return undefined;
}

/** The values of which an issue says that one of them is needed. */
function valuesOf(issue: Issue): string[] {
  if (issue.code === 'invalid_value') return issue.values.map(String);
  if (issue.code !== 'invalid_union') return [];
  return issue.errors
    .flat()
    .flatMap((inner) => (inner.code === 'invalid_value' ? inner.values : []))
    .map(String);
}
