'use client';

import { useId, useState } from 'react';
import { number } from '@/app/format';
import type { OfferedValue } from '@/app/offered-values';
import type { DimensionName } from '@/lib/market/dimensions';
import { send } from '../import/send';

interface TypedValueProps {
  name: DimensionName;
  label: string;
  hint: string;
  query: string;
}

/** A value typed by hand, where there are more than a list can show; they are proposed once somebody is about to type. */
export function TypedValue({ name, label, hint, query }: TypedValueProps) {
  const list = useId();
  const [offered, setOffered] = useState<readonly OfferedValue[] | null>(null);
  const propose = () => {
    if (offered !== null) return;
    setOffered([]);
    const parameters = new URLSearchParams(query);
    parameters.set('dimension', name);
    send<OfferedValue[]>(`/api/slices/values?${parameters}`, 'GET').then(setOffered, () => setOffered(null));
  };
  return (
    <>
      <input
        type="text"
        name={name}
        list={list}
        maxLength={120}
        aria-label={`${label}, typed`}
        placeholder={hint}
        autoComplete="off"
        onFocus={propose}
        className="field placeholder:text-soft"
      />
      <datalist id={list}>
        {offered?.map(({ value, label: words, postings }) => (
          <option key={value} value={value}>
            {words === value ? number(postings) : `${words} (${number(postings)})`}
          </option>
        ))}
      </datalist>
    </>
  );
}
