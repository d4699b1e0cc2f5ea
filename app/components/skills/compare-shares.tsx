import { count } from '@/app/format';
import type { Slice } from '@/lib/market/slice';
import type { SkillAnswer } from '@/lib/reports/answers/skill';
import { ChartFrame } from '../charts/chart-frame';
import { DotCompare } from '../charts/dot-compare';
import { compareCsv, compareLink, skillLink } from './links';
import { SharesTable } from './shares-table';
import { subjectKey } from './subject';

/** The shares of some skills on one scale, with their intervals. */
export function CompareShares({ answers, slice }: { answers: readonly SkillAnswer[]; slice: Slice }) {
  const keys = answers.map(subjectKey);
  const title = 'How often each is asked for';
  return (
    <div className="mt-12">
      <ChartFrame
        id="shares"
        title={title}
        subtitle="Share of the postings with its 95 % interval, on one scale. Where two intervals lie apart, the difference is no chance."
        n={count(answers[0]?.demand.of ?? 0, 'posting')}
        table={
          <SharesTable
            caption="Shares side by side"
            head={{ label: 'Skill', of: 'Postings' }}
            lines={answers.map((answer) => ({
              key: subjectKey(answer),
              label: answer.subject.name,
              ...answer.demand,
            }))}
          />
        }
        csv={{ href: compareCsv(keys, slice, 'skills') }}
        link={`${compareLink(keys, slice)}#shares`}
      >
        <DotCompare
          label={title}
          scale="linear"
          rows={answers.map((answer) => ({
            key: subjectKey(answer),
            name: answer.subject.name,
            shares: [answer.demand.share],
            href: skillLink(subjectKey(answer), slice),
          }))}
        />
      </ChartFrame>
    </div>
  );
}
