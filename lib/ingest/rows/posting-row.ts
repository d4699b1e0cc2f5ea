import { type ParsedDate, parseDate } from '@/lib/ingest/fields/date';
import { parseEmployer } from '@/lib/ingest/fields/employer';
import { parseEmploymentType } from '@/lib/ingest/fields/employment-type';
import { maskContacts } from '@/lib/ingest/fields/mask';
import { occupationOf } from '@/lib/ingest/fields/occupation';
import { parsePlace } from '@/lib/ingest/fields/place';
import { relativeDate } from '@/lib/ingest/fields/relative-date';
import { tidyLine, tidyText } from '@/lib/ingest/fields/tidy';
import { parseUrl } from '@/lib/ingest/fields/url';
import type { Mapping } from '@/lib/ingest/mapping/mapping';
import { isMissing } from '@/lib/ingest/missing';
import { placeInHeading } from '@/lib/ingest/places/place-in-heading';
import type { PostingRecord } from '@/lib/ingest/records';
import { flag, limited } from './cell-values';
import { cellReader } from './cells';
import { postingPay } from './posting-pay';
import { postingSignals } from './posting-signals';
import { postingText } from './posting-text';
import type { Reading, RowReader } from './row-reader';

const LONGEST_TITLE = 300;
const LONGEST_FIRST_LINE = 160;

/** Reads rows as postings. A row without a title is none. */
export function postingReader(
  mapping: Mapping,
  columns: readonly string[],
  { today, dateOrder, country: home, languageOf }: Reading,
): RowReader<PostingRecord> {
  const reader = cellReader(mapping, columns);
  const firstLines = mapping.fields.title?.[0]?.how === 'by its first lines';
  return (cells, remark) => {
    const first = (field: string) => reader.first(cells, field);
    const line = (field: string) => limited(tidyLine(first(field)));
    const titleCell = first('title');
    const heading = firstLines ? firstLine(tidyText(titleCell)) : tidyLine(titleCell);
    const title = maskContacts(heading).slice(0, LONGEST_TITLE).trim();
    if (isMissing(title) || !/[\p{L}\p{N}]/u.test(title))
      return { column: reader.column('title'), why: 'the row has no title', raw: titleCell };

    const { place, city, region, country } = parsePlace(
      {
        place: first('place') || (firstLines ? (placeInHeading(title) ?? '') : ''),
        region: first('region'),
        country: first('country'),
        postcode: first('postcode'),
      },
      { country: home },
    );
    const parts = firstLines ? title.split(/\s*\|\s*/) : [];
    const cell = first('posted');
    const posted: ParsedDate =
      cell === ''
        ? { date: null }
        : (relativeDate(cell, parseDate(first('seen'), today, dateOrder).date) ??
          parseDate(cell, today, dateOrder));
    if (posted.why !== undefined) remark({ column: reader.column('posted'), why: posted.why, raw: cell });
    const written = postingText(title, cells, reader);
    const text = firstLines ? withoutRepeatedTitle(written, title) : written;
    const employmentType = limited(parseEmploymentType(first('employmentType')) ?? '');
    return {
      externalId: line('externalId'),
      title,
      employer: parseEmployer(first('employer')) ?? (parts.length > 1 ? parts[0]! : null),
      place: place && limited(place),
      city: city && limited(city),
      region: region && limited(region),
      country,
      occupation: occupationOf(codeless(first('occupation'))) ?? occupationOf(title, place),
      sector: line('sector'),
      posted: posted.date,
      ...postingPay(first, text, { country: country ?? home, employmentType }),
      employmentType,
      ...postingSignals({ workplace: first('workplace'), title, place: place ?? '', text, languageOf }),
      url: parseUrl(first('url')),
      text,
      madeUp: flag(first('madeUp')),
    };
  };
}

/** `15-1252.00 Software Developers` without the code. */
function codeless(occupation: string): string {
  return occupation.replace(/^\s*\d{2}-\d{4}(?:\.\d\d)?\s*[-:,;]?\s*/, '');
}

/** The first line of a text with a word in it; of a long one, its first sentence or as many whole words as a title holds. */
function firstLine(text: string): string {
  const line = text.split('\n').find((each) => /\p{L}/u.test(each)) ?? '';
  if (line.length <= LONGEST_FIRST_LINE) return line;
  const start = line.slice(0, LONGEST_FIRST_LINE);
  const sentence = /^.{20,}?[.!?](?= )/.exec(start)?.[0];
  return sentence ?? start.slice(0, start.lastIndexOf(' '));
}

/** A title that was taken from the beginning of the text stands there but once, on a line of its own. */
function withoutRepeatedTitle(text: string, title: string): string {
  const start = title.length + 2;
  if (!text.startsWith(title, start)) return text;
  const rest = text.slice(start + title.length).trim();
  return rest === '' ? title : `${title}\n\n${rest}`;
}
