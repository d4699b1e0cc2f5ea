import type { Graph } from '@/lib/ingest/shapes/graph';
import { fieldsOf, firstText, isThing, listOf, textOf, textsOf } from '@/lib/ingest/shapes/linked';
import type { PlainRecord } from '@/lib/ingest/shapes/plain-record';

interface Place {
  place: string;
  region: string;
  country: string;
  postcode: string;
}

/**
 * Where the work is: the first place by its parts, the others by name; for work from anywhere, where applicants must live. A column
 * holds one place, so that it can be read as one.
 */
export function placeOf(fields: ReadonlyMap<string, unknown>, graph: Graph): PlainRecord {
  const places = listOf(fields.get('jobLocation'))
    .map((value) => readPlace(graph.resolve(value), graph))
    .filter((place) => Object.values(place).some((part) => part !== ''));
  const from = listOf(fields.get('applicantLocationRequirements')).map((value) =>
    applicantPlace(value, graph),
  );
  const remote = textsOf(fields.get('jobLocationType')).join(', ');
  const first = places[0] ?? from[0];
  const others = places.slice(1).map(inWords);
  return {
    place: first?.place,
    region: first?.region,
    country: first?.country,
    postcode: first?.postcode,
    otherPlaces: others.length > 0 ? others : null,
    jobLocationType: remote,
    applicantLocation: from.map(inWords),
  };
}

function readPlace(value: unknown, graph: Graph): Place {
  if (!isThing(value)) return { ...NOWHERE, place: textOf(value) };
  const place = fieldsOf(value);
  const address = graph.resolve(listOf(place.get('address') ?? value)[0]);
  const name = textOf(place.get('name'));
  if (!isThing(address)) return { ...NOWHERE, place: firstText(address, name) };
  const parts = fieldsOf(address);
  const region = textOf(graph.resolve(parts.get('addressRegion')));
  const locality = textOf(graph.resolve(parts.get('addressLocality')));
  return {
    place:
      locality || name || textOf(parts.get('name')) || (region ? '' : textOf(parts.get('streetAddress'))),
    region,
    country: textOf(graph.resolve(parts.get('addressCountry'))),
    postcode: textOf(parts.get('postalCode')),
  };
}

const NOWHERE: Place = { place: '', region: '', country: '', postcode: '' };

/** Where who applies must live: a country, state or city. */
function applicantPlace(given: unknown, graph: Graph): Place {
  const value = graph.resolve(given);
  if (isThing(value) && fieldsOf(value).has('address')) return readPlace(value, graph);
  const name = textOf(value);
  const kind = isThing(value) ? textsOf(value['@type'] ?? value.type).join(' ') : '';
  if (/State|AdministrativeArea/.test(kind)) return { ...NOWHERE, region: name };
  return /City/.test(kind) ? { ...NOWHERE, place: name } : { ...NOWHERE, country: name };
}

function inWords({ place, region, country }: Place): string {
  return [...new Set([place, region, country])].filter(Boolean).join(', ');
}
