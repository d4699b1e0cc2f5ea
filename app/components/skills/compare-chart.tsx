import { count } from '@/app/format';
import type { PageData } from '@/app/page-data';
import type { WarningAnswer } from '@/lib/reports/answers/parts';
import type { SkillAnswer } from '@/lib/reports/answers/skill';
import { ChartFrame } from '../charts/chart-frame';
import { TimeSeries } from '../charts/time-series';
import { TimeSeriesTable } from '../charts/time-series-table';
import { compareTrendFinding } from './findings';
import { compareCsv, compareLink } from './links';
import { monthsOfChange } from './over-time';
import { NothingHere, Section } from './section';
import { subjectKey } from './subject';
import { Warnings } from './warnings';

interface CompareChartProps {
  answers: readonly SkillAnswer[];
  warnings: readonly WarningAnswer[];
  data: PageData;
}

/** Some skills month by month in one chart. */
export function CompareChart({ answers, warnings, data }: CompareChartProps) {
  const keys = answers.map(subjectKey);
  const title = compareTrendFinding(answers);
  const lines = answers.map(({ subject, months }) => ({
    name: subject.name,
    months: months.filter(({ share }) => share !== null),
  }));
  const notes = <Warnings warnings={warnings} of={['undated', 'few-dated', 'mix-changed']} />;
  if (lines.every(({ months }) => months.length < 2)) {
    return (
      <Section id="months" title={title}>
        {notes}
        <NothingHere>Fewer than two months have enough dated postings to say.</NothingHere>
      </Section>
    );
  }
  return (
    <div className="mt-12">
      <ChartFrame
        id="months"
        title={title}
        subtitle="Share of each month’s postings that ask, with its 95 % interval; months with too few postings to say are left out."
        n={count(data.market.size - data.market.selection.undated, 'dated posting')}
        table={<TimeSeriesTable caption="Share of postings by month" lines={lines} />}
        csv={{ href: compareCsv(keys, data.slice, 'months') }}
        link={`${compareLink(keys, data.slice)}#months`}
      >
        {notes}
        <TimeSeries label={title} lines={lines} changes={monthsOfChange(warnings)} />
      </ChartFrame>
    </div>
  );
}
