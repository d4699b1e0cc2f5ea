import { isSpeakable, list, percent, TOO_FEW } from '@/app/format';
import type { Assessment, SkillDemand } from '@/lib/relevance/assessment';
import type { Origin } from '@/lib/relevance/credential';
import { TERM_CONFIDENCE, type TermRule } from '@/lib/taxonomy/term-rules';
import { ShareFigure } from '../share-figure';
import { SHARE_TICKS } from '../share-scale';
import { Term } from '../term';
import { TrendLabel } from '../trend-label';

const ORIGINS: Readonly<Record<Origin, string>> = {
  declared: 'declared by its issuer',
  title: 'in its title',
  description: 'in its description',
};

/** What the credential teaches, the most asked for first, core skills before those set aside. */
export function SkillsTable({ assessment }: { assessment: Assessment }) {
  const { skills, credential, postings } = assessment;
  const ordered = [...skills].sort((a, b) => Number(b.core) - Number(a.core) || b.postings - a.postings);
  const aside = skills.some(({ core }) => !core);
  return (
    <section aria-labelledby="skills" className="mt-12">
      <h2 id="skills" className="text-heading">
        What it teaches, and how often it is asked for
      </h2>
      <p className="mt-1 max-w-3xl text-small text-soft">
        Share of the postings that ask for each skill, with its 95 % interval, on a log scale with lines at{' '}
        {list(SHARE_TICKS.map(percent))}.{' '}
        {aside && <Term of="core">Skills set aside count neither towards reach nor towards alignment.</Term>}
      </p>
      {skills.length === 0 ? (
        <p className="mt-4">
          No skill was recognised in its title, its description or what its issuer declares.
        </p>
      ) : (
        <div className="stacks mt-3">
          <table className="data">
            <caption className="sr-only">Skills of {credential.title}</caption>
            <thead>
              <tr>
                <th scope="col">Skill</th>
                <th scope="col">Kind</th>
                <th scope="col">Found</th>
                <th scope="col">Share of postings</th>
                <th scope="col">Asked for</th>
                <th scope="col">Trend</th>
              </tr>
            </thead>
            <tbody>
              {ordered.map((skill) => (
                <Line key={skill.taught.skill.id} demand={skill} postings={postings} />
              ))}
            </tbody>
          </table>
        </div>
      )}
      {credential.unrecognised.length > 0 && (
        <p className="mt-3 max-w-3xl text-small">
          <strong className="font-semibold">Not recognised</strong> of the {credential.declared} skills that
          its issuer declares: {list(credential.unrecognised, 40)}. They count for nothing here, which makes
          the verdict less sure.
        </p>
      )}
    </section>
  );
}

function Line({ demand, postings }: { demand: SkillDemand; postings: number }) {
  const { taught, core, share, askedFor, trend } = demand;
  const { skill, origin, passage, rule } = taught;
  return (
    <tr>
      <th scope="row">
        {skill.name}
        {!core && <span className="ml-2 text-fine font-normal text-soft">set aside</span>}
      </th>
      <td data-label="Kind">{skill.kind}</td>
      <td data-label="Found" className="md:max-w-60">
        <span>
          {ORIGINS[origin]}
          {passage && passage.toLowerCase() !== skill.name.toLowerCase() && origin !== 'title' && (
            <span className="block text-fine text-soft">
              “{passage}”{rule && rule !== 'whole' && <TermDoubt rule={rule} />}
            </span>
          )}
        </span>
      </td>
      <td data-label="Share">
        {isSpeakable(postings) ? (
          <ShareFigure share={share} colour={askedFor ? 'var(--color-in-demand)' : 'var(--color-soft)'} />
        ) : (
          <span className="text-soft">{TOO_FEW}</span>
        )}
      </td>
      <td data-label="Asked for">{askedFor ? 'yes' : demand.postings > 0 ? 'not beyond chance' : 'no'}</td>
      <td data-label="Trend">
        <TrendLabel trend={trend} />
      </td>
    </tr>
  );
}

const TAKEN: Readonly<Record<Exclude<TermRule, 'whole'>, string>> = {
  brackets: 'taken by what its brackets stand beside or hold',
  core: 'taken without its general words',
  end: 'taken by its last words',
};

/** How a declared term that is no label as a whole was taken for the skill, and how often that is right. */
function TermDoubt({ rule }: { rule: Exclude<TermRule, 'whole'> }) {
  return (
    <>
      , {TAKEN[rule]}: right in {percent(TERM_CONFIDENCE[rule])} of those read
    </>
  );
}
