import type { ApiParameter } from '@/lib/reports/api-parameters';

/** Parameters, a line each: what they are for, and what can be written. */
export function ParameterTable({
  caption,
  parameters,
}: {
  caption: string;
  parameters: readonly ApiParameter[];
}) {
  return (
    <div className="stacks">
      <table className="data">
        <caption className="sr-only">{caption}</caption>
        <thead>
          <tr>
            <th scope="col" className="w-40">
              Parameter
            </th>
            <th scope="col">What it does</th>
            <th scope="col" className="w-72">
              What can be written
            </th>
          </tr>
        </thead>
        <tbody>
          {parameters.map((parameter) => (
            <tr key={parameter.name}>
              <th scope="row" className="font-mono">
                {parameter.name}
              </th>
              <td>
                {parameter.description}
                {parameter.required && ' (needed)'}
              </td>
              <td className="wrap-anywhere">{valuesInWords(parameter)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function valuesInWords({ schema }: ApiParameter): string {
  const usual = schema.default === undefined ? '' : `; ${String(schema.default)} without it`;
  return `${rangeInWords(schema)}${usual}`;
}

function rangeInWords(schema: ApiParameter['schema']): string {
  const { type, minimum, maximum, maxItems, maxLength } = schema;
  if (Array.isArray(schema.enum)) return schema.enum.map(String).join(', ');
  if (type === 'array') return `text, up to ${String(maxItems)} times`;
  if (type === 'integer' || type === 'number') {
    const ends = [
      ...(minimum === undefined ? [] : [`from ${String(minimum)}`]),
      ...(maximum === undefined ? [] : [`to ${String(maximum)}`]),
    ];
    return ['a whole number', ...ends].join(' ');
  }
  if (schema.pattern !== undefined) return 'a month, YYYY-MM';
  return maxLength === undefined ? 'text' : `text of up to ${String(maxLength)} characters`;
}
