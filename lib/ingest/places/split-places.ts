import { placeWords } from './place-key';
import { regionOfPostcode, UK_POSTCODE } from './uk-postcode';

/** Words that stand together: what is between two commas, brackets, dashes or numbers. */
export interface Part {
  words: readonly string[];
  /** As it stands in the cell. */
  written: string;
  /** Whether a number stands before it, as before a street. */
  afterNumber: boolean;
}

/** One place as written, the smallest mostly first. */
export interface WrittenPlace {
  parts: readonly Part[];
  /** The region of a British postcode that stands in it. */
  postcodeRegion: string | null;
  /** The number of a French department (`07 - VEYRAS`, `Lyon (69)`), or the first two figures of a postcode. */
  department: { code: string; sure: boolean } | null;
}

const MOST_PLACES = 12;
const MOST_PARTS = 12;
const LONGEST = 400;

const BETWEEN_PLACES = /[\n;|•·/+]|\s(?:or|ou|oder|o|plus)\s/i;
const BETWEEN_PARTS = /[,()[\]{}:–—"“”]|\s-|-\s/;
const DEPARTMENT_FIRST = /^\s*(\d{2,3}|2[AB])\s+-\s+\p{L}/u;
const DEPARTMENT_LAST = /\((\d{2}|2[AB]|97\d)\)\s*$/;
const POSTCODE_OF_FIVE = /\b(\d{2})\d{3}\b/;

/** `KOREA, REPUBLIC OF` */
const OFFICIAL_ENDING = /, (?:islamic |bolivarian |plurinational |united )?(?:state|republic) of\b/i;

/** The places that a tidy cell names, in order, with their parts. */
export function splitPlaces(cell: string): WrittenPlace[] {
  const places: WrittenPlace[] = [];
  for (const text of cell.slice(0, LONGEST).split(BETWEEN_PLACES)) {
    const place = writtenPlace(text);
    if (place.parts.length > 0 || place.postcodeRegion !== null || place.department !== null)
      places.push(place);
    if (places.length === MOST_PLACES) break;
  }
  return places;
}

function writtenPlace(text: string): WrittenPlace {
  const postcode = UK_POSTCODE.exec(text)?.[0] ?? null;
  const postcodeRegion = postcode === null ? null : regionOfPostcode(postcode);
  const named = text.replace(OFFICIAL_ENDING, '');
  const rest = postcode === null || postcodeRegion === null ? named : named.replace(postcode, ' , ');
  return {
    parts: rest.split(BETWEEN_PARTS).slice(0, MOST_PARTS).flatMap(partsOf),
    postcodeRegion,
    department: departmentOf(text),
  };
}

function departmentOf(text: string): WrittenPlace['department'] {
  const sure = DEPARTMENT_FIRST.exec(text) ?? DEPARTMENT_LAST.exec(text);
  if (sure) return { code: sure[1]!, sure: true };
  const five = POSTCODE_OF_FIVE.exec(text);
  return five ? { code: five[1]!, sure: false } : null;
}

/** The runs of words without figures. */
function partsOf(written: string): Part[] {
  if (!/\d/.test(written)) {
    const words = placeWords(written);
    return words.length === 0 ? [] : [{ words, written: written.trim(), afterNumber: false }];
  }
  const parts: Part[] = [];
  let run: string[] = [];
  let number = '';
  const close = () => {
    const text = run.join(' ');
    const words = placeWords(text);
    if (words.length > 0)
      parts.push({ words, written: text, afterNumber: number !== '' && !/^\d{4,5}$/.test(number) });
    run = [];
  };
  for (const token of written.split(/\s+/)) {
    if (/\d/.test(token)) {
      close();
      number = token;
    } else if (token !== '') run.push(token);
  }
  close();
  return parts;
}
