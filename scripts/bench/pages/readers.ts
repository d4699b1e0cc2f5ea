import { Agent, get } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import { type Random, seededRandom, shuffled } from '../../sample/random';

/** What one screen took, request by request. */
export class Answers {
  readonly ms: number[] = [];
  /** How often each status came that is none of a screen; 0 stands for no answer. */
  readonly errors = new Map<number, number>();
}

/** One reader alone asks for each path in turn, so many times. */
export async function readAlone(
  address: string,
  paths: readonly string[],
  times: number,
  queries: readonly string[] = [],
): Promise<Map<string, Answers>> {
  const answers = answersOf(paths);
  const agent = new Agent({ keepAlive: true });
  for (const path of paths)
    for (let i = 0; i < times; i++)
      await ask(address, path, queries.length === 0 ? '' : `?${queries[i % queries.length]}`, agent, answers);
  agent.destroy();
  return answers;
}

export interface Crowd {
  readers: number;
  /** Screens that each of them opens, or how long they go on. */
  rounds: number;
  /** Milliseconds for which a reader reads what came, on average; 0 asks for the next one at once. */
  pause: number;
}

/** Many readers at once go through all screens, each in an order of its own. They go on until `until` has come, where it is given. */
export async function readTogether(
  address: string,
  paths: readonly string[],
  { readers, rounds, pause }: Crowd,
  until: Promise<unknown> = Promise.resolve(),
): Promise<Map<string, Answers>> {
  const answers = answersOf(paths);
  const agent = new Agent({ keepAlive: true, maxSockets: readers });
  let over = false;
  until.finally(() => {
    over = true;
  });
  const read = async (random: Random) => {
    await wait(random() * pause);
    for (let round = 0; round < rounds || !over; round++)
      for (const path of shuffled(random, paths)) {
        await ask(address, path, '', agent, answers);
        if (pause > 0) await wait(pause * (0.5 + random()));
      }
  };
  await Promise.all(Array.from({ length: readers }, (_, reader) => read(seededRandom(reader + 1))));
  agent.destroy();
  return answers;
}

const answersOf = (paths: readonly string[]) => new Map(paths.map((path) => [path, new Answers()]));

async function ask(
  address: string,
  path: string,
  query: string,
  agent: Agent,
  answers: ReadonlyMap<string, Answers>,
): Promise<void> {
  const started = performance.now();
  const status = await statusOf(`${address}${path}${query}`, agent);
  const found = answers.get(path);
  found?.ms.push(performance.now() - started);
  if (status !== 200 && found) found.errors.set(status, (found.errors.get(status) ?? 0) + 1);
}

/** The status of the whole answer; 0 where there is none. */
function statusOf(url: string, agent: Agent): Promise<number> {
  return new Promise((resolve) => {
    const request = get(url, { agent, headers: { accept: 'text/html' } }, (response) => {
      response.resume();
      response.on('end', () => resolve(response.statusCode ?? 0));
      response.on('error', () => resolve(0));
    });
    // A connection that the server had closed meanwhile: asked once more on a new one, as browsers do.
    request.on('error', () => resolve(request.reusedSocket ? statusOf(url, agent) : 0));
  });
}
