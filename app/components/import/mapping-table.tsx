import type { FieldChoice } from '@/app/import/field-names';
import type { Inspection } from '@/lib/ingest/inspection';
import type { Mapping } from '@/lib/ingest/mapping/mapping';

interface MappingTableProps {
  inspection: Inspection;
  mapping: Mapping;
  choices: readonly FieldChoice[];
  /** Fields whose columns change, with their new columns. */
  onChange: (changed: Record<string, string[]>) => void;
}

const EXAMPLES = 3;
const LONGEST_EXAMPLE = 60;

/** Each column of the file with some of its values and the field that it is taken for, which can be changed. */
export function MappingTable({ inspection, mapping, choices, onChange }: MappingTableProps) {
  const fieldOf = new Map(
    Object.entries(mapping.fields).flatMap(([field, columns]) =>
      columns.map(({ column, how }) => [column, { field, how }] as const),
    ),
  );
  const unused = new Map(mapping.unused.map(({ column, why }) => [column, why]));
  const change = (column: string, field: string) => {
    const changed: Record<string, string[]> = {};
    const before = fieldOf.get(column)?.field;
    const columnsOf = (each: string) => (mapping.fields[each] ?? []).map((mapped) => mapped.column);
    if (before !== undefined) changed[before] = columnsOf(before).filter((each) => each !== column);
    if (field !== '') {
      const single = choices.find((choice) => choice.field === field)?.single ?? false;
      changed[field] = single ? [column] : [...columnsOf(field), column];
    }
    onChange(changed);
  };
  return (
    <div className="stacks mt-2">
      <table className="data">
        <caption className="sr-only">Columns of the file and what they are taken for</caption>
        <thead>
          <tr>
            <th scope="col">Column</th>
            <th scope="col">Some of its values</th>
            <th scope="col" className="w-56">
              Taken for
            </th>
            <th scope="col">Why</th>
          </tr>
        </thead>
        <tbody>
          {inspection.columns.map((column, place) => {
            const mapped = fieldOf.get(column);
            return (
              <tr key={column}>
                <th scope="row" className="max-w-56 break-words">
                  {column === '' ? <em>without a name</em> : column}
                </th>
                <td data-label="Values" className="max-w-md break-words text-soft">
                  {examples(inspection, place)}
                </td>
                <td data-label="Taken for">
                  <select
                    aria-label={`Column ${column} is taken for`}
                    className="field"
                    value={mapped?.field ?? ''}
                    onChange={({ target }) => change(column, target.value)}
                  >
                    <option value="">not used</option>
                    {choices.map(({ field, name }) => (
                      <option key={field} value={field}>
                        {name}
                      </option>
                    ))}
                  </select>
                </td>
                <td data-label="Why" className="text-soft">
                  {mapped?.how ?? unused.get(column) ?? ''}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}

function examples({ rows }: Inspection, place: number): string {
  const found = new Set<string>();
  for (const { cells } of rows) {
    const text = (cells[place] ?? '').replace(/\s+/g, ' ').trim();
    if (text !== '') found.add(text.length > LONGEST_EXAMPLE ? `${text.slice(0, LONGEST_EXAMPLE)}…` : text);
    if (found.size === EXAMPLES) break;
  }
  return [...found].join(' · ') || 'empty in the first rows';
}
