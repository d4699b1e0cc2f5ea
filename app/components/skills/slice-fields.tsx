import { type Slice, sliceQuery } from '@/lib/market/slice';

/** The slice as hidden fields, so that a form keeps it. */
export function SliceFields({ slice }: { slice: Slice }) {
  return [...new URLSearchParams(sliceQuery(slice))].map(([name, value]) => (
    <input key={`${name} ${value}`} type="hidden" name={name} value={value} />
  ));
}
