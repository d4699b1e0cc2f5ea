import { number } from '@/app/format';
import { PART_NAMES, PARTS, type Part } from '@/app/skills/review/parts';

/** The parts of the review, with how much is left in each. */
export function ReviewNav({ part, counts }: { part: Part; counts: Readonly<Partial<Record<Part, number>>> }) {
  return (
    <nav aria-label="Parts of the review" className="off-paper mt-5 border-b border-line">
      <ul className="flex flex-wrap gap-x-6 text-small">
        {PARTS.map((each) => (
          <li key={each}>
            <a
              href={each === 'phrases' ? '/skills/review' : `/skills/review?show=${each}`}
              aria-current={each === part ? 'page' : undefined}
              className="inline-block py-2 text-soft no-underline hover:text-ink aria-[current=page]:font-medium aria-[current=page]:text-ink aria-[current=page]:shadow-[0_2px_0_var(--color-ink)]"
            >
              {PART_NAMES[each]}
              {counts[each] !== undefined && <span className="ml-1.5 text-soft">{number(counts[each])}</span>}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
