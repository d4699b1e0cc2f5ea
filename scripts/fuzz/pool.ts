import { type ChildProcess, fork } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Told } from './child';
import { type FuzzFile, makeFuzzFile } from './make-file';

/** What became of a file: told by the child that tried it, or that it ended or did not answer. */
export type Result = Told | { number: number; ended: string } | { number: number; hung: true };

const CHILD = path.join(import.meta.dirname, 'child.ts');
/** A child is replaced after so many files, so that one file's leavings are not another's fault. */
const FILES_OF_A_CHILD = 1000;
/** What a child may hold of what it makes, in MB, so that it tidies up before it needs more; what it reads comes on top. */
const HEAP = 320;

/**
 * Tries files 0 to `files - 1` in so many children at once and tells of each as it is done. A child that says nothing for `patience`
 * milliseconds is ended, and the file that it had is one that hung.
 */
export async function tryAll(
  request: { seed: number; files: number; children: number; patience: number },
  tell: (file: Omit<FuzzFile, 'bytes'>, result: Result) => void,
): Promise<void> {
  const { seed, files, children, patience } = request;
  const folder = mkdtempSync(path.join(tmpdir(), 'badgeworth-fuzz-'));
  let next = 0;
  try {
    await Promise.all(Array.from({ length: children }, inTurn));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }

  async function inTurn(): Promise<void> {
    while (next < files) await oneChild();
  }

  async function oneChild(): Promise<void> {
    const child = fork(CHILD, {
      execArgv: [`--max-old-space-size=${HEAP}`, '--import', 'tsx'],
      stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    });
    let said = '';
    child.stderr!.on('data', (words: Buffer) => {
      said = `${said}${words}`.slice(-4000);
    });
    for (let done = 0; done < FILES_OF_A_CHILD && next < files; done++) {
      const number = next++;
      const { bytes, ...made } = makeFuzzFile(seed, number);
      const file = path.join(folder, String(number));
      writeFileSync(file, bytes);
      const result = await oneFile(child, number, file, () => said);
      rmSync(file);
      tell(made, result);
      if (!('tried' in result)) break;
    }
    child.kill('SIGKILL');
  }

  function oneFile(child: ChildProcess, number: number, file: string, said: () => string): Promise<Result> {
    return new Promise((resolve) => {
      const finish = (result: Result) => {
        clearTimeout(timer);
        child.removeAllListeners();
        resolve(result);
      };
      const timer = setTimeout(() => finish({ number, hung: true }), patience);
      child.once('message', (told: Told) => finish(told));
      child.once('exit', (code, signal) =>
        finish({ number, ended: `${signal ?? `code ${code}`}\n${said()}` }),
      );
      child.send({ number, file });
    });
  }
}
