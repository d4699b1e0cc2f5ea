import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { readArguments, runCommand, say, UsageError } from './cli';

const HELP = `
Serves the screens on this machine alone (127.0.0.1).

  npm start -- [--port 3000]

The database is the one that BADGEWORTH_DB names, or data/badgeworth.sqlite. Needs \`npm run build\` before.
`;

/** Starts the server and lives as long as it does. */
export function serve(port: number): void {
  const next = path.join(process.cwd(), 'node_modules', 'next', 'dist', 'bin', 'next');
  const server = spawn(process.execPath, [next, 'start', '-H', '127.0.0.1', '-p', String(port)], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1', NODE_ENV: 'production' },
  });
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => server.kill(signal));
  server.on('exit', (code) => process.exit(code ?? 0));
  say(`\nBadgeworth is at http://127.0.0.1:${port} (Ctrl+C ends it)`);
}

export function isBuilt(): boolean {
  return existsSync(path.join(process.cwd(), '.next', 'BUILD_ID'));
}

/** @throws UsageError when the text is no port */
export function readPort(text: string): number {
  const port = Number(text);
  if (!Number.isInteger(port) || port < 1 || port > 65535) throw new UsageError(`“${text}” is no port.`);
  return port;
}

if (process.argv[1] === import.meta.filename) {
  runCommand(() => {
    const { values } = readArguments(HELP, { port: { type: 'string', default: process.env.PORT ?? '3000' } });
    if (!isBuilt())
      throw new UsageError('Nothing is built yet: run `npm run build` first, or `npm run demo`.');
    serve(readPort(values.port));
  });
}
