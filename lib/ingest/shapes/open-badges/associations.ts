import type { Graph } from '@/lib/ingest/shapes/graph';
import { fieldsOf, idOf, listOf, type Thing, textOf, thingsOf } from '@/lib/ingest/shapes/linked';

/** Which competencies of a learner record are parts of which of its achievements. */
export interface Parts {
  /** Names of the competencies, by the address of what they are part of. */
  names: ReadonlyMap<string, readonly string[]>;
  /** The competencies themselves, which then are no credentials of their own. */
  competencies: ReadonlySet<Thing>;
}

/** How one achievement is part of another: by these the source is in the target, by those of `HOLDS` the target in the source. */
const PART_OF = new Set(['isChildOf', 'isPartOf']);
const HOLDS = new Set(['isParentOf', 'hasPart']);

/** Reads the associations of learner records (CLR). Only achievements that say that they are competencies become parts. */
export function partsIn(graph: Graph): Parts {
  const names = new Map<string, string[]>();
  const competencies = new Set<Thing>();
  const associations = graph.things
    .filter(({ classes }) => classes.includes('Association'))
    .map(({ thing }) => fieldsOf(thing));
  const untyped = graph.things
    .flatMap(({ thing }) => thingsOf(fieldsOf(thing).get('association')))
    .filter((thing) => !('type' in thing))
    .map(fieldsOf);
  for (const association of [...associations, ...untyped]) {
    const kind = textOf(association.get('associationType'));
    const source = textOf(association.get('sourceId'));
    const target = textOf(association.get('targetId'));
    const [part, whole] = PART_OF.has(kind)
      ? [source, target]
      : HOLDS.has(kind)
        ? [target, source]
        : ['', ''];
    const competency = achievementAt(part, graph);
    const holder = achievementAt(whole, graph);
    if (!competency || !holder || competency === holder || !isCompetency(competency)) continue;
    const name = textOf(fieldsOf(competency).get('name'));
    const id = idOf(holder);
    if (name === '' || id === null || isCompetency(holder)) continue;
    const known = names.get(id);
    if (known) known.push(name);
    else names.set(id, [name]);
    competencies.add(competency);
  }
  return { names, competencies };
}

/** An association names an achievement, or the credential by which it was awarded. */
function achievementAt(address: string, graph: Graph): Thing | null {
  const thing = address === '' ? null : graph.find(address);
  if (!thing) return null;
  const subject = thingsOf(fieldsOf(thing).get('credentialSubject'))[0];
  if (!subject) return thing;
  const [achievement] = listOf(fieldsOf(subject).get('achievement')).map(graph.resolve);
  return thingsOf(achievement)[0] ?? null;
}

function isCompetency(thing: Thing): boolean {
  return /competency/i.test(textOf(fieldsOf(thing).get('achievementType')));
}
