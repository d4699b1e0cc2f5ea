import type { Archive, ArchivedFile } from '@/lib/ingest/formats/archive';
import { ImportError } from '@/lib/ingest/import-error';
import { unescaped } from './cell-text';
import { isDateFormat } from './number-format';
import { damagedWorkbook, eachElement, xmlEvents } from './xml-events';

export interface Sheet {
  name: string;
  isHidden: boolean;
  file: ArchivedFile;
}

/** What the cells of a workbook's sheets refer to. */
export interface Workbook {
  sheets: readonly Sheet[];
  /** Texts that cells give by their number. */
  strings: readonly string[];
  /** Whether a cell's style, by its number, shows numbers as dates. */
  dateStyles: readonly boolean[];
  /** Whether days are counted from 1904 on, as old Macs did. */
  from1904: boolean;
}

/** The descriptions of a workbook are small; its texts are held in memory. */
const LARGEST_DESCRIPTION = 16 << 20;
const LARGEST_STRINGS = 96 << 20;

/** Where a workbook's description lies in an archive; undefined where the archive is none. */
export function workbookFile({ files }: Archive): ArchivedFile | undefined {
  return files.find(({ name }) => /^\/?xl\/workbook\w*\.xml$/i.test(name));
}

export async function readWorkbook(archive: Archive): Promise<Workbook> {
  const byName = new Map(archive.files.map((file) => [file.name.replace(/^\//, '').toLowerCase(), file]));
  const description = workbookFile(archive)!;
  const related = byName.get(
    description.name.replace(/^\//, '').toLowerCase().replace('xl/', 'xl/_rels/').concat('.rels'),
  );
  const sheets: { name: string; id: string; isHidden: boolean }[] = [];
  let from1904 = false;
  await eachElement(small(archive, description), (element, attributes) => {
    if (element === 'workbookPr') from1904 = from1904 || /^(?:1|true)$/.test(attributes.date1904 ?? '');
    if (element === 'sheet')
      sheets.push({
        name: unescaped(attributes.name ?? ''),
        id: Object.entries(attributes).find(([key]) => /(?:^|:)id$/.test(key))?.[1] ?? '',
        isHidden: /hidden/i.test(attributes.state ?? ''),
      });
  });
  const targets = new Map<string, string>();
  let strings: ArchivedFile | undefined;
  let styles: ArchivedFile | undefined;
  if (related)
    await eachElement(small(archive, related), (element, { Id = '', Type = '', Target = '' }) => {
      if (element !== 'Relationship') return;
      const path = (Target.startsWith('/') ? Target.slice(1) : `xl/${Target}`).toLowerCase();
      targets.set(Id, path);
      if (Type.endsWith('/sharedStrings')) strings = byName.get(path);
      if (Type.endsWith('/styles')) styles = byName.get(path);
    });
  strings ??= byName.get('xl/sharedstrings.xml');
  styles ??= byName.get('xl/styles.xml');
  return {
    sheets: sheets.flatMap(({ name, id, isHidden }, i) => {
      const file = byName.get(targets.get(id) ?? `xl/worksheets/sheet${i + 1}.xml`);
      return file && /worksheets\//i.test(file.name) ? [{ name, isHidden, file }] : [];
    }),
    strings: strings ? await readStrings(archive, strings) : [],
    dateStyles: styles ? await readDateStyles(archive, styles) : [],
    from1904,
  };
}

function small(archive: Archive, file: ArchivedFile): AsyncIterable<Buffer> {
  if (file.unpacked > LARGEST_DESCRIPTION) throw damagedWorkbook();
  return archive.stream(file);
}

async function readStrings(archive: Archive, file: ArchivedFile): Promise<string[]> {
  if (file.unpacked > LARGEST_STRINGS)
    throw new ImportError(
      'too-large',
      'This XLSX workbook holds more than 96 MB of text, and its texts are held in memory.',
      'Save the sheet as CSV (UTF-8) and give that: CSV of any size is read.',
    );
  const strings: string[] = [];
  let string = '';
  let isText = false;
  let isReading = false;
  const events = {
    open(name: string) {
      if (name === 'si') string = '';
      else if (name === 't') isText = !isReading;
      else if (name === 'rPh') isReading = true;
    },
    close(name: string) {
      if (name === 'si') strings.push(unescaped(string));
      else if (name === 't') isText = false;
      else if (name === 'rPh') isReading = false;
    },
    text(piece: string) {
      if (isText) string += piece;
    },
  };
  for await (const _ of xmlEvents(archive.stream(file), events));
  return strings;
}

async function readDateStyles(archive: Archive, file: ArchivedFile): Promise<boolean[]> {
  const codes = new Map<number, string>();
  const styles: number[] = [];
  let isOfCells = false;
  const events = {
    open(name: string, { numFmtId, formatCode }: Readonly<Record<string, string>>) {
      if (name === 'numFmt' && formatCode !== undefined) codes.set(Number(numFmtId), formatCode);
      else if (name === 'cellXfs') isOfCells = true;
      else if (name === 'xf' && isOfCells) styles.push(Number(numFmtId ?? 0));
    },
    close(name: string) {
      if (name === 'cellXfs') isOfCells = false;
    },
  };
  for await (const _ of xmlEvents(small(archive, file), events));
  return styles.map((id) => isDateFormat(id, codes.get(id)));
}
