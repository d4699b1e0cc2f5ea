import { importOfSameFile } from '@/db/imports';
import { type IncomingFile, kindOfIncoming, type Outcome, type Progress } from '@/db/incoming';
import type { Inspection } from '@/lib/ingest/inspection';
import type { Kind } from '@/lib/ingest/mapping/field';
import type { Overrides } from '@/lib/ingest/mapping/overrides';
import { database } from '../workspace';
import { type IncomingState, stateOf } from './runner';

/** An incoming file as lists and their polling see it. */
export interface IncomingSummary {
  id: string;
  name: string;
  bytes: number;
  receivedAt: string;
  state: IncomingState;
  kind: Kind;
  /** As the inspection found it; null until it has. */
  format: string | null;
  progress: (Progress & Pace) | null;
  outcome: Outcome | null;
  /** An import of the very same bytes that is in the data. */
  sameAs: { id: number; importedAt: string } | null;
}

/** How fast a reading goes. */
interface Pace {
  rowsPerSecond: number | null;
  /** Null where too little is read to say. */
  secondsLeft: number | null;
}

/** The same with all that was found out about the file. */
export interface IncomingDetails extends IncomingSummary {
  inspection: Inspection | null;
  overrides: Overrides | null;
}

export function summaryOf(file: IncomingFile): IncomingSummary {
  const { id, name, bytes, receivedAt, hash, inspection, outcome, progress } = file;
  return {
    id,
    name,
    bytes,
    receivedAt,
    state: stateOf(file),
    kind: kindOfIncoming(file),
    format: inspection?.format ?? null,
    progress: progress && { ...progress, ...paceOf(progress, bytes) },
    outcome,
    sameAs: outcome ? null : importOfSameFile(database(), hash),
  };
}

export function detailsOf(file: IncomingFile): IncomingDetails {
  return { ...summaryOf(file), inspection: file.inspection, overrides: file.overrides };
}

/** Share of the file from which a time left is worth saying. */
const ENOUGH = 0.02;

function paceOf({ read, bytes, seconds }: Progress, size: number): Pace {
  const share = size === 0 ? 0 : Math.min(1, bytes / size);
  return {
    rowsPerSecond: seconds > 0 ? read / seconds : null,
    secondsLeft: share >= ENOUGH ? (seconds / share) * (1 - share) : null,
  };
}
