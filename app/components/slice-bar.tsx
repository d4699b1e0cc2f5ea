import { dateInWords, number } from '@/app/format';
import { pageLink } from '@/app/links';
import { monthsOf } from '@/app/market-facts';
import type { MarketIndex } from '@/lib/market/market-index';
import { type Slice, sliceQuery } from '@/lib/market/slice';

/** More regions than a list can be read through: then they are typed, and proposed. */
const REGIONS_LISTED = 200;
const REGIONS_PROPOSED = 1000;

/** A list to choose from; it looks like none where there is nothing to choose. */
const CHOICE = 'field disabled:border-line disabled:text-soft';

const OCCUPATION_HINT =
  'Whole words of the title or the occupation: “nurse” finds nurse and nurses, not nursery. All words must be there.';

interface SliceBarProps {
  /** The page that the form leads back to. */
  path: string;
  slice: Slice;
  index: MarketIndex;
  /** Other filters of the page, kept when the slice changes. */
  keep?: Readonly<Record<string, string | readonly string[]>>;
}

/** The filters that make the slice, on every screen. A GET form: the URL holds all of it. */
export function SliceBar({ path, slice, index, keep = {} }: SliceBarProps) {
  const months = monthsOf(index);
  const regions = Array.from(index.dimensions.region.values)
    .slice(1)
    .map((region) => ({ region, postings: 0 }));
  const kept = Object.entries(keep).flatMap(([name, value]) =>
    [value].flat().map((one) => ({ name, value: String(one) })),
  );
  return (
    <search className="off-paper" aria-label="Slice of the postings">
      <form
        method="get"
        action={path}
        className="grid grid-cols-2 items-end gap-x-3 gap-y-2.5 sm:grid-cols-4 lg:grid-cols-[9rem_9rem_minmax(10rem,16rem)_minmax(10rem,1fr)_auto]"
      >
        {kept.map(({ name, value }) => (
          <input key={`${name} ${value}`} type="hidden" name={name} value={value} />
        ))}
        <MonthChoice label="From" name="from" value={slice.from} months={months} none="First month" />
        <MonthChoice label="To" name="to" value={slice.to} months={months} none="Last month" />
        <RegionChoice value={slice.region?.[0]} regions={regions} all={index.size} />
        <label className="min-w-0 max-sm:col-span-2" title={OCCUPATION_HINT}>
          <span className="mb-1 block text-fine text-soft">Occupation or job title, whole words</span>
          <input
            type="text"
            name="occupation"
            defaultValue={slice.occupation}
            maxLength={120}
            placeholder="any; “nurse” finds nurse, nurses, not nursery"
            className="field placeholder:text-soft"
          />
        </label>
        <div className="col-span-2 flex items-center gap-3 sm:col-span-4 lg:col-span-1">
          <button type="submit" className="button button-first">
            Apply
          </button>
          {sliceQuery(slice) !== '' && (
            <a href={pageLink(path, {}, keep)} className="py-1 text-small">
              Clear
            </a>
          )}
        </div>
      </form>
    </search>
  );
}

interface MonthChoiceProps {
  label: string;
  name: 'from' | 'to';
  value: string | undefined;
  months: readonly string[];
  none: string;
}

function MonthChoice({ label, name, value, months, none }: MonthChoiceProps) {
  const offered = value && !months.includes(value) ? [...months, value].sort() : months;
  return (
    <label className="min-w-0">
      <span className="mb-1 block text-fine text-soft">{label}</span>
      <select name={name} defaultValue={value ?? ''} disabled={offered.length === 0} className={CHOICE}>
        <option value="">{offered.length === 0 ? 'no dates' : none}</option>
        {offered.map((month) => (
          <option key={month} value={month}>
            {dateInWords(month)}
          </option>
        ))}
      </select>
    </label>
  );
}

interface RegionChoiceProps {
  value: string | undefined;
  regions: readonly { region: string; postings: number }[];
  all: number;
}

function RegionChoice({ value, regions, all }: RegionChoiceProps) {
  const listed = regions.length <= REGIONS_LISTED;
  const unknown = value !== undefined && !regions.some(({ region }) => region === value);
  const none = regions.length === 0;
  return (
    <div className="min-w-0 max-sm:col-span-2">
      <label htmlFor="region" className="mb-1 block text-fine text-soft">
        Region
      </label>
      {listed ? (
        <select
          id="region"
          name="region"
          defaultValue={value ?? ''}
          disabled={none && !unknown}
          className={CHOICE}
        >
          <option value="">{none ? 'no regions in this data' : `All regions (${number(all)})`}</option>
          {unknown && <option value={value}>{value}</option>}
          {regions.map(({ region, postings }) => (
            <option key={region} value={region}>
              {region} ({number(postings)})
            </option>
          ))}
        </select>
      ) : (
        <>
          <input
            type="text"
            id="region"
            name="region"
            list="regions"
            defaultValue={value}
            maxLength={120}
            placeholder={`any of ${number(regions.length)}`}
            className="field placeholder:text-soft"
          />
          <datalist id="regions">
            {regions.slice(0, REGIONS_PROPOSED).map(({ region, postings }) => (
              <option key={region} value={region}>
                {number(postings)}
              </option>
            ))}
          </datalist>
        </>
      )}
    </div>
  );
}
