import { number } from '@/app/format';
import { pageLink } from '@/app/links';
import type { Slice } from '@/lib/market/slice';
import type { SkillAnswer } from '@/lib/reports/answers/skill';
import { employersFinding } from './findings';
import { NothingHere, Section } from './section';
import { SharesTable } from './shares-table';

/** Who asks for it most often. */
export function Employers({ answer, path, slice }: { answer: SkillAnswer; path: string; slice: Slice }) {
  const { employers, employersStated } = answer;
  return (
    <Section
      id="employers"
      title={employersFinding(answer)}
      note={
        employersStated.postings > 0 && (
          <>
            {number(employersStated.postings)} of the {number(employersStated.of)} postings that ask name
            their employer. A name leads to this page for that employer alone.
          </>
        )
      }
    >
      {employers.length === 0 ? (
        <NothingHere>No posting that asks for it names its employer.</NothingHere>
      ) : (
        <div className="mt-3">
          <SharesTable
            caption="Employers by postings that ask"
            head={{ label: 'Employer', of: 'Postings' }}
            lines={employers.map(({ employer, ...portion }) => ({
              key: employer,
              label: employer,
              href: pageLink(path, { ...slice, employer: [employer] }),
              ...portion,
            }))}
          />
        </div>
      )}
    </Section>
  );
}
