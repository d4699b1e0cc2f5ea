import type { Kind } from '@/lib/ingest/mapping/field';
import type { Graph } from './graph';

/** The records found inside a parsed JSON value. */
export interface Records {
  /** What the value is, in words for people: "Open Badges 2.0"; "JSON" for no known shape. */
  format: string;
  /** What its records are, where the form says it. */
  kind: Kind | null;
  /** Objects with named values, ready for `flatten`; or a `Refused`. */
  records: readonly unknown[];
  /** What was left out, in words. */
  notes: readonly string[];
}

/** A known way of writing postings or credentials as JSON. */
export interface Shape {
  name: string;
  /** The records of a value in this shape; null where it is in another. May throw an `ImportError` that says why there are none. */
  read(graph: Graph): Records | null;
}
