import type { AnswerField } from '@/lib/reports/answer-fields';

/** The fields of an answer, or of a part of answers, a line each. */
export function FieldTable({ caption, fields }: { caption: string; fields: readonly AnswerField[] }) {
  return (
    <div className="stacks">
      <table className="data">
        <caption className="sr-only">{caption}</caption>
        <thead>
          <tr>
            <th scope="col" className="w-64">
              Field
            </th>
            <th scope="col" className="w-56">
              Is
            </th>
            <th scope="col">What it says</th>
          </tr>
        </thead>
        <tbody>
          {fields.map((field, i) => (
            // A field of an object that is one of several kinds can stand here twice.
            <tr key={`${field.name} ${i.toString()}`}>
              <th scope="row" className="wrap-anywhere font-mono">
                {field.name}
              </th>
              <td className="wrap-anywhere">
                <Kinds {...field} />
              </td>
              <td>{field.about}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Kinds({ kinds, optional }: AnswerField) {
  return (
    <>
      {kinds.map(({ words, part }, i) => (
        <span key={words}>
          {i > 0 && ' or '}
          {part ? <a href={`#${part}`}>{words}</a> : words}
        </span>
      ))}
      {optional && '; may be absent'}
    </>
  );
}
