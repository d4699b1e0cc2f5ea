import { count, number, oneIn, percent } from '@/app/format';
import { ROLE_RULES } from '@/lib/market/roles/rules';
import type { Slice } from '@/lib/market/slice';
import type { RoleAnswer } from '@/lib/reports/answers/role';
import { ChartFrame } from '../charts/chart-frame';
import { CoverCurve } from '../charts/cover-curve';
import { skillLink } from '../skills/links';
import { NothingHere, Section } from '../skills/section';
import { roleCsv, roleLink } from './links';
import { enoughAt, enoughFinding } from './words';

/** How many of the role's postings its first skills cover in full. */
export function Enough({ answer, slice }: { answer: RoleAnswer; slice: Slice }) {
  const { enough, role } = answer;
  const title = enoughFinding(answer);
  if (enough.curve.length === 0) {
    return (
      <Section id="enough" title={title}>
        <NothingHere>No skill is asked for by {oneIn(ROLE_RULES.relevant)} of its postings.</NothingHere>
      </Section>
    );
  }
  return (
    <div className="mt-12">
      <ChartFrame
        id="enough"
        title={title}
        subtitle={`Of the skills that ${oneIn(ROLE_RULES.relevant)} of its postings ask for, at most the ${ROLE_RULES.mostRelevant} most frequent: in which order to take them, and how many postings then ask for none of them that is missing. What else a posting asks for is left aside.`}
        n={`${count(enough.of, 'posting')} of the role that ask for at least one of these skills`}
        table={<EnoughTable answer={answer} slice={slice} />}
        csv={{ href: roleCsv(role.code, slice, 'enough') }}
        link={`${roleLink(role.code, slice)}#enough`}
      >
        <CoverCurve
          label={title}
          points={enough.curve.map(({ skill, share }) => ({ name: skill.name, share }))}
          elbow={enoughAt(enough)?.skills ?? null}
          counted={{ one: 'skill', many: 'skills' }}
        />
      </ChartFrame>
    </div>
  );
}

function EnoughTable({ answer, slice }: { answer: RoleAnswer; slice: Slice }) {
  return (
    <table className="data">
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
        {answer.enough.curve.map(({ skills, skill, share }) => (
          <tr key={skill.id}>
            <td className="number">{number(skills)}</td>
            <th scope="row">
              <a href={skillLink(skill.id, slice)}>{skill.name}</a>
            </th>
            <td className="number">{percent(share)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
