import { type Cost, currencyOf, parseCost } from '@/lib/ingest/fields/cost';
import { parseHours } from '@/lib/ingest/fields/hours';
import { parseSkillList } from '@/lib/ingest/fields/skill-list';
import { inOneLine, tidyLine, tidyText } from '@/lib/ingest/fields/tidy';
import { parseUrl } from '@/lib/ingest/fields/url';
import type { Mapping } from '@/lib/ingest/mapping/mapping';
import { isMissing } from '@/lib/ingest/missing';
import type { CredentialRecord } from '@/lib/ingest/records';
import { flag, limited } from './cell-values';
import { type CellReader, cellReader } from './cells';
import type { Reading, RowReader } from './row-reader';

const LONGEST_TITLE = 300;

/** Reads rows as credentials. A row without a title, or marked as deleted, is none. */
export function credentialReader(
  mapping: Mapping,
  columns: readonly string[],
  { languageOf }: Pick<Reading, 'languageOf'>,
): RowReader<CredentialRecord> {
  const reader = cellReader(mapping, columns);
  return (cells) => {
    const first = (field: string) => reader.first(cells, field);
    const line = (field: string) => limited(tidyLine(first(field)));
    if (flag(first('deleted')))
      return { column: reader.column('deleted'), why: 'marked as deleted', raw: first('deleted') };
    const componentType = first('componentType');
    if (/condition$/i.test(componentType))
      return {
        column: reader.column('componentType'),
        why: 'a condition of a pathway, not a credential',
        raw: componentType,
      };
    const title = tidyLine(first('title')).slice(0, LONGEST_TITLE).trim();
    if (isMissing(title) || !/[\p{L}\p{N}]/u.test(title))
      return { column: reader.column('title'), why: 'the row has no title', raw: first('title') };

    const durations = reader.all(cells, 'duration').map(tidyLine);
    const cost = costOf(cells, reader);
    const text = description(cells, reader);
    return {
      externalId: line('externalId'),
      title,
      provider: line('provider'),
      type: line('type'),
      subject: line('subject'),
      level: line('level'),
      duration: limited(durations.join(', ')),
      hours: parseHours(first('hours'), true) ?? (durations.length === 1 ? parseHours(durations[0]!) : null),
      cost: cost?.amount ?? null,
      currency: cost?.currency ?? null,
      skills: [...new Set(reader.all(cells, 'skills').flatMap(parseSkillList))],
      description: text,
      language: languageOf(`${title}\n${title}. ${text}`),
      url: parseUrl(first('url')),
      madeUp: flag(first('madeUp')),
    };
  };
}

/** The price; where it is 0 or missing while its parts are given, their sum. A 0 in a column of numbers alone is no price. */
function costOf(cells: readonly string[], reader: CellReader): Cost | null {
  const whole = parseCost(reader.first(cells, 'cost'));
  const named = currencyOf(reader.first(cells, 'currency')) ?? currencyOf(reader.column('cost') ?? '');
  const parts = reader.all(cells, 'costParts').map(parseCost);
  const sum = parts.reduce((total, part) => total + (part?.amount ?? 0), 0);
  if (whole && (whole.amount > 0 || parts.length === 0))
    return { ...whole, currency: whole.currency ?? named };
  return sum > 0 ? { amount: sum, currency: named } : null;
}

/** The texts of a credential, each once, and what it leads to. */
function description(cells: readonly string[], reader: CellReader): string {
  const texts = reader
    .all(cells, 'description')
    .map(tidyText)
    .filter((text, i, all) => !isMissing(text) && all.indexOf(text) === i);
  const leadsTo = reader
    .all(cells, 'leadsTo')
    .map((cell) => inOneLine(tidyText(cell)))
    .join('; ');
  if (leadsTo !== '') texts.push(`Leads to: ${leadsTo}`);
  return texts.join('\n\n');
}
