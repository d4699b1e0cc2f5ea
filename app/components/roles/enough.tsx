import { number, percent } from '@/app/format';
import { ROLE_RULES } from '@/lib/market/roles/rules';
import type { Slice } from '@/lib/market/slice';
import type { RoleAnswer } from '@/lib/reports/answers/role';
import { skillLink } from '../skills/links';
import { NothingHere, Section } from '../skills/section';
import { oneOf } from '../skills/words';
import { roleCsv } from './links';
import { enoughAt, enoughFinding } from './words';

/** How many of the role's postings its first skills cover in full. */
export function Enough({ answer, slice }: { answer: RoleAnswer; slice: Slice }) {
  const { enough, role } = answer;
  const at = enoughAt(enough);
  return (
    <Section
      id="enough"
      title={enoughFinding(answer)}
      note={`Of the skills that ${oneOf(ROLE_RULES.relevant)} of its postings ask for, at most the ${ROLE_RULES.mostRelevant} most frequent: in which order to take them, and how many postings then ask for none of them that is missing. What else a posting asks for is left aside.`}
    >
      {enough.curve.length === 0 ? (
        <NothingHere>No skill is asked for by {oneOf(ROLE_RULES.relevant)} of its postings.</NothingHere>
      ) : (
        <>
          <table className="data mt-3 max-w-3xl">
            <caption className="sr-only">Share of the postings covered by the first skills</caption>
            <thead>
              <tr>
                <th scope="col" className="number">
                  Skills
                </th>
                <th scope="col">With</th>
                <th scope="col" className="number">
                  Postings covered
                </th>
              </tr>
            </thead>
            <tbody>
              {enough.curve.map(({ skills, skill, share }) => (
                <tr key={skill.id} className={skills === at?.skills ? 'bg-sunken' : undefined}>
                  <td className="number">{number(skills)}</td>
                  <th scope="row">
                    <a href={skillLink(skill.id, slice)} className="name">
                      {skill.name}
                    </a>
                  </th>
                  <td className="number">{percent(share)}</td>
                </tr>
              ))}
            </tbody>
          </table>
          <p className="mt-3 text-fine text-soft">
            N = {number(enough.of)} postings of the role that ask for at least one of these skills.
          </p>
          <p className="off-paper text-small">
            <a href={roleCsv(role.code, slice, 'enough')} download>
              Download as CSV
            </a>
          </p>
        </>
      )}
    </Section>
  );
}
