import type { Metadata } from 'next';
import type { ReactNode } from 'react';
import { Definition } from '@/app/components/method/definition';
import { VerdictTable } from '@/app/components/method/verdict-table';
import { Screen } from '@/app/components/screen';
import { number, percent } from '@/app/format';
import { pageLink } from '@/app/links';
import type { PageData } from '@/app/page-data';
import { MATCHER_RECALL, MEASURED } from '@/lib/matching/measured';
import { ORIGIN_WEIGHTS, THRESHOLDS } from '@/lib/relevance/thresholds';

export const metadata: Metadata = { title: 'Method' };

export default async function MethodPage({ searchParams }: PageProps<'/method'>) {
  return (
    <Screen path="/method" current="/method" parameters={await searchParams}>
      {(data) => <Method {...data} />}
    </Screen>
  );
}

const RECALL = percent(MATCHER_RECALL);

function Method({ space, slice }: PageData) {
  const says = THRESHOLDS;
  const { recall, precision, healthPrecision } = MEASURED;
  return (
    <div className="grid items-start gap-x-16 lg:grid-cols-[minmax(0,48rem)_1fr]">
      <article>
        <h1 className="text-title">Method</h1>
        <p className="mt-3 text-lead text-soft">
          Do these postings ask for what this credential teaches, and is that changing? Each figure is a share
          of the postings in the slice that you chose, with a 95 % interval; each verdict rests on intervals,
          not on single values.
        </p>

        <Chapter id="words" title="Words">
          <Definition id="slice" term="Slice">
            <p>
              The postings left after your filters, reposts counted once. Its size is N. Postings without a
              date are in every share and in no trend; a period leaves them out.
            </p>
          </Definition>
          <Definition id="asked-for" term="Asked for">
            <p>
              A posting asks for a skill where it names it as part of the job or of what it looks for. A
              mention in a passage about the employer or the benefits, or a negated one, is not asking.
            </p>
            <p>{says.floor.says}</p>
            <p>{says.askedPostings.says}</p>
            <p>{says.speakablePostings.says}</p>
          </Definition>
          <Definition id="core" term="Core skills">
            <p>
              The hard skills, tools, knowledge, languages and certificates that a credential teaches. Soft
              skills are set aside, for nearly every posting names some, unless they hold more than half of
              the weight and its title or its issuer names one: such a credential is marked, and ranked among
              its like. A certificate that is not asked for is set aside too where anything else is core:
              employers ask for the skill and seldom for the paper.
            </p>
            <p>
              A skill weighs {ORIGIN_WEIGHTS.declared} where the issuer declares it, {ORIGIN_WEIGHTS.title}{' '}
              where the title names it, {ORIGIN_WEIGHTS.description} where only the description does.
            </p>
          </Definition>
          <Definition id="reach" term="Reach">
            <p>
              The share of the slice’s postings that ask for at least one core skill, with its Wilson
              interval.
            </p>
            <p>
              Zero is an estimate too: its upper bound is divided by the {RECALL} of mentions that are found,
              and said with it.
            </p>
          </Definition>
          <Definition id="alignment" term="Alignment">
            <p>
              How much of what it teaches is asked for, and how often: the mean over its core skills, by
              weight, of u(share), where u runs on a log scale.
            </p>
            <p>{says.full.says}</p>
          </Definition>
          <Definition id="relevance" term="Relevance">
            <p className="font-mono text-small">relevance = 100 × √( u(reach) × alignment )</p>
            <p>
              High only where many postings ask for it <em>and</em> for much of it: one popular tag does not
              carry a course about something else. {says.resampledGroups.says}
            </p>
          </Definition>
          <Definition id="trend" term="Trend">
            <p>
              The yearly change of a monthly share, from a binomial regression weighted by each month’s
              postings, with an interval that widens where months scatter. Shares, never counts. Rising or
              falling is said only where the interval excludes no change; where it can be said of nothing, the
              trend is unclear.
            </p>
            <p>
              {says.trendMonths.says} {says.trendEvenMonths.says} {says.trendPostings.says}{' '}
              {says.steadyChange.says} {says.trendMost.says}
            </p>
          </Definition>
        </Chapter>

        <Chapter id="verdicts" title="Verdicts">
          <p className="mt-2">
            Tried from top to bottom; the first that holds is given. The upper bound of reach is the one
            divided by the part of mentions that are found.
          </p>
          <VerdictTable />
        </Chapter>

        <Chapter id="thresholds" title="All thresholds">
          <ul className="list-disc space-y-1 pl-5 text-small marker:text-line-strong">
            {Object.entries(THRESHOLDS).map(([name, threshold]) => (
              <li key={name}>{threshold.says}</li>
            ))}
          </ul>
        </Chapter>

        <Chapter id="extraction" title="How skills are found">
          <p className="mt-2">
            Skills are found by their names and spellings in a taxonomy, in postings and in credentials alike
            ({number(space.skills.size)} skills are loaded). A declared skill that the taxonomy does not know
            is listed on the credential’s page and never dropped in silence. What these lists miss or mistake
            can be told at <a href="/skills/review">Skills to review</a>: phrases that stand where skills
            stand, and mentions that may be of something else.
          </p>
          <p className="mt-2">
            Readers counted {number(recall.named)} hard skills and tools in {number(recall.postings)} real
            postings that the lexicon was not tuned on; {number(recall.found)} of them were found ({RECALL}),
            so a skill may be asked for somewhat more often than is shown. Of {number(precision.read)}{' '}
            mentions found in {number(precision.sets)} sets of postings and read by hand,{' '}
            {number(precision.right)} were right ({percent(precision.right / precision.read)}); in health
            postings {number(healthPrecision.right)} of {number(healthPrecision.read)} (
            {percent(healthPrecision.right / healthPrecision.read)}).
          </p>
        </Chapter>

        <Chapter id="data" title="Where the data come from">
          <Files title="Postings" files={space.provenance.postings} />
          <Files title="Credentials" files={space.provenance.credentials} />
          <p className="mt-4">
            Every figure on screen can be read by programs too:{' '}
            <a href={pageLink('/method/api', slice)}>the API</a>.
          </p>
          <p className="mt-4">
            Online postings are not all jobs, and a posting is not a vacancy. Nothing here says that a
            credential leads to a job or to higher pay: postings do not carry that.
          </p>
        </Chapter>
      </article>
      <Contents />
    </div>
  );
}

const CONTENTS = [
  ['#slice', 'Slice'],
  ['#asked-for', 'Asked for'],
  ['#core', 'Core skills'],
  ['#reach', 'Reach'],
  ['#alignment', 'Alignment'],
  ['#relevance', 'Relevance'],
  ['#trend', 'Trend'],
  ['#verdicts', 'Verdicts'],
  ['#thresholds', 'All thresholds'],
  ['#extraction', 'How skills are found'],
  ['#data', 'Where the data come from'],
] as const;

function Contents() {
  return (
    <nav
      aria-label="On this page"
      className="off-paper sticky top-6 hidden border-l border-line pl-5 text-small lg:block"
    >
      <p className="mb-1 font-semibold">On this page</p>
      <ul>
        {CONTENTS.map(([to, name]) => (
          <li key={to}>
            <a href={to} className="inline-block py-1 text-soft no-underline hover:text-ink hover:underline">
              {name}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function Chapter({ id, title, children }: { id: string; title: string; children: ReactNode }) {
  return (
    <section aria-labelledby={id} className="mt-10">
      <h2 id={id} className="mb-3 scroll-mt-4 text-heading">
        {title}
      </h2>
      {children}
    </section>
  );
}

function Files({ title, files }: { title: string; files: readonly { file: string; count: number }[] }) {
  return (
    <>
      <h3 className="mt-3 font-semibold">{title}</h3>
      {files.length === 0 ? (
        <p className="text-soft">None imported.</p>
      ) : (
        <ul className="mt-1 list-disc pl-5 text-small marker:text-line-strong">
          {files.map(({ file, count }) => (
            <li key={file}>
              {file.split(/[\\/]/).at(-1)}: {number(count)}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
