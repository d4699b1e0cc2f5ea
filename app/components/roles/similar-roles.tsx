import { number } from '@/app/format';
import { ROLE_RULES } from '@/lib/market/roles/rules';
import type { Slice } from '@/lib/market/slice';
import type { RoleAnswer } from '@/lib/reports/answers/role';
import { skillLink } from '../skills/links';
import { NothingHere, Section } from '../skills/section';
import { roleCsv, roleLink } from './links';
import { similarFinding } from './words';

/** Roles that are set apart by much the same skills, and by which. */
export function SimilarRoles({ answer, slice }: { answer: RoleAnswer; slice: Slice }) {
  const { similar, role } = answer;
  return (
    <Section
      id="similar"
      title={similarFinding(answer)}
      note={`Roles of ${ROLE_RULES.postings} or more postings that are set apart by the same skills: 100 would be the very same profile. Skills that all roles ask for do not count.`}
    >
      {similar.length === 0 ? (
        <NothingHere>
          It has too few postings to be held against other roles, or no other role of this slice shares what
          sets it apart.
        </NothingHere>
      ) : (
        <>
          <div className="stacks mt-3">
            <table className="data">
              <caption className="sr-only">Roles like {role.name}</caption>
              <thead>
                <tr>
                  <th scope="col">Role</th>
                  <th scope="col" className="number">
                    Alike
                  </th>
                  <th scope="col" className="number">
                    Postings
                  </th>
                  <th scope="col">By these skills</th>
                </tr>
              </thead>
              <tbody>
                {similar.map(({ code, name, postings, similarity, shared }) => (
                  <tr key={code}>
                    <th scope="row" className="md:w-64">
                      <a href={roleLink(code, slice)} className="name">
                        {name}
                      </a>
                    </th>
                    <td data-label="Alike" className="number">
                      {Math.round(100 * similarity)} of 100
                    </td>
                    <td data-label="Postings" className="number">
                      {number(postings)}
                    </td>
                    <td data-label="By">
                      {shared.map((skill, i) => (
                        <span key={skill.id}>
                          {i > 0 && ', '}
                          <a href={skillLink(skill.id, slice)} className="name font-normal">
                            {skill.name}
                          </a>
                        </span>
                      ))}
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
          <p className="off-paper mt-2 text-small">
            <a href={roleCsv(role.code, slice, 'similar')} download>
              Download as CSV
            </a>
          </p>
        </>
      )}
    </Section>
  );
}
