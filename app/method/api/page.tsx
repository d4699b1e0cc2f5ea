import type { Metadata } from 'next';
import { headers } from 'next/headers';
import type { ReactNode } from 'react';
import { Endpoint } from '@/app/components/api/endpoint';
import { exampleAddresses } from '@/app/components/api/example-address';
import { FieldTable } from '@/app/components/api/field-table';
import { ParameterTable } from '@/app/components/api/parameter-table';
import { Screen } from '@/app/components/screen';
import { number } from '@/app/format';
import { pageLink } from '@/app/links';
import type { PageData } from '@/app/page-data';
import { fieldsOf } from '@/lib/reports/answer-fields';
import { SLICE_API } from '@/lib/reports/api-parameters';
import { LIST_PAGE } from '@/lib/reports/form';
import { answerName, openApi, operationOf } from '@/lib/reports/openapi';
import { REPORTS } from '@/lib/reports/registry';
import { NAMED_SCHEMAS } from '@/lib/reports/schema-names';

export const metadata: Metadata = { title: 'The API' };

export default async function ApiPage({ searchParams }: PageProps<'/method/api'>) {
  const parameters = await searchParams;
  const host = (await headers()).get('host') ?? '127.0.0.1:3000';
  return (
    <Screen path="/method/api" current="/method" parameters={parameters}>
      {(data) => <Api data={data} origin={`http://${host}`} />}
    </Screen>
  );
}

function Api({ data, origin }: { data: PageData; origin: string }) {
  const { slice, space } = data;
  const { schemas } = openApi().components;
  const example = exampleAddresses(data);
  return (
    <div className="grid items-start gap-x-16 lg:grid-cols-[minmax(0,54rem)_1fr]">
      <article>
        <p className="text-small">
          <a href={pageLink('/method', slice)}>Method</a>
        </p>
        <h1 className="text-title">The API</h1>
        <p className="mt-3 text-lead text-soft">
          Every figure on screen as JSON, CSV or Markdown, read-only, for programs on this machine. The same
          reports come out of the command line: <code>npm run --silent report -- --help</code>.
        </p>

        <Chapter id="answers" title="Answers">
          <p>
            An answer says on which data it rests, then what it found: <code>data_version</code>,{' '}
            <code>slice</code> (as an address holds it), <code>postings</code> (N, the size of the slice) and{' '}
            <code>data</code>. Shares run from 0 to 1 with the ends of their 95 % interval, pay is for a
            full-time year, and <code>null</code> stands where the data cannot carry a figure.
          </p>
          <p>
            Lists come {LIST_PAGE.usual} lines at once, up to {number(LIST_PAGE.most)} with <code>limit</code>
            ; <code>next</code> is the address of the next page, and absent on the last. Where the data change
            meanwhile, the next page answers with status 409: start at the first one again.
          </p>
          <p>
            With <code>format=csv</code> or <code>format=md</code> one table of the answer comes, whole;{' '}
            <code>table</code> names which. These are the files behind the charts.
          </p>
          <p>
            Each answer has an <code>ETag</code>. Sent back as <code>If-None-Match</code> it costs nothing
            while the data are the same: status 304. These are data version {number(space.version)}.
          </p>
          <p>
            What is not understood is answered with a status of 400 or above, and a problem in words (RFC
            9457): <code>title</code>, <code>detail</code>, and <code>errors</code> with the parameter of
            each. Nothing is left out in silence.
          </p>
          <p>
            For programs that write programs there is the OpenAPI 3.1 document:{' '}
            <a href="/api/v1/openapi.json">/api/v1/openapi.json</a>. Pages of other sites cannot read the API.
          </p>
        </Chapter>

        <Chapter id="filters" title="The slice">
          <p>
            Every report takes the filters of the screens. Without any it speaks of all{' '}
            {number(space.index.size)} postings. The examples below have the slice that is chosen above.
          </p>
          <ParameterTable caption="Parameters of the slice" parameters={SLICE_API} />
        </Chapter>

        <Chapter id="reports" title="Reports">
          {REPORTS.map((report) => (
            <Endpoint
              key={report.path}
              report={report}
              schema={schemas[answerName(report)] ?? {}}
              example={example(report)}
              origin={origin}
            />
          ))}
        </Chapter>

        <Chapter id="parts" title="Parts of answers">
          {Object.keys(NAMED_SCHEMAS).map((name) => (
            <section key={name} aria-labelledby={name} className="mt-6">
              <h3 id={name} className="mb-1 scroll-mt-4 font-semibold">
                {name}
              </h3>
              {typeof schemas[name]?.description === 'string' && <p>{schemas[name].description}</p>}
              <FieldTable caption={`Fields of ${name}`} fields={fieldsOf(rowOf(schemas[name] ?? {}))} />
            </section>
          ))}
        </Chapter>
      </article>
      <nav
        aria-label="On this page"
        className="off-paper sticky top-6 hidden border-l border-line pl-5 text-small lg:block"
      >
        <p className="mb-1 font-semibold">On this page</p>
        <ul>
          {[
            ['answers', 'Answers'],
            ['filters', 'The slice'],
            ...REPORTS.map((report) => [operationOf(report), report.title]),
            ['parts', 'Parts of answers'],
          ].map(([id, title]) => (
            <li key={id}>
              <a
                href={`#${id}`}
                className="inline-block py-1 text-soft no-underline hover:text-ink hover:underline"
              >
                {title}
              </a>
            </li>
          ))}
        </ul>
      </nav>
    </div>
  );
}

/** Of a list, its lines. */
const rowOf = (schema: Readonly<Record<string, unknown>>) =>
  schema.type === 'array' ? (schema.items as typeof schema) : schema;

function Chapter({ id, title, children }: { id: string; title: string; children: ReactNode }) {
  return (
    <section aria-labelledby={id} className="mt-10">
      <h2 id={id} className="mb-3 scroll-mt-4 text-heading">
        {title}
      </h2>
      <div className="space-y-2">{children}</div>
    </section>
  );
}
