import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { DatabaseError, openReadOnly } from '@/db/client';
import {
  type Card,
  clearProgress,
  type IncomingFile,
  listIncoming,
  readIncoming,
  removeIncoming,
  writeCard,
  writeOutcome,
} from '@/db/incoming';
import { databasePath } from '@/db/location';
import { isRematchDue } from '@/db/skill-changes';
import type { Kind } from '@/lib/ingest/mapping/field';
import type { Overrides } from '@/lib/ingest/mapping/overrides';

/** Where an incoming file stands. */
export type IncomingState = 'reading' | 'ready' | 'waiting' | 'importing' | 'done' | 'failed';

interface Task {
  name: 'inspect' | 'import' | 'undo' | 'rematch';
  id: string;
}

/**
 * Files are looked at beside an import; whatever takes data in or back goes one after the other. Matching anew writes little at a
 * time, beside all of it.
 */
interface Lane {
  waiting: Task[];
  running: { task: Task; child: ChildProcess; cancelled: boolean } | null;
}

interface Runner {
  lanes: { look: Lane; write: Lane; match: Lane };
  /** Whether what an earlier server left has been taken up again. */
  resumed: boolean;
}

/** Kept on the global object: routes and pages are loaded apart from each other. */
const kept = globalThis as typeof globalThis & { badgeworthRunner?: Runner };

function runner(): Runner {
  kept.badgeworthRunner ??= {
    lanes: { look: emptyLane(), write: emptyLane(), match: emptyLane() },
    resumed: false,
  };
  return kept.badgeworthRunner;
}

const emptyLane = (): Lane => ({ waiting: [], running: null });

const LANES: Readonly<Record<Task['name'], keyof Runner['lanes']>> = {
  inspect: 'look',
  import: 'write',
  undo: 'write',
  rematch: 'match',
};

const laneOf = ({ name }: Task): Lane => runner().lanes[LANES[name]];

const isSame = (a: Task, b: Task) => a.name === b.name && a.id === b.id;

/** Takes up again what an earlier server, or one that was ended, had begun: a file is read and imported once, whatever happens. */
export function resumeImports(): void {
  if (runner().resumed) return;
  runner().resumed = true;
  for (const file of listIncoming()) {
    if (file.outcome) {
      if ('importId' in file.outcome) removeIncoming(file.id);
    } else if (file.wanted) enqueue({ name: 'import', id: file.id });
    else if (!file.inspection) enqueue({ name: 'inspect', id: file.id });
  }
  if (isMatchingDue()) startRematch();
}

function isMatchingDue(): boolean {
  if (!existsSync(databasePath())) return false;
  try {
    const db = openReadOnly();
    const due = isRematchDue(db);
    db.close();
    return due;
  } catch (error) {
    if (error instanceof DatabaseError) return false; // Each page says so.
    throw error;
  }
}

/** Begins to match everything anew, or goes on with it; what is changed while that runs is seen by it. */
export function startRematch(): void {
  enqueue({ name: 'rematch', id: '' });
}

export function inspectIncoming(id: string): void {
  enqueue({ name: 'inspect', id });
}

/** Starts the import of a file, after those that were started before. */
export function startIncoming(file: IncomingFile, kind: Kind, overrides: Overrides | null): void {
  clearProgress(file.id);
  writeCard(file.id, { ...cardOf(file), kind, overrides, wanted: true });
  enqueue({ name: 'import', id: file.id });
}

/** Ends an import that waits or runs; nothing of it is kept, and the file is as it was before the start. */
export async function cancelIncoming(id: string): Promise<void> {
  await end({ name: 'import', id });
  const file = readIncoming(id);
  if (!file || (file.outcome && 'importId' in file.outcome)) return;
  clearProgress(id);
  writeCard(id, { ...cardOf(file), wanted: false });
}

function cardOf({ name, bytes, hash, receivedAt, kind, overrides, wanted }: IncomingFile): Card {
  return { name, bytes, hash, receivedAt, kind, overrides, wanted };
}

/** Ends whatever is done with a file. */
export async function leaveIncoming(id: string): Promise<void> {
  await Promise.all([end({ name: 'inspect', id }), end({ name: 'import', id })]);
}

/** Takes an import back, after what was started before. */
export function startUndo(importId: number): void {
  enqueue({ name: 'undo', id: String(importId) });
}

/** Numbers of the imports that are being taken back. */
export function beingUndone(): number[] {
  const { waiting, running } = runner().lanes.write;
  return [...(running ? [running.task] : []), ...waiting]
    .filter(({ name }) => name === 'undo')
    .map(({ id }) => Number(id));
}

export function stateOf(file: IncomingFile): IncomingState {
  if (file.outcome) return 'importId' in file.outcome ? 'done' : 'failed';
  if (file.wanted) {
    const running = runner().lanes.write.running?.task;
    return running && isSame(running, { name: 'import', id: file.id }) ? 'importing' : 'waiting';
  }
  return file.inspection ? 'ready' : 'reading';
}

/**
 * How much memory a task may take for objects, in megabytes. What is read in a stream needs little, and is held to it, for left to itself
 * the engine collects late; JSON that is no list and no lines is read whole.
 */
function heapOf({ name, id }: Task): string {
  if (name === 'rematch') return '--max-old-space-size=1024';
  const format = name === 'import' ? readIncoming(id)?.inspection?.format : undefined;
  const inStream = name === 'undo' || (format !== undefined && !/^JSON(?! Lines)/.test(format));
  return `--max-old-space-size=${inStream ? 448 : 2048}`;
}

function enqueue(task: Task): void {
  const lane = laneOf(task);
  const known = [...lane.waiting, ...(lane.running ? [lane.running.task] : [])];
  if (known.some((each) => isSame(each, task))) return;
  lane.waiting.push(task);
  next(lane);
}

function next(lane: Lane): void {
  const task = lane.running ? undefined : lane.waiting.shift();
  if (!task) return;
  const program = task.name === 'rematch' ? 'rematch-worker.ts' : 'import-worker.ts';
  const worker = path.join(/*turbopackIgnore: true*/ process.cwd(), 'scripts', program);
  const child = spawn(process.execPath, [heapOf(task), '--import', 'tsx', worker, task.name, task.id], {
    stdio: ['pipe', 'ignore', 'inherit'],
  });
  const running = { task, child, cancelled: false };
  lane.running = running;
  if (child.pid !== undefined) os.setPriority(child.pid, os.constants.priority.PRIORITY_BELOW_NORMAL);
  let over = false;
  const ended = (code: number | null) => {
    if (over) return;
    over = true;
    lane.running = null;
    const ofFile = task.name === 'inspect' || task.name === 'import';
    if (ofFile && code !== 0 && !running.cancelled) noteFault(task.id);
    if (task.name === 'rematch' && code === 0 && isMatchingDue()) startRematch(); // Changed as it ended.
    next(lane);
  };
  child.once('error', () => ended(1));
  child.once('exit', ended);
}

/** The program that read a file ended without a word. */
function noteFault(id: string): void {
  const file = readIncoming(id);
  if (!file || file.outcome) return;
  writeOutcome(id, {
    problem:
      'Reading this file was ended from outside, or took more memory than there is. Nothing of it was taken in.',
  });
}

async function end(task: Task): Promise<void> {
  const lane = laneOf(task);
  lane.waiting = lane.waiting.filter((each) => !isSame(each, task));
  const running = lane.running;
  if (!running || !isSame(running.task, task)) return;
  await new Promise<void>((resolve) => {
    running.cancelled = true;
    running.child.once('exit', () => resolve());
    running.child.kill('SIGTERM');
  });
}
