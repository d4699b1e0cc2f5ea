import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { isBuilt } from './build';
import { readArguments, runCommand, say, UsageError } from './cli';

const HELP = `
Serves the screens on this machine alone (127.0.0.1).

  npm start -- [--port 3000]

The database is the one that BADGEWORTH_DB names, or data/badgeworth.sqlite. Needs \`npm run build\` before.
`;

const HOST = '127.0.0.1';

/** Starts the server, says where it is once it answers, and lives as long as it does. */
export async function serve(port: number): Promise<void> {
  const next = path.join(process.cwd(), 'node_modules', 'next', 'dist', 'bin', 'next');
  const server = spawn(process.execPath, [next, 'start', '-H', HOST, '-p', String(port)], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1', NODE_ENV: 'production' },
  });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
    process.on(signal, () => server.kill(signal));
  server.on('exit', (code) => process.exit(code ?? 0));
  process.on('exit', () => server.kill());
  endWithParent();
  const address = `http://${HOST}:${port}`;
  while (!(await answers(address))) await wait(100);
  say(`\nBadgeworth is at ${address} (Ctrl+C ends it)`);
}

/** Ends when the program that started this one has ended: npm does not hand on the signal that ends it. */
function endWithParent(): void {
  const parent = process.ppid;
  setInterval(() => {
    if (process.ppid !== parent) process.exit(0);
  }, 500).unref();
}

async function answers(address: string): Promise<boolean> {
  try {
    await fetch(`${address}/icon.svg`);
    return true;
  } catch {
    return false;
  }
}

/** @throws UsageError when another program listens on the port */
export function checkPort(port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', () =>
      reject(new UsageError(`Port ${port} is taken or not allowed: name another with --port.`)),
    );
    probe.listen(port, HOST, () => probe.close(() => resolve()));
  });
}

/** @throws UsageError when the text is no port */
export function readPort(text: string): number {
  const port = Number(text);
  if (!Number.isInteger(port) || port < 1 || port > 65535) throw new UsageError(`“${text}” is no port.`);
  return port;
}

if (process.argv[1] === import.meta.filename) {
  runCommand(async () => {
    const { values } = readArguments(
      HELP,
      { port: { type: 'string', default: process.env.PORT ?? '3000' } },
      0,
    );
    if (!isBuilt())
      throw new UsageError('Nothing is built yet: run `npm run build` first, or `npm run demo`.');
    const port = readPort(values.port);
    await checkPort(port);
    await serve(port);
  });
}
