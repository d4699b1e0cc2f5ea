import { ImportError } from '@/lib/ingest/import-error';
import type { Graph, TypedThing } from '@/lib/ingest/shapes/graph';
import { fieldsOf, idOf, isThing, listOf, referenceOf, type Thing, textOf } from '@/lib/ingest/shapes/linked';
import { refused } from '@/lib/ingest/shapes/refused';
import type { Shape } from '@/lib/ingest/shapes/shape';
import { wordsOf } from '@/lib/ingest/shapes/terms';
import { counted, inSeries } from '@/lib/ingest/shapes/words';
import { roleOf, tellingClass } from './classes';
import { credentialRecord } from './credential';

/** The Credential Engine's CTDL, compact or expanded: credentials, courses, assessments that stand alone, and places on a pathway. */
export const ctdl: Shape = {
  name: 'CTDL',
  read(graph) {
    const things = graph.things.filter(
      ({ vocabulary, thing }) => vocabulary === 'ctdl' && referenceOf(thing) === null,
    );
    if (things.length === 0) return null;
    const demanded = demandedAssessments(graph);
    const offered = new Set(things.filter((typed) => isOffered(typed, graph, demanded)));
    const left = things.filter((typed) => !offered.has(typed) && typed.within === null);
    if (offered.size === 0) {
      if (left.length === 0) return null;
      throw new ImportError(
        'not-a-table',
        `This file holds ${contentsOf(left)}, and no credential or course.`,
        'Give the file of the credentials; what belongs to them may stand in it, too.',
      );
    }
    const records = Array.from(offered, (typed) =>
      textOf(fieldsOf(typed.thing).get('name')) === ''
        ? refused(`${aOrAn(wordsOf(tellingClass(typed.classes)))} without a name`, idOf(typed.thing) ?? '')
        : credentialRecord(typed, graph),
    );
    return { format: ctdl.name, kind: 'credentials', records, notes: notesOn(left, graph) };
  },
};

function isOffered(typed: TypedThing, graph: Graph, demanded: ReadonlySet<unknown>): boolean {
  const role = roleOf(typed.classes);
  if (role === 'other' || !isFullest(typed.thing, graph)) return false;
  if (role === 'component') return !standsForAnother(typed.thing, graph);
  if (role === 'assessment') return !demanded.has(typed.thing);
  return isOwn(typed);
}

/** Of several mentions of one thing the one that says most. */
function isFullest(thing: Thing, graph: Graph): boolean {
  const id = idOf(thing);
  return id === null || graph.find(id) === thing;
}

/** Whether it is told of for its own sake, and not as what a credential is preceded, recommended or accompanied by. */
function isOwn({ within, under }: TypedThing): boolean {
  return (
    within === null ||
    !/(?:prerequisite|standingFrom|preparationFrom|isSimilarTo|recommends|entryCondition)$/i.test(under)
  );
}

/** Whether a component stands for a credential that is in the file itself. */
function standsForAnother(thing: Thing, graph: Graph): boolean {
  const fields = fieldsOf(thing);
  return ['proxyFor', 'sourceData']
    .flatMap((name) => listOf(fields.get(name)))
    .some((value) => {
      const target = graph.resolve(value);
      return isThing(target) && target !== value && target !== thing;
    });
}

/** Assessments that a credential of the file demands: what they assess then is the credential's. */
function demandedAssessments(graph: Graph): Set<unknown> {
  return new Set(
    graph.things.flatMap(({ thing }) => listOf(fieldsOf(thing).get('targetAssessment')).map(graph.resolve)),
  );
}

/** What else a file holds that people would miss: not organisations, values and schemes, which tell of the credentials. */
function notesOn(left: readonly TypedThing[], graph: Graph): string[] {
  const missed = left.filter(
    ({ classes, thing }) => isFullest(thing, graph) && !classes.some((each) => SUPPORTING.test(each)),
  );
  return missed.length === 0
    ? []
    : [`Left out: ${contentsOf(missed)}. Only credentials and courses are read.`];
}

const SUPPORTING =
  /(?:Organization|Profile|Concept|ConceptScheme|Place|Address|ContactPoint|Competency|CompetencyFramework|AlignmentObject|Condition|Component|Value|Object)$/;

/** "66 competencies, 1 competency framework (“Safety”)". */
function contentsOf(things: readonly TypedThing[]): string {
  const counts = new Map<string, TypedThing[]>();
  for (const typed of things) {
    const name = tellingClass(typed.classes);
    const group = counts.get(name);
    if (group) group.push(typed);
    else counts.set(name, [typed]);
  }
  const parts = Array.from(counts, ([name, group]) => {
    const words = wordsOf(name).toLowerCase();
    const many = words.endsWith('y') ? `${words.slice(0, -1)}ies` : `${words}s`;
    const title = group.length === 1 ? textOf(group[0]!.thing) : '';
    return counted(group.length, words, many) + (title === '' ? '' : ` (“${title.slice(0, 100)}”)`);
  });
  return inSeries(parts.length > 8 ? [...parts.slice(0, 7), 'more'] : parts);
}

function aOrAn(words: string): string {
  return `${/^[aeiou]/i.test(words) ? 'an' : 'a'} ${words.toLowerCase()}`;
}
