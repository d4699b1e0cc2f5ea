import { count } from '@/app/format';
import { fieldsOf } from '@/lib/reports/answer-fields';
import { formParameters, ownParameters } from '@/lib/reports/api-parameters';
import type { JsonSchema } from '@/lib/reports/json-schema';
import { operationOf } from '@/lib/reports/openapi';
import type { AnyReport } from '@/lib/reports/report';
import { FieldTable } from './field-table';
import { ParameterTable } from './parameter-table';

interface EndpointProps {
  report: AnyReport;
  /** The schema of its answer's data. */
  schema: JsonSchema;
  /** An address with an answer, and the server's own. */
  example: string;
  origin: string;
}

/** One report: what it tells, its parameters, the fields of its answer, and a request to try. */
export function Endpoint({ report, schema, example, origin }: EndpointProps) {
  const { path, title, about, list } = report;
  const fields = fieldsOf(schema);
  return (
    <section aria-labelledby={operationOf(report)} className="mt-10 border-t border-line pt-6">
      <h3 id={operationOf(report)} className="scroll-mt-4 text-lead font-semibold">
        {title}
      </h3>
      <p className="wrap-anywhere mt-1 font-mono text-small">GET /api/v1/{path}</p>
      <p className="mt-2 max-w-prose">{about}</p>
      <p className="wrap-anywhere mt-2 text-small">
        Try it: <a href={example}>{example}</a>
      </p>
      <pre className="mt-1 bg-sunken p-3 text-small">
        <code className="wrap-anywhere whitespace-pre-wrap">{`curl '${origin}${example}'`}</code>
      </pre>
      <h4 className="mt-4 mb-1 font-semibold">Parameters, besides those of the slice</h4>
      <ParameterTable
        caption={`Parameters of ${title}`}
        parameters={[...ownParameters(report), ...formParameters(report)]}
      />
      <h4 className="mt-4 font-semibold">Answer</h4>
      {list && (
        <p className="text-small">
          Read page by page: <code>{list}</code>.
        </p>
      )}
      <details className="more">
        <summary>
          {count(fields.length, 'field')} of <code>data</code>
        </summary>
        <FieldTable caption={`Fields of ${title}`} fields={fields} />
      </details>
    </section>
  );
}
