import { ImportError } from '@/lib/ingest/import-error';
import type { Graph, TypedThing } from '@/lib/ingest/shapes/graph';
import {
  fieldsOf,
  idOf,
  isThing,
  listOf,
  referenceOf,
  type Thing,
  textOf,
  thingsOf,
} from '@/lib/ingest/shapes/linked';
import { refused } from '@/lib/ingest/shapes/refused';
import type { Records, Shape } from '@/lib/ingest/shapes/shape';
import { counted } from '@/lib/ingest/shapes/words';
import { achievementRecord } from './achievement';
import { type Parts, partsIn } from './associations';

/** Open Badges 1 to 3 and comprehensive learner records, awarded or not, alone or in any collection. */
export const openBadges: Shape = {
  name: 'Open Badges',
  read(graph) {
    const untyped = untypedAssertions(graph);
    const badges = graph.things.filter((each) => isBadge(each) && referenceOf(each.thing) === null);
    const endorsements = badges.filter(isEndorsement);
    const offered = badges.filter((each) => !isEndorsement(each) && !isWithinEndorsement(each));
    if (offered.length + untyped.length === 0) return refuseOthers(graph, endorsements.length);

    const parts = partsIn(graph);
    const taken = new Set<Thing>(parts.competencies);
    const records = [...offered.map(({ thing }) => thing), ...untyped].flatMap((thing) =>
      recordsOf(thing, graph, parts, taken),
    );
    return {
      format: nameOf(offered),
      kind: 'credentials',
      records,
      notes: notesOn(endorsements.length, parts.competencies.size),
    };
  },
};

function notesOn(endorsements: number, competencies: number): string[] {
  const notes: string[] = [];
  if (endorsements > 0)
    notes.push(
      `${counted(endorsements, 'endorsement')} left out: an endorsement speaks of a credential and is none.`,
    );
  if (competencies > 0)
    notes.push(
      `${counted(competencies, 'competency', 'competencies')} taken as skills of the achievements that they are part of.`,
    );
  return notes;
}

/** What an award, a badge or an achievement gives: its achievements, each once, or why it gives none. */
function recordsOf(thing: Thing, graph: Graph, parts: Parts, taken: Set<Thing>): unknown[] {
  const fields = fieldsOf(thing);
  const record = (achievement: Thing, award: Thing | null): unknown[] => {
    if (taken.has(achievement)) return [];
    taken.add(achievement);
    return [achievementRecord(achievement, award, parts.names.get(idOf(achievement) ?? '') ?? [], graph)];
  };
  if (fields.has('credentialSubject')) {
    const given = thingsOf(fields.get('credentialSubject')).map(fieldsOf).flatMap(achievementsOf);
    return given.flatMap((value): unknown[] => {
      const achievement = graph.resolve(value);
      return isThing(achievement) && saysSomething(achievement)
        ? record(achievement, thing)
        : [elsewhere(value)];
    });
  }
  if (fields.get('revoked') === true)
    return [refused('the badge was taken back by its issuer', textOf(fields.get('revocationReason')))];
  if (!fields.has('badge')) return record(thing, null);
  const badge = graph.resolve(listOf(fields.get('badge'))[0]);
  return isThing(badge) && saysSomething(badge) ? record(badge, thing) : [elsewhere(badge)];
}

function achievementsOf(subject: ReadonlyMap<string, unknown>): readonly unknown[] {
  return listOf(subject.get('achievement') ?? subject.get('hasAchievement') ?? subject.get('hasCredential'));
}

function saysSomething(achievement: Thing): boolean {
  const fields = fieldsOf(achievement);
  return fields.has('name') || fields.has('description');
}

function elsewhere(value: unknown) {
  const address = isThing(value) ? (idOf(value) ?? '') : textOf(value);
  return refused(
    'only the address of the badge is given, and nothing is fetched: add the badge itself to the file',
    address,
  );
}

const CREDENTIALS = /^(?:OpenBadge|Achievement)Credential$/;

function isBadge({ thing, classes, vocabulary }: TypedThing): boolean {
  if (classes.includes('BadgeClass') || classes.some((each) => CREDENTIALS.test(each))) return true;
  if (classes.includes('Assertion'))
    return 'badge' in thing || ('revoked' in thing && vocabulary === 'badges');
  if (classes.includes('Achievement'))
    return (
      vocabulary === 'badges' ||
      ['criteria', 'achievementType', 'creator', 'alignment'].some((key) => key in thing)
    );
  if (!classes.some((each) => /Credential$/.test(each))) return false;
  if (classes.some((each) => /^Endorsement/.test(each)))
    return vocabulary === 'badges' || 'credentialSubject' in thing;
  return thingsOf(thing.credentialSubject).some((subject) =>
    achievementsOf(fieldsOf(subject)).some(isAchievement),
  );
}

/** Whether an achievement is one of Open Badges, and not a credential in other words. */
function isAchievement(value: unknown): boolean {
  if (!isThing(value)) return false;
  const classes = listOf(value.type ?? value['@type']);
  return (
    classes.length === 0 ||
    classes.some((each) => each === 'Achievement' || each === 'EducationalOccupationalCredential')
  );
}

function isEndorsement({ classes }: TypedThing): boolean {
  return classes.some((each) => /^Endorsement/.test(each));
}

function isWithinEndorsement({ within }: TypedThing): boolean {
  for (let outer = within; outer !== null; outer = outer.within) if (isEndorsement(outer)) return true;
  return false;
}

/** Awards as Open Badges 1.0 writes them, without a type. */
function untypedAssertions({ root }: Graph): Thing[] {
  const boxes = isThing(root) ? [root, ...listOf(root.badges), ...listOf(root.assertions)] : listOf(root);
  return boxes.filter(isThing).flatMap((box) => {
    const award = isThing(box.assertion) ? box.assertion : box;
    return 'badge' in award &&
      ('recipient' in award || 'verify' in award) &&
      !('type' in award) &&
      !('@type' in award)
      ? [award]
      : [];
  });
}

function nameOf(offered: readonly TypedThing[]): string {
  const outermost = (name: string) =>
    offered.some((each) => {
      for (let outer: TypedThing | null = each; outer !== null; outer = outer.within)
        if (outer.classes.includes(name)) return true;
      return false;
    });
  if (outermost('ClrCredential')) return 'CLR 2.0';
  if (outermost('Clr') || outermost('CLR')) return 'CLR 1.0';
  if (offered.length === 0) return 'Open Badges 1.0';
  return outermost('BadgeClass') || outermost('Assertion') ? 'Open Badges 2.0' : 'Open Badges 3.0';
}

/** A file of issuers or endorsements alone is no catalogue. */
function refuseOthers({ things }: Graph, endorsements: number): Records | null {
  const isIssuer = ({ classes, vocabulary, within }: TypedThing) =>
    within === null &&
    vocabulary === 'badges' &&
    classes.some((each) => each === 'Issuer' || each === 'Profile');
  const what = endorsements > 0 ? 'an endorsement' : things.some(isIssuer) ? 'the issuer of badges' : null;
  if (what === null) return null;
  throw new ImportError(
    'not-a-table',
    `This file holds ${what}, and no badge.`,
    'Give the file of the badge or of the award.',
  );
}
