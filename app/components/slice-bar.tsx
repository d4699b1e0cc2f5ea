import { pageLink } from '@/app/links';
import { monthsOf } from '@/app/market-facts';
import { parametersOf } from '@/app/page-data';
import type { SavedSlice } from '@/db/saved-slices';
import { DIMENSION_NAMES, type DimensionName } from '@/lib/market/dimensions';
import { mainCurrency } from '@/lib/market/main-currency';
import type { Market } from '@/lib/market/market';
import { parseSlice, type Slice, sliceQuery } from '@/lib/market/slice';
import { ChosenList } from './slice/chosen-list';
import { DimensionChoice } from './slice/dimension-choice';
import { MonthChoice } from './slice/month-choice';
import { PayRange } from './slice/pay-range';
import { SavedSlices } from './slice/saved-slices';
import { SliceForm } from './slice/slice-form';
import { WordsField } from './slice/words-field';

/** Dimensions that are always in sight, and those behind "More filters". */
const FIRST: readonly DimensionName[] = ['country', 'region'];
const OTHERS = DIMENSION_NAMES.filter((name) => !FIRST.includes(name));

interface SliceBarProps {
  /** The page that the form leads back to. */
  path: string;
  market: Market;
  saved: readonly SavedSlice[];
  /** Other filters of the page, kept when the slice changes. */
  keep?: Readonly<Record<string, string | readonly string[]>>;
}

/** The filters that make the slice, on every screen. A GET form: the URL holds all of it. */
export function SliceBar({ path, market, saved, keep = {} }: SliceBarProps) {
  const { index, slice } = market;
  const months = monthsOf(index);
  const kept = Object.entries(keep).flatMap(([name, value]) =>
    [value].flat().map((one) => ({ name, value: String(one) })),
  );
  const behind = chosenBehind(slice);
  const links = saved.map((one) => ({ ...one, href: pageLink(path, sliceOf(one), keep) }));
  return (
    <search className="off-paper block" aria-label="Slice of the postings">
      <SliceForm action={path}>
        {kept.map(({ name, value }) => (
          <input key={`${name} ${value}`} type="hidden" name={name} value={value} />
        ))}
        <div className="grid grid-cols-[minmax(0,1fr)_auto] items-end gap-x-3 gap-y-2.5 sm:grid-cols-4 lg:grid-cols-[8rem_8rem_minmax(0,1fr)_minmax(0,1fr)_minmax(0,1.6fr)_auto]">
          <div className="slice-place">
            <MonthChoice label="From" name="from" value={slice.from} months={months} none="First month" />
            <MonthChoice label="To" name="to" value={slice.to} months={months} none="Last month" />
            {FIRST.map((name) => (
              <DimensionChoice key={name} name={name} market={market} />
            ))}
          </div>
          <WordsField
            name="occupation"
            label="Job title, whole words"
            value={slice.occupation}
            example="nurse"
            title="Whole words of the title or the occupation: “nurse” finds nurse and nurses, not nursery. All words must be there."
          />
          <button type="submit" className="button button-first">
            Apply
          </button>
        </div>
        <details className="more slice-others mt-1.5">
          <summary>More filters{behind > 0 && ` (${behind} chosen)`}</summary>
          <div className="grid gap-x-3 gap-y-2.5 pt-1 pb-2 sm:grid-cols-2 md:grid-cols-3 lg:grid-cols-4">
            {OTHERS.map((name) => (
              <DimensionChoice key={name} name={name} market={market} />
            ))}
            <PayRange slice={slice} currency={slice.currency?.join(', ') ?? mainCurrency(market)} />
            <WordsField
              name="text"
              label="Words anywhere in the posting"
              value={slice.text}
              example="night shifts"
              title="Whole words of the title or the text. All words must be there, in any order."
            />
          </div>
        </details>
      </SliceForm>
      <div className="flex flex-wrap items-start justify-between gap-x-6 gap-y-1">
        <ChosenList path={path} slice={slice} keep={keep} />
        <SavedSlices saved={links} query={sliceQuery(slice)} />
      </div>
    </search>
  );
}

const sliceOf = ({ query }: SavedSlice): Slice => parseSlice(parametersOf(new URLSearchParams(query))).slice;

/** Filters with a choice that a closed "More filters" hides. */
function chosenBehind({ text, payFrom, payTo, ...slice }: Slice): number {
  const words = text === undefined ? 0 : 1;
  const pay = payFrom === undefined && payTo === undefined ? 0 : 1;
  return OTHERS.filter((name) => slice[name]).length + words + pay;
}
