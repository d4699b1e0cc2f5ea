import { currencyOfText } from './currency';
import { LONGEST_LINE } from './tidy';

export { currencyOfText as currencyOf };

export interface Cost {
  amount: number;
  /** ISO 4217, where it is said. */
  currency: string | null;
}

const AMOUNT = /\d{1,3}(?:[ ,.'’\u00a0\u202f]\d{3})+(?:[.,]\d{1,2})?(?!\d)|\d+(?:[.,]\d{1,2})?(?!\d)/;

/** A price: "$1,299.00", "1 200 €", "Free", "199 USD". The first amount counts where there are several. */
export function parseCost(raw: string): Cost | null {
  const text = raw.trim().slice(0, LONGEST_LINE);
  const amount = AMOUNT.exec(text)?.[0];
  const currency = currencyOfText(text);
  if (amount === undefined)
    return /\b(?:free|gratuit|kostenlos|gratis|no cost)/i.test(text) ? { amount: 0, currency } : null;
  if (/-\s*\d/.test(text) && text.startsWith('-')) return null;
  return { amount: toNumber(amount), currency };
}

function toNumber(amount: string): number {
  const decimals = /[.,](\d{1,2})$/.exec(amount);
  const whole = (decimals ? amount.slice(0, decimals.index) : amount).replace(/\D/g, '');
  return Number(decimals ? `${whole}.${decimals[1]}` : whole);
}
