import { number } from '@/app/format';
import type { SkillRow } from '@/lib/reports/answers/skill';
import { part } from './words';

/** How firmly postings ask: "32 % / 5 %" of those that ask, the rest not saying. */
export function LevelsInWords({ levels, postings }: { levels: SkillRow['levels']; postings: number }) {
  const told = levels.required + levels.preferred;
  if (postings === 0 || told === 0) return <span className="text-soft">not said</span>;
  return (
    <span
      className="whitespace-nowrap"
      title={`Of ${number(postings)} that ask, ${number(levels.required)} require it, ${number(levels.preferred)} prefer it, ${number(levels.unstated)} do not say`}
    >
      {part(levels.required, postings)}{' '}
      <span className="text-soft">/ {part(levels.preferred, postings)}</span>
    </span>
  );
}
