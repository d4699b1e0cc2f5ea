import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

export interface RunningServer {
  address: string;
  /** Milliseconds from start to the first screen that was answered. */
  startMs: number;
  stop(): Promise<void>;
}

const HOST = '127.0.0.1';
/** Milliseconds within which a server must answer. */
const PATIENCE = 120_000;

/**
 * Starts the production server on a free port of this machine and waits for its first screen.
 * @throws Error when it ends, or does not answer in two minutes
 */
export async function startServer(database: string): Promise<RunningServer> {
  const port = await freePort();
  const next = path.join(process.cwd(), 'node_modules', 'next', 'dist', 'bin', 'next');
  const started = performance.now();
  const server = spawn(process.execPath, [next, 'start', '-H', HOST, '-p', String(port)], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1', NODE_ENV: 'production', BADGEWORTH_DB: database },
  });
  const end = () => server.kill();
  process.on('exit', end);
  const stop = async () => {
    process.off('exit', end);
    if (server.exitCode === null && server.kill()) await once(server, 'exit');
  };
  const address = `http://${HOST}:${port}`;
  try {
    await firstScreen(server, address, started);
  } catch (error) {
    await stop();
    throw error;
  }
  return { address, startMs: performance.now() - started, stop };
}

async function firstScreen(server: ChildProcess, address: string, started: number): Promise<void> {
  while (performance.now() - started < PATIENCE) {
    if (server.exitCode !== null) throw new Error(`The server ended with code ${server.exitCode}.`);
    const screen = await fetch(address).catch(() => null);
    if (screen) {
      await screen.text();
      if (!screen.ok) throw new Error(`The first screen answered with status ${screen.status}.`);
      return;
    }
    await wait(20);
  }
  throw new Error('The server did not answer in two minutes.');
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, HOST);
  await once(probe, 'listening');
  const address = probe.address();
  probe.close();
  await once(probe, 'close');
  if (address === null || typeof address === 'string') throw new Error('No port is free.');
  return address.port;
}
