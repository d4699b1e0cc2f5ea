import { count, dateInWords, number } from '@/app/format';
import type { PageData } from '@/app/page-data';
import { DEMAND_RULES } from '@/lib/market/demand';
import { trendInWords } from '@/lib/relevance/trend-in-words';
import type { RoleAnswer } from '@/lib/reports/answers/role';
import { ChartFrame } from '../charts/chart-frame';
import { TimeSeries } from '../charts/time-series';
import { monthsOfChange } from '../skills/over-time';
import { NothingHere, Section } from '../skills/section';
import { SharesTable } from '../skills/shares-table';
import { Warnings } from '../skills/warnings';
import { roleCsv, roleLink } from './links';
import { trendFinding } from './words';

/** The role's share of the postings month by month, and the trend carried on where there is one. */
export function RoleMonths({ answer, data }: { answer: RoleAnswer; data: PageData }) {
  const { months, trend, outlook, warnings, role } = answer;
  const spoken = months.filter(({ share }) => share !== null);
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
  const { undated } = data.market.selection;
  return (
    <div className="mt-12">
      <ChartFrame
        id="months"
        title={trendFinding(trend)}
        subtitle={
          <>
            Share of each month’s postings that are of this role, with its 95 % interval; months with fewer
            than {DEMAND_RULES.postings} postings are left out.
            {outlook && ' The trend is carried on for a year, with its 80 % interval.'}
            {trend.why && ` ${trend.why}`}
          </>
        }
        n={count(data.market.size - undated, 'dated posting')}
        source={`${undated > 0 ? `${number(undated)} without a date are not drawn. ` : ''}Sources are named at the foot of the page.`}
        table={
          <SharesTable
            caption="Share of the postings by month"
            head={{ label: 'Month', of: 'Postings' }}
            lines={months.map(({ month, ...portion }) => ({
              key: month,
              label: dateInWords(month),
              ...portion,
            }))}
          />
        }
        csv={{ href: roleCsv(role.code, data.slice, 'months') }}
        link={`${roleLink(role.code, data.slice)}#months`}
      >
        {notes}
        <TimeSeries
          label={trendInWords(trend)}
          lines={[{ name: role.name, months: spoken, outlook }]}
          changes={monthsOfChange(warnings)}
        />
      </ChartFrame>
    </div>
  );
}
