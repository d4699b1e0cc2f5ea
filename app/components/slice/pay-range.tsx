import type { Slice } from '@/lib/market/slice';

/** Both ends of the yearly pay, in the currency that the slice names or else most of its postings state. */
export function PayRange({ slice, currency }: { slice: Slice; currency: string | null }) {
  const unit = currency ?? 'no currency stated';
  return (
    <fieldset className="min-w-0">
      <legend className="mb-1 text-fine text-soft">Yearly pay ({unit})</legend>
      <div className="flex items-center gap-1.5">
        <PayEnd
          name="payFrom"
          label={`Lowest yearly pay, ${unit}`}
          placeholder="from"
          value={slice.payFrom}
        />
        <span aria-hidden="true" className="text-soft">
          –
        </span>
        <PayEnd name="payTo" label={`Highest yearly pay, ${unit}`} placeholder="to" value={slice.payTo} />
      </div>
    </fieldset>
  );
}

interface PayEndProps {
  name: 'payFrom' | 'payTo';
  label: string;
  placeholder: string;
  value: number | undefined;
}

function PayEnd({ name, label, placeholder, value }: PayEndProps) {
  return (
    <input
      type="text"
      inputMode="numeric"
      pattern="\s*\d{1,9}\s*"
      title="A whole number, such as 30000"
      name={name}
      defaultValue={value}
      aria-label={label}
      placeholder={placeholder}
      className="field placeholder:text-soft"
    />
  );
}
