import { count, dateInWords, number } from '@/app/format';
import type { PageData } from '@/app/page-data';
import { DEMAND_RULES } from '@/lib/market/demand';
import { trendInWords } from '@/lib/relevance/trend-in-words';
import type { WarningAnswer } from '@/lib/reports/answers/parts';
import type { SkillAnswer } from '@/lib/reports/answers/skill';
import { ChartFrame } from '../charts/chart-frame';
import { TimeSeries } from '../charts/time-series';
import { trendFinding } from './findings';
import { skillCsv, skillLink } from './links';
import { NothingHere, Section } from './section';
import { SharesTable } from './shares-table';
import { subjectKey } from './subject';
import { Warnings } from './warnings';

/** Demand month by month, with its intervals, and the trend carried on where there is one. */
export function OverTime({ answer, data }: { answer: SkillAnswer; data: PageData }) {
  const { months, trend, outlook, warnings, subject } = answer;
  const spoken = months.filter(({ share }) => share !== null);
  const changes = monthsOfChange(warnings);
  const notes = <Warnings warnings={warnings} of={['undated', 'few-dated', 'mix-changed']} />;
  if (spoken.length < 2) {
    return (
      <Section id="months" title={trendFinding(trend)}>
        {notes}
        <NothingHere>
          {trend.why ?? 'There is no line to draw.'}{' '}
          {spoken.length === 0 ? 'No month has' : 'Only one month has'} {DEMAND_RULES.postings} postings or
          more.
        </NothingHere>
      </Section>
    );
  }
  const key = subjectKey(answer);
  const { undated } = data.market.selection;
  return (
    <div className="mt-12">
      <ChartFrame
        id="months"
        title={trendFinding(trend)}
        subtitle={
          <>
            Share of each month’s postings that ask for it, with its 95 % interval; months with fewer than{' '}
            {DEMAND_RULES.postings} postings are left out.
            {outlook && ' The trend is carried on for a year, with its 80 % interval.'}
            {trend.why && ` ${trend.why}`}
          </>
        }
        n={count(data.market.size - undated, 'dated posting')}
        source={`${undated > 0 ? `${number(undated)} without a date are not drawn. ` : ''}Sources are named at the foot of the page.`}
        table={
          <SharesTable
            caption="Demand by month"
            head={{ label: 'Month', of: 'Postings' }}
            lines={months.map(({ month, ...portion }) => ({
              key: month,
              label: dateInWords(month),
              ...portion,
            }))}
          />
        }
        csv={{ href: skillCsv(key, data.slice, 'months') }}
        link={`${skillLink(key, data.slice)}#months`}
      >
        {notes}
        <TimeSeries
          label={trendInWords(trend)}
          lines={[{ name: subject.name, months: spoken, outlook }]}
          changes={changes}
        />
      </ChartFrame>
    </div>
  );
}

/** The months in which the mix of sources changes. */
export const monthsOfChange = (warnings: readonly WarningAnswer[]): string[] =>
  warnings.flatMap(({ code, month }) => (code === 'mix-changed' && month ? [month] : []));
