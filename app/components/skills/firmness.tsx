import { count } from '@/app/format';
import type { Slice } from '@/lib/market/slice';
import type { SkillAnswer } from '@/lib/reports/answers/skill';
import { ChartFrame } from '../charts/chart-frame';
import { SplitBar } from '../charts/split-bar';
import { SplitTable } from '../charts/split-table';
import { levelsFinding } from './findings';
import { skillCsv, skillLink } from './links';
import { NothingHere, Section } from './section';
import { subjectKey } from './subject';

const LEVELS = [
  { level: 'required', words: 'required' },
  { level: 'preferred', words: 'preferred' },
  { level: 'unstated', words: 'not said' },
] as const;

/** How firmly postings ask. */
export function Firmness({ answer, slice }: { answer: SkillAnswer; slice: Slice }) {
  const { levels, demand, subject } = answer;
  const title = levelsFinding(answer);
  if (demand.postings === 0) {
    return (
      <Section id="firmness" title={title}>
        <NothingHere>No posting of this slice asks for it.</NothingHere>
      </Section>
    );
  }
  const key = subjectKey(answer);
  const bar = {
    parts: LEVELS.map(({ words }) => words),
    rows: [{ key, name: subject.name, counts: LEVELS.map(({ level }) => levels[level]) }],
  };
  return (
    <div className="mt-12">
      <ChartFrame
        id="firmness"
        title={title}
        subtitle="Whether the words around it say that it must or may be there; many postings list skills without a word on it."
        n={`${count(demand.postings, 'posting')} that ask for it`}
        table={<SplitTable caption="How firmly postings ask" {...bar} />}
        csv={{ href: skillCsv(key, slice, 'levels') }}
        link={`${skillLink(key, slice)}#firmness`}
      >
        <SplitBar label={title} {...bar} />
      </ChartFrame>
    </div>
  );
}
