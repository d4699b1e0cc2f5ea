import { decodeJwt } from './jwt';
import { idOf, isThing, listOf, localClass, referenceOf, type Thing } from './linked';

/** Things nested deeper than this are not looked at. */
const DEEPEST = 40;

/** Whose words a type is in: schema.org, Credential Engine's CTDL, Open Badges and learner records, the European Learning Model. */
export type Vocabulary = 'schema' | 'ctdl' | 'badges' | 'elm' | 'rsd';

/** A thing that says what it is. */
export interface TypedThing {
  thing: Thing;
  /** Its classes, without namespace. */
  classes: readonly string[];
  /** Whose words its classes are in, by their prefix or by the context that it stands in; null where neither says it. */
  vocabulary: Vocabulary | null;
  /** The name under which it is nested in the thing around it; '' at the top. */
  under: string;
  /** The nearest thing around it that says what it is. */
  within: TypedThing | null;
}

/** A parsed JSON value with its things found, the outer before the inner, in the order of the file. */
export interface Graph {
  root: unknown;
  things: readonly TypedThing[];
  /** The thing that has this address, where it says more than that. `res:ce-12` finds `https://.../resources/ce-12`. */
  find(address: string): Thing | null;
  /** A value with references within the file put in: the thing that it points to, or the value itself. */
  resolve(value: unknown): unknown;
}

export function graphOf(root: unknown): Graph {
  const things: TypedThing[] = [];
  const byAddress = new Map<string, Thing>();
  visit(root, { under: '', within: null, vocabulary: null }, 0, things, byAddress);
  const find = (address: string) => byAddress.get(address) ?? byAddress.get(ctidOf(address) ?? '') ?? null;
  return {
    root,
    things,
    find,
    resolve(value) {
      const address = referenceOf(value);
      return address === null ? value : (find(address) ?? value);
    },
  };
}

type Place = Pick<TypedThing, 'under' | 'within' | 'vocabulary'>;

/** Under these names a credential may stand as a JSON Web Token. */
const SIGNED = new Set(['', 'verifiableCredential', 'credential', 'compactJwsString', 'id', '@id']);

function visit(
  given: unknown,
  place: Place,
  depth: number,
  things: TypedThing[],
  byAddress: Map<string, Thing>,
): void {
  const value = typeof given === 'string' ? decodeJwt(given) : given;
  if (depth > DEEPEST || typeof value !== 'object' || value === null) return;
  if (Array.isArray(value)) {
    const mayBeSigned = SIGNED.has(place.under);
    for (const each of value)
      if (typeof each === 'object' || mayBeSigned) visit(each, place, depth + 1, things, byAddress);
    return;
  }
  if (!isThing(value)) return;
  const context = value['@context'];
  const vocabulary = (context === undefined ? null : vocabularyOf(context)) ?? place.vocabulary;
  const types = listOf(value['@type'] ?? value.type).filter(
    (type): type is string => typeof type === 'string',
  );
  let within = place.within;
  if (types.length > 0) {
    const typed: TypedThing = {
      thing: value,
      classes: types.map(localClass),
      vocabulary: types.map(vocabularyOfType).find((each) => each !== null) ?? vocabulary,
      under: place.under,
      within: place.within,
    };
    things.push(typed);
    within = typed;
  }
  const id = idOf(value);
  if (id !== null && referenceOf(value) === null && !('@graph' in value)) {
    const known = byAddress.get(id);
    if (known === undefined || Object.keys(known).length < Object.keys(value).length) {
      byAddress.set(id, value);
      const ctid = ctidOf(id);
      if (ctid !== null) byAddress.set(ctid, value);
    }
  }
  for (const key of Object.keys(value)) {
    const inner = value[key];
    const isSigned = typeof inner === 'string' && SIGNED.has(key) && /^(?:eyJ|data:)/.test(inner);
    if ((typeof inner !== 'object' && !isSigned) || inner === null || key === '@context') continue;
    const under = key.startsWith('@') ? place.under : key;
    visit(inner, { under, within, vocabulary }, depth + 1, things, byAddress);
  }
}

/** The number under which the Credential Registry keeps a resource, at the end of its address in any form. */
function ctidOf(address: string): string | null {
  return /(?:^|[/:])(ce-[\da-f]{8}-[\da-f-]{27})$/i.exec(address)?.[1]?.toLowerCase() ?? null;
}

const BY_PREFIX: readonly [RegExp, Vocabulary][] = [
  [/^(?:ceterms|ceasn|asn|qdata|navy|osmt):|purl\.org\/ctdl|credreg\.net/, 'ctdl'],
  [/^(?:schema:|https?:\/\/schema\.org\/)/, 'schema'],
  [/^(?:ob|obi|clr|vc):|openbadges|purl\.imsglobal\.org\/spec\/(?:ob|clr|vc)/, 'badges'],
  [/^elm:|data\.europa\.eu\/snb/, 'elm'],
];
const BY_CONTEXT: readonly [RegExp, Vocabulary][] = [
  [/openbadge|imsglobal\.org\/(?:spec\/(?:ob|clr|vc)|draft\/(?:ob|clr))|\/spec\/(?:ob|clr)\//, 'badges'],
  [/data\.europa\.eu\/snb|edc-ap/, 'elm'],
  [/ctdl/, 'ctdl'],
  [/\brsd\./, 'rsd'],
  [/schema\.org/, 'schema'],
];

function vocabularyOfType(type: string): Vocabulary | null {
  return BY_PREFIX.find(([pattern]) => pattern.test(type))?.[1] ?? null;
}

/** Of a context with several vocabularies the most special one: schema.org stands in many. */
function vocabularyOf(context: unknown): Vocabulary | null {
  const addresses = listOf(context).flatMap((each) =>
    typeof each === 'string'
      ? [each]
      : isThing(each)
        ? Object.values(each).filter((value): value is string => typeof value === 'string')
        : [],
  );
  return BY_CONTEXT.find(([pattern]) => addresses.some((address) => pattern.test(address)))?.[1] ?? null;
}
