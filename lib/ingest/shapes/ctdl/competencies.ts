import type { Graph } from '@/lib/ingest/shapes/graph';
import {
  fieldsOf,
  firstText,
  idOf,
  isAddress,
  isThing,
  listOf,
  referenceOf,
  type Thing,
  textsOf,
} from '@/lib/ingest/shapes/linked';
import { wordsOf } from '@/lib/ingest/shapes/terms';

type Fields = ReadonlyMap<string, unknown>;

/** Where a credential, a course or an assessment names what one can do afterwards. */
const TAUGHT = [
  'teaches',
  'assesses',
  'competency',
  'targetCompetency',
  'hasCompetency',
  'hasSkill',
  'skill',
];
/** Conditions for earning it; those for entering, and what is but recommended, are no part of it. */
const CONDITIONS = ['requires'];
/** What such a condition demands, whose competencies then are those of the credential. */
const DEMANDED = ['targetAssessment', 'targetLearningOpportunity'];
const DEEPEST = 4;
const MOST = 2000;

/**
 * What one can do who has it, in words: the competencies that it teaches or assesses, those demanded for earning it, and those of the
 * assessments and courses demanded. A competency brings those below it, a whole framework all that it holds.
 */
export function competenciesOf(fields: Fields, graph: Graph): string[] {
  const texts = new Set<string>();
  gather(fields, graph, texts, new Set(), 0);
  return [...texts];
}

function gather(fields: Fields, graph: Graph, texts: Set<string>, seen: Set<Thing>, depth: number): void {
  if (depth > DEEPEST || texts.size > MOST) return;
  for (const name of TAUGHT)
    for (const value of listOf(fields.get(name))) addCompetency(value, graph, texts, seen, 0);
  for (const name of [...CONDITIONS, ...DEMANDED]) {
    for (const value of listOf(fields.get(name)).map(graph.resolve)) {
      if (!isThing(value) || seen.has(value)) continue;
      seen.add(value);
      gather(fieldsOf(value), graph, texts, seen, depth + 1);
    }
  }
}

function addCompetency(
  given: unknown,
  graph: Graph,
  texts: Set<string>,
  seen: Set<Thing>,
  depth: number,
): void {
  const value = graph.resolve(given);
  if (!isThing(value)) {
    for (const text of textsOf(value)) if (!isAddress(text)) texts.add(text);
    return;
  }
  if (seen.has(value) || depth > DEEPEST || texts.size > MOST) return;
  seen.add(value);
  const fields = fieldsOf(value);
  const target = ['targetNode', 'targetUrl']
    .map((name) => graph.resolve(listOf(fields.get(name))[0]))
    .find((each) => isThing(each) && idOf(each) !== idOf(value));
  if (isThing(target)) {
    addCompetency(target, graph, texts, seen, depth);
    return;
  }
  const isFramework = fields.has('hasTopChild');
  const text = isFramework
    ? ''
    : firstText(
        fields.get('competencyText'),
        value,
        fields.get('targetDescription'),
        fields.get('description'),
      );
  if (text !== '' && !isAddress(text)) texts.add(text);
  const below = isFramework ? fields.get('hasTopChild') : fields.get('hasChild');
  for (const child of listOf(below)) {
    const resolved = graph.resolve(child);
    if (isThing(resolved)) addCompetency(resolved, graph, texts, seen, depth + 1);
  }
}

/** Names of things that are listed by name, alignment or reference, such as subjects and levels; of an address its end, where that is a word. */
export function namesOf(value: unknown, graph: Graph): string[] {
  const names = listOf(value).flatMap((each) => {
    const resolved = graph.resolve(each);
    const texts = textsOf(resolved);
    if (texts.length > 0) return texts;
    const target = isThing(resolved) ? fieldsOf(resolved).get('targetNode') : undefined;
    return [referenceOf(target) ?? referenceOf(each) ?? ''];
  });
  return names.map((name) => (isAddress(name) ? wordIn(name) : name)).filter((name) => name !== '');
}

/** `audLevel:BeginnerLevel` is "Beginner Level"; `https://example.org/levels/8` is nothing that people know. */
function wordIn(address: string): string {
  return /[:/#][A-Z][A-Za-z]{3,}$/.test(address) ? wordsOf(address) : '';
}
