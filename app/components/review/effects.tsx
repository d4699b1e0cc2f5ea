'use client';

import { number, shareFigure } from '@/app/format';
import type { LabelEffect, NeverEffect } from '@/db/review-effects';
import type { NewRule } from '@/lib/matching/phrases/phrase';
import { count } from '@/lib/relevance/figures-in-words';
import type { SkillId } from '@/lib/taxonomy/skill';
import { useAnswer, withParameters } from './use-answer';

/** What a phrase would find as a label: of a new skill, or of one that is there. */
export function EffectOfLabel({
  text,
  rule,
  skill,
}: {
  text: string;
  rule: NewRule;
  skill: { id: SkillId; name: string } | null;
}) {
  const effect = useAnswer<LabelEffect>(
    text.trim() === ''
      ? null
      : withParameters('/api/review/effect', { text, rule, ...(skill ? { skill: String(skill.id) } : {}) }),
  );
  return (
    <p role="status" className="min-h-10 text-small" data-testid="effect">
      {text.trim() === '' ? null : effect ? (
        <>
          {skill && (
            <>
              <strong className="font-medium">{skill.name}</strong> would{' '}
              {effect.after === effect.before
                ? `stay at ${number(effect.before)} postings. `
                : `rise from ${number(effect.before)} to ${count(effect.after, 'posting')}. `}
            </>
          )}
          {skill ? `“${text}” is` : 'Would be'} found in <InPostings {...effect} />
        </>
      ) : (
        <span className="text-soft">Counting what it would find …</span>
      )}
    </p>
  );
}

function InPostings({ found, read, postings, share, employers }: LabelEffect) {
  const { value, interval } = shareFigure(share);
  const of =
    read < postings
      ? `${number(read)} postings, a sample of all ${number(postings)}`
      : count(read, 'posting');
  return (
    <>
      {number(found)} of {of}{' '}
      <span className="whitespace-nowrap">
        ({value}; {interval})
      </span>
      , {count(employers, 'employer')}.
    </>
  );
}

/** What a skill would lose if words were never a mention of it. */
export function EffectOfNever({ text, skill, name }: { text: string; skill: SkillId; name: string }) {
  const effect = useAnswer<NeverEffect>(
    text.trim() === ''
      ? null
      : withParameters('/api/review/effect', { text, rule: 'never', skill: String(skill) }),
  );
  return (
    <p role="status" className="min-h-10 text-small" data-testid="effect">
      {text.trim() === '' ? null : effect ? (
        <>
          <strong className="font-medium">{name}</strong> would {afterwards(effect)}
        </>
      ) : (
        <span className="text-soft">Counting what would be lost …</span>
      )}
    </p>
  );
}

function afterwards({ before, lost, read, after }: NeverEffect): string {
  if (lost === 0)
    return `stay at ${count(before, 'posting')}: none of them asks for it by these words alone.`;
  if (read === before) return `fall from ${number(before)} to ${count(after.value, 'posting')}.`;
  return `fall from ${number(before)} to about ${count(after.value, 'posting')} (${number(after.low)}–${number(after.high)}, from a sample of ${number(read)}).`;
}
