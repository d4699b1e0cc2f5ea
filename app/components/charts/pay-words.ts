/** A yearly amount in a currency, to the nearest hundred; a plain number where the currency is unknown: "£34,500". */
export function payWords(amount: number, currency: string | null): string {
  return formatter(currency, { maximumFractionDigits: 0 }).format(Math.round(amount / 100) * 100);
}

/** The same for an axis: "£35k". */
export function payTick(amount: number, currency: string | null): string {
  return formatter(currency, { notation: 'compact', maximumFractionDigits: 1 })
    .format(amount)
    .replace('K', 'k');
}

function formatter(currency: string | null, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  return new Intl.NumberFormat('en', {
    ...options,
    ...(currency && /^[A-Z]{3}$/.test(currency)
      ? { style: 'currency', currency, currencyDisplay: 'symbol', minimumFractionDigits: 0 }
      : {}),
  });
}
