import { Fragment } from 'react';
import type { PassagePart } from '@/lib/matching/passages';
import type { Skill, SkillId } from '@/lib/taxonomy/skill';
import { yearsInWords } from './years-in-words';

interface PassageProps {
  parts: readonly PassagePart[];
  skills: ReadonlyMap<SkillId, Skill>;
}

/** What a list in a posting's text sets before each of its items. */
const BULLET = /^(?:[•·▪●◦–*-]|\++)\s+/;

/**
 * A passage of a posting, with the words that ask for a skill marked, and the years asked for beside them; pointed at,
 * they say for which skill. A leading bullet is left out.
 */
export function Passage({ parts, skills }: PassageProps) {
  let at = 0;
  return (
    <blockquote className="mt-1.5 whitespace-pre-line text-small leading-relaxed">
      {parts.map(({ text, skill, years }) => {
        const key = at;
        at += text.length;
        return skill === null ? (
          <span key={key}>{key === 0 ? text.replace(BULLET, '') : text}</span>
        ) : (
          <Fragment key={key}>
            <mark title={skills.get(skill)?.name}>{text}</mark>
            {years !== null && (
              <small className="whitespace-nowrap text-fine text-soft"> ({yearsInWords(years)})</small>
            )}
          </Fragment>
        );
      })}
    </blockquote>
  );
}
