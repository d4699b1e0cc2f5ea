import { number } from '@/app/format';
import { pageLink } from '@/app/links';
import type { Slice } from '@/lib/market/slice';
import type { SkillAnswer } from '@/lib/reports/answers/skill';
import { employersFinding } from './findings';
import { skillCsv, skillLink } from './links';
import { RankedSection } from './ranked-section';
import { subjectKey } from './subject';
import { Warnings } from './warnings';

/** Who asks for it most often. */
export function Employers({ answer, slice }: { answer: SkillAnswer; slice: Slice }) {
  const { employers, employersStated } = answer;
  const key = subjectKey(answer);
  return (
    <RankedSection
      id="employers"
      title={employersFinding(answer)}
      note="Of the postings that ask for it, the share that each employer has. A name leads to this page for that employer alone."
      warnings={<Warnings warnings={answer.warnings} of={['field-sparse']} field="employer" />}
      head={{ label: 'Employer', of: 'Postings' }}
      lines={employers.map(({ employer, ...portion }) => ({
        key: employer,
        label: employer,
        href: pageLink(`/skills/${key}`, { ...slice, employer: [employer] }),
        ...portion,
      }))}
      none={
        employers.length === 0
          ? 'No posting that asks for it names its employer.'
          : 'Too few postings that ask for it name their employer.'
      }
      n={`${number(employersStated.postings)} of the ${number(employersStated.of)} postings that ask, which name their employer`}
      csv={skillCsv(key, slice, 'employers')}
      link={`${skillLink(key, slice)}#employers`}
    />
  );
}
