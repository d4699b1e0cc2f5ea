import { count, fewDescribed, number, percent } from '@/app/format';
import { pageLink, verdictSlug } from '@/app/links';
import type { PageData } from '@/app/page-data';
import { TREND_RULES } from '@/lib/market/trend';
import { MATCHER_RECALL } from '@/lib/matching/measured';

/** What a reader should know before quoting the page, the most pressing first. */
export function Caveats({ all, view, slice, space }: PageData) {
  const unjudged = all.filter(({ verdict }) => verdict === 'too little to judge').length;
  const soft = all.filter((assessment) => assessment.soft).length;
  const { undated, monthTotals, size } = view.selection;
  const undescribed = fewDescribed(view.selection);
  const judge = pageLink('/credentials', slice, { verdict: verdictSlug('too little to judge') });
  return (
    <section aria-labelledby="caveats" className="whole mt-12 max-w-3xl border-t border-line pt-6">
      <h2 id="caveats" className="text-lead">
        Before you quote this
      </h2>
      <ul className="mt-3 list-disc space-y-1.5 pl-5 text-small marker:text-line-strong">
        {undescribed && <li>{undescribed}</li>}
        {space.provenance.madeUpPostings && (
          <li>The postings are made up: nothing here speaks of real jobs.</li>
        )}
        {unjudged > 0 && (
          <li>
            <a href={judge}>{count(unjudged, 'credential')}</a> could not be judged: too few postings in the
            slice, or too few of their skills recognised.
          </li>
        )}
        {undated > 0 && (
          <li>
            {number(undated)} of {count(size, 'posting')} ({percent(undated / size)}){' '}
            {undated === 1 ? 'carries' : 'carry'} no date. They count in shares, not in trends.
          </li>
        )}
        {undated < size && monthTotals.length < TREND_RULES.months && (
          <li>
            The dated postings cover {count(monthTotals.length, 'month')}: a trend needs {TREND_RULES.months},
            so nothing can be called emerging or fading.
          </li>
        )}
        {soft > 0 && (
          <li>
            {count(soft, 'credential')} {soft === 1 ? 'teaches' : 'teach'} mostly soft skills. Nearly every
            posting names some, so such credentials are ranked among themselves.
          </li>
        )}
        <li>
          Finding a skill in a text is not certain: about {percent(MATCHER_RECALL)} of real mentions are
          found, and bounds allow for the rest. <a href={pageLink('/method', slice)}>How it is worked out</a>
        </li>
        <li>
          Postings are not vacancies, and these are not all postings. Nothing here says that a credential
          leads to a job.
        </li>
      </ul>
    </section>
  );
}
