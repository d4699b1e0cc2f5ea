import { workerData } from 'node:worker_threads';
import { register } from 'tsx/esm/api';

/** Starts a program in TypeScript in a thread: a thread does not take over what its process was started with. */
register();
await import(workerData);
