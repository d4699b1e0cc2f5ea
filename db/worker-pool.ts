import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';

/** Not by its address in this module: a bundler would take that for a part of the page. */
const START = path.join(process.cwd(), 'db', 'start-worker.mjs');

interface Job<Task, Answer> {
  task: Task;
  resolve: (answer: Answer) => void;
  reject: (error: unknown) => void;
}

/** Tasks that a worker holds at most: one that it does, and one that it finds when that is done. */
const HELD = 2;

/** What goes from a worker to the pool. */
export type FromWorker<Answer> =
  | { ready: true }
  | { id: number; answer: Answer }
  | { id: number; error: unknown }
  | { ask: unknown };

/** What goes from the pool to a worker. */
export type ToWorker<Task> = { id: number; task: Task } | { told: unknown };

/**
 * Threads that do tasks. A task is answered, or fails as it did in its thread; a thread that dies fails all tasks.
 * @param file a program in TypeScript that answers `ToWorker` with `FromWorker`
 * @param tell answers what a worker asks for
 */
export class WorkerPool<Task, Answer> {
  private readonly workers: { worker: Worker; held: number; ready: boolean }[] = [];
  private readonly jobs = new Map<number, Job<Task, Answer>>();
  private readonly queued: number[] = [];
  private count = 0;
  private failure: unknown = null;

  constructor(
    private readonly file: string,
    private readonly tell: (asked: unknown) => unknown,
  ) {}

  get isStarted(): boolean {
    return this.workers.length > 0;
  }

  start(size: number): void {
    for (let i = 0; i < size; i++) {
      const worker = new Worker(START, { workerData: pathToFileURL(this.file).href, execArgv: [] });
      const state = { worker, held: 0, ready: false };
      worker.on('message', (message: FromWorker<Answer>) => this.hear(state, message));
      worker.on('error', (error) => this.fail(error));
      worker.on('exit', () => this.fail(new Error('A thread of the program has ended.')));
      this.workers.push(state);
    }
  }

  /** Whether a worker could begin a task at once, or as soon as it has done the one that it does. */
  get isFree(): boolean {
    return this.failure !== null || this.workers.some(({ ready, held }) => ready && held < HELD);
  }

  run(task: Task): Promise<Answer> {
    return new Promise((resolve, reject) => {
      if (this.failure !== null) {
        reject(this.failure);
        return;
      }
      const id = this.count++;
      this.jobs.set(id, { task, resolve, reject });
      this.queued.push(id);
      this.handOut();
    });
  }

  private handOut(): void {
    for (;;) {
      const id = this.queued[0];
      const job = id === undefined ? undefined : this.jobs.get(id);
      const state = this.leastBusy();
      if (id === undefined || !job || !state) return;
      this.queued.shift();
      state.held++;
      state.worker.postMessage({ id, task: job.task } satisfies ToWorker<Task>);
    }
  }

  private leastBusy() {
    const [first] = this.workers
      .filter(({ ready, held }) => ready && held < HELD)
      .sort((a, b) => a.held - b.held);
    return first;
  }

  private hear(state: { worker: Worker; held: number; ready: boolean }, message: FromWorker<Answer>): void {
    if ('ready' in message) {
      state.ready = true;
    } else if ('ask' in message) {
      state.worker.postMessage({ told: this.tell(message.ask) } satisfies ToWorker<Task>);
    } else {
      state.held--;
      const job = this.jobs.get(message.id);
      this.jobs.delete(message.id);
      if ('error' in message) job?.reject(message.error);
      else job?.resolve(message.answer);
    }
    this.handOut();
  }

  private fail(error: unknown): void {
    this.failure ??= error;
    for (const { reject } of this.jobs.values()) reject(this.failure);
    this.jobs.clear();
  }

  /** Ends all threads; tasks that are not done fail. */
  async close(): Promise<void> {
    this.fail(new Error('The threads have been ended.'));
    const ended = this.workers.map(({ worker }) => {
      worker.removeAllListeners();
      return worker.terminate();
    });
    await Promise.all(ended);
  }
}
