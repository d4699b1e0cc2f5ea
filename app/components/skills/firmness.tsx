import { count, number } from '@/app/format';
import type { Slice } from '@/lib/market/slice';
import type { SkillAnswer } from '@/lib/reports/answers/skill';
import { ChartFrame } from '../charts/chart-frame';
import { SplitBar } from '../charts/split-bar';
import { levelsFinding } from './findings';
import { skillCsv, skillLink } from './links';
import { NothingHere, Section } from './section';
import { subjectKey } from './subject';
import { part } from './words';

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
  return (
    <div className="mt-12">
      <ChartFrame
        id="firmness"
        title={title}
        subtitle="Whether the words around it say that it must or may be there; many postings list skills without a word on it."
        n={`${count(demand.postings, 'posting')} that ask for it`}
        table={
          <table className="data max-w-md">
            <caption className="sr-only">How firmly postings ask</caption>
            <thead>
              <tr>
                <th scope="col">It is</th>
                <th scope="col" className="number">
                  Postings
                </th>
                <th scope="col" className="number">
                  Of those that ask
                </th>
              </tr>
            </thead>
            <tbody>
              {LEVELS.map(({ level, words }) => (
                <tr key={level}>
                  <th scope="row">{words}</th>
                  <td className="number">{number(levels[level])}</td>
                  <td className="number">{part(levels[level], demand.postings)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        }
        csv={{ href: skillCsv(key, slice, 'levels') }}
        link={`${skillLink(key, slice)}#firmness`}
      >
        <SplitBar
          label={title}
          parts={LEVELS.map(({ words }) => words)}
          rows={[{ key, name: subject.name, counts: LEVELS.map(({ level }) => levels[level]) }]}
        />
      </ChartFrame>
    </div>
  );
}
