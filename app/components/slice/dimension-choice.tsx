import { number } from '@/app/format';
import { valueLabel } from '@/app/value-labels';
import { type Choice, listChoices } from '@/lib/market/choices';
import { type DimensionName, dimensionOf, NOT_STATED } from '@/lib/market/dimensions';
import type { Market } from '@/lib/market/market';
import { sliceQuery } from '@/lib/market/slice';
import { TypedValue } from './typed-value';

/** Values that a list shows; those left are typed, and proposed as one types. */
const VALUES_SHOWN = 15;
/** Digits of occupation groups that a list shows: major and sub-major groups. */
const DIGITS_SHOWN = 2;
const GROUPS_SHOWN = 60;

const isSubgroup = ({ value }: Choice) => value !== NOT_STATED && value.length > 1;

/** The values of one dimension to tick, each with how many postings it would hold. */
export function DimensionChoice({ name, market }: { name: DimensionName; market: Market }) {
  const { label, plural, byPrefix } = dimensionOf(name);
  const most = byPrefix ? GROUPS_SHOWN : VALUES_SHOWN;
  const { choices, left } = listChoices(market, name, most, DIGITS_SHOWN);
  const chosen = choices.filter((choice) => choice.chosen);
  const stated = choices.some(({ value }) => value !== NOT_STATED);
  if (!stated && chosen.length === 0) {
    const known = market.index.dimensions[name].values.length > 1;
    return <NothingToChoose label={label} why={known ? 'none with these filters' : `no ${plural} stated`} />;
  }
  return (
    <details className="choice group min-w-0 sm:relative" name="slice-choice">
      <summary className="block list-none [&::-webkit-details-marker]:hidden">
        <span className="mb-1 block text-fine text-soft">{label}</span>
        <span className="field flex items-center gap-2 group-open:border-ink">
          <span className={chosen.length > 0 ? 'truncate' : 'truncate text-soft'}>
            {chosen.length > 0 ? chosen.map(({ value }) => valueLabel(name, value)).join(', ') : 'any'}
          </span>
          {chosen.length > 1 && <span className="text-fine text-soft">{chosen.length}</span>}
          <svg aria-hidden="true" viewBox="0 0 10 6" className="ml-auto w-2.5 shrink-0 fill-none stroke-soft">
            <path d="m1 1 4 4 4-4" strokeWidth="1.5" />
          </svg>
        </span>
      </summary>
      <fieldset className="z-20 mt-1 rounded-control border border-line-strong bg-raised text-small shadow-lg sm:absolute sm:w-full sm:min-w-60">
        <legend className="sr-only">{label}</legend>
        <ul className="max-h-72 overflow-y-auto px-2.5 py-1.5">
          {choices.map((choice) => (
            <li key={choice.value}>
              <Tick name={name} choice={choice} isWithin={byPrefix === true && isSubgroup(choice)} />
            </li>
          ))}
        </ul>
        <div className="flex items-center gap-2 border-t border-line p-2">
          {left > 0 && (
            <TypedValue
              name={name}
              label={label}
              hint={`type: ${number(left)} more`}
              query={sliceQuery(market.slice)}
            />
          )}
          <button type="submit" className="button ml-auto" aria-label={`Apply: ${label}`}>
            Apply
          </button>
        </div>
      </fieldset>
    </details>
  );
}

function Tick({ name, choice, isWithin }: { name: DimensionName; choice: Choice; isWithin: boolean }) {
  const { value, postings, chosen } = choice;
  return (
    <label className={isWithin ? 'tick tick-within' : 'tick'}>
      <input type="checkbox" name={name} value={value} defaultChecked={chosen} />
      <span>{value === NOT_STATED ? 'not stated' : valueLabel(name, value)}</span>
      <span>{number(postings)}</span>
    </label>
  );
}

function NothingToChoose({ label, why }: { label: string; why: string }) {
  return (
    <div className="min-w-0">
      <span className="mb-1 block text-fine text-soft">{label}</span>
      <span className="field flex items-center border-line text-soft">
        <span className="truncate">{why}</span>
      </span>
    </div>
  );
}
