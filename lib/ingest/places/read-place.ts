import { normalCase } from '@/lib/ingest/fields/case';
import { chooseWhereabouts, type Whereabouts } from './choose';
import { gazetteer } from './gazetteer';
import { type Mention, mentionsIn } from './mentions';
import type { Known } from './readings';
import { type Part, splitPlaces, type WrittenPlace } from './split-places';
import { subParts } from './sub-parts';

const FRANCE = 'FR';
const UNITED_KINGDOM = 'GB';
/** From this prominence on, towns beside each other that lie apart are a list and no address. */
const LISTED = 48;
/** What a name before it adds to a state's code. */
const NAMED_BESIDE = 0.7;
const NAME = /^[\p{L}\p{M}][\p{L}\p{M}'’. -]{1,39}$/u;
const NO_TOWN =
  /\b(?:road|rd|street|st|avenue|ave|lane|house|hospital|centre|center|office|building|campus|park|floor|suite|unit|remote|hybrid|home|various|multiple|area|county|department|school|college|university|clinic|services?|headquarters|hq|onsite|on-site|full|time|part)\b/i;

/**
 * Where a tidy text says a posting is. Of several places the first counts, and the country only where all agree.
 * @param region the cell of the region, beside that of the place
 */
export function readPlaces(text: string, region: string, known: Known): Whereabouts | null {
  const regionMentions =
    region === ''
      ? []
      : mentionsOf(
          splitPlaces(region).flatMap(({ parts }) => parts),
          known,
        );
  const read = splitPlaces(text)
    .map((place) => ({ ...place, parts: place.parts.flatMap((part) => subParts(part, known.country)) }))
    .map((place) => readOne(place, regionMentions, known))
    .filter((whereabouts) => whereabouts !== null);
  const located = read.filter(({ city, division }) => city !== null || division !== 0);
  const [first] = located.length > 0 ? located : read;
  if (!first) return regionMentions.length === 0 ? null : chooseWhereabouts(regionMentions, known);
  return withSharedCountry(first, located.length > 0 ? located : read);
}

function withSharedCountry(first: Whereabouts, all: readonly Whereabouts[]): Whereabouts {
  const shared = all.every(
    ({ country }) => country === null || first.country === null || country === first.country,
  );
  return shared ? first : { ...first, country: null };
}

function readOne(place: WrittenPlace, region: readonly Mention[], known: Known): Whereabouts | null {
  const own = [...mentionsOf(place.parts, known), ...codesOf(place, known)];
  if (own.length === 0) return null;
  const mentions = [...codesBesideNames(own, place), ...region];
  const chosen = chooseWhereabouts(mentions, known);
  if (chosen === null) return null;
  const listed = firstOfList(mentions, chosen, known);
  if (listed) return listed;
  return chosen.city === null && chosen.division !== 0
    ? { ...chosen, city: townAsWritten(place, chosen, own) }
    : chosen;
}

/** A state's code behind a name is meant as one, also where no town of that name is known there: `Kingdom, IL`. */
function codesBesideNames(mentions: readonly Mention[], { parts }: WrittenPlace): Mention[] {
  return mentions.map((mention) => {
    const before = parts[mention.part - 1];
    if (!/^[A-Z]{2}$/.test(mention.written) || !before || !readsLikeTown(before)) return mention;
    const meanings = mention.meanings.map((each) =>
      each.kind === 'division' ? { ...each, weight: each.weight + NAMED_BESIDE } : each,
    );
    return { ...mention, meanings };
  });
}

function mentionsOf(parts: readonly Part[], { country }: Known): Mention[] {
  return parts.flatMap((part, number) => mentionsIn(part, number, country));
}

/** What postcodes and departments' numbers say. */
function codesOf({ postcodeRegion, department }: WrittenPlace, { country: within }: Known): Mention[] {
  const mentions: Mention[] = [];
  const add = (country: string, division: number, weight: number) => {
    if (division === 0 || (within !== null && within !== country)) return;
    const meaning = {
      kind: 'division',
      country,
      division,
      town: '',
      byOtherName: false,
      prominence: 0,
      weight,
    } as const;
    mentions.push({ meanings: [meaning], whole: false, part: -1, written: '' });
  };
  if (postcodeRegion !== null)
    add(UNITED_KINGDOM, gazetteer().divisionNamed(UNITED_KINGDOM, postcodeRegion), 3);
  if (department !== null)
    add(FRANCE, gazetteer().departmentsDivision(department.code), department.sure ? 2.4 : 1);
  return mentions;
}

/** Where towns stand beside each other that lie apart (`San Francisco, Los Angeles, Chicago`), the first of them. */
function firstOfList(mentions: readonly Mention[], chosen: Whereabouts, known: Known): Whereabouts | null {
  const towns = mentions.filter(
    ({ whole, meanings }) =>
      whole && meanings.some(({ kind, prominence }) => kind === 'town' && prominence >= LISTED),
  );
  if (towns.length < 2 || towns.every(({ part }) => chosen.parts.includes(part))) return null;
  const areas = mentions.filter(
    (mention) => !towns.includes(mention) && mention.meanings.some(({ kind }) => kind !== 'town'),
  );
  const each = towns
    .map((town) => chooseWhereabouts([town], known))
    .filter((whereabouts) => whereabouts !== null);
  const first = chooseWhereabouts([towns[0]!, ...areas], known);
  if (!first) return null;
  return withSharedCountry(first, each);
}

/** The words left of the area (`Kingdom, IL`), where they read like a town's name. British places are all known. */
function townAsWritten(
  { parts }: WrittenPlace,
  { parts: speaking, country }: Whereabouts,
  mentions: readonly Mention[],
): string | null {
  if (country === UNITED_KINGDOM) return null;
  const behind = mentions.find((mention) => mention.behind !== undefined)?.behind;
  if (behind !== undefined) return NAME.test(behind) ? normalCase(behind) : null;
  const area = Math.min(...speaking.filter((part) => part >= 0));
  const part = Number.isFinite(area) ? parts[area - 1] : parts.length === 1 ? parts[0] : undefined;
  return part && readsLikeTown(part) ? normalCase(part.written) : null;
}

function readsLikeTown({ afterNumber, words, written }: Part): boolean {
  return !afterNumber && words.length < 5 && NAME.test(written) && !NO_TOWN.test(written);
}
