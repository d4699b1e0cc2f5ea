/** A part of a whole, 0 to 1. */
export type Share = number;

/** An estimate with the ends of its interval; `low <= value <= high`. */
export interface Estimate {
  value: number;
  low: number;
  high: number;
}
