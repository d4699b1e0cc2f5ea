import { makeZip } from './zip';

/** A cell: text, a number, a date (`{ day: 45000 }`), a formula with its value, an error, or nothing. */
export type Cell =
  | string
  | number
  | boolean
  | null
  | { day: number }
  | { formula: string; value: string | number }
  | { error: string };

export interface MadeSheet {
  name: string;
  rows: readonly (readonly Cell[])[];
  /** `A2:A4`. */
  merged?: readonly string[];
  hidden?: boolean;
}

/** An XLSX workbook of these sheets, as Excel writes one, with its texts shared. */
export function makeXlsx(
  sheets: readonly MadeSheet[],
  options: { from1904?: boolean; inline?: boolean } = {},
): Buffer {
  const strings: string[] = [];
  const places = new Map<string, number>();
  const shared = (text: string) => {
    const known = places.get(text) ?? strings.push(text) - 1;
    places.set(text, known);
    return known;
  };
  const cellXml = (cell: Cell, address: string): string => {
    if (cell === null) return '';
    if (typeof cell === 'number') return `<c r="${address}"><v>${cell}</v></c>`;
    if (typeof cell === 'boolean') return `<c r="${address}" t="b"><v>${cell ? 1 : 0}</v></c>`;
    if (typeof cell === 'string')
      return options.inline
        ? `<c r="${address}" t="inlineStr"><is><t>${escaped(cell)}</t></is></c>`
        : `<c r="${address}" t="s"><v>${shared(cell)}</v></c>`;
    if ('day' in cell) return `<c r="${address}" s="1"><v>${cell.day}</v></c>`;
    if ('error' in cell) return `<c r="${address}" t="e"><v>${escaped(cell.error)}</v></c>`;
    const type = typeof cell.value === 'string' ? ' t="str"' : '';
    return `<c r="${address}"${type}><f>${escaped(cell.formula)}</f><v>${escaped(String(cell.value))}</v></c>`;
  };
  const sheetXml = ({ rows, merged = [] }: MadeSheet) => {
    const lines = rows.map((row, i) => {
      const cells = row.map((cell, j) => cellXml(cell, `${letters(j)}${i + 1}`)).join('');
      return cells === '' ? '' : `<row r="${i + 1}">${cells}</row>`;
    });
    const merges = merged.map((ref) => `<mergeCell ref="${ref}"/>`).join('');
    return `${XML}<worksheet xmlns="${MAIN}"><sheetData>${lines.join('')}</sheetData>${merges && `<mergeCells>${merges}</mergeCells>`}</worksheet>`;
  };
  const parts = sheets.map((sheet, i) => ({
    name: `xl/worksheets/sheet${i + 1}.xml`,
    content: sheetXml(sheet),
  }));
  const listed = sheets.map(
    ({ name, hidden }, i) =>
      `<sheet name="${escaped(name)}" sheetId="${i + 1}"${hidden ? ' state="hidden"' : ''} r:id="rId${i + 1}"/>`,
  );
  const related = sheets.map(
    (_, i) =>
      `<Relationship Id="rId${i + 1}" Type="${REL}/worksheet" Target="worksheets/sheet${i + 1}.xml"/>`,
  );
  return makeZip([
    { name: '[Content_Types].xml', content: `${XML}<Types/>` },
    {
      name: 'xl/workbook.xml',
      content: `${XML}<workbook xmlns="${MAIN}" xmlns:r="${REL}"><workbookPr${options.from1904 ? ' date1904="1"' : ''}/><sheets>${listed.join('')}</sheets></workbook>`,
    },
    {
      name: 'xl/_rels/workbook.xml.rels',
      content: `${XML}<Relationships>${related.join('')}<Relationship Id="s" Type="${REL}/sharedStrings" Target="sharedStrings.xml"/><Relationship Id="t" Type="${REL}/styles" Target="styles.xml"/></Relationships>`,
    },
    {
      name: 'xl/styles.xml',
      content: `${XML}<styleSheet><numFmts><numFmt numFmtId="164" formatCode="d\\.m\\.yyyy"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="164"/></cellXfs></styleSheet>`,
    },
    ...parts,
    {
      name: 'xl/sharedStrings.xml',
      content: `${XML}<sst>${strings.map((text) => `<si><t xml:space="preserve">${escaped(text)}</t></si>`).join('')}</sst>`,
    },
  ]);
}

const XML = '<?xml version="1.0" encoding="UTF-8"?>';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const REL = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}

function letters(column: number): string {
  let name = '';
  for (let n = column + 1; n > 0; n = Math.floor((n - 1) / 26))
    name = String.fromCharCode(65 + ((n - 1) % 26)) + name;
  return name;
}
