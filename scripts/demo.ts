import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { databasePath } from '@/db/location';
import { readArguments, runCommand, say, UsageError } from './cli';
import { isEmpty, loadSample } from './load-sample';
import { isBuilt, readPort, serve } from './serve';

const HELP = `
Builds what is not built, loads the made-up sample into a database that is empty, and serves the screens.

  npm run demo -- [--port 3000]

A database that holds anything is left as it is. BADGEWORTH_DB names another file.
`;

runCommand(async () => {
  const { values } = readArguments(HELP, { port: { type: 'string', default: process.env.PORT ?? '3000' } });
  const port = readPort(values.port);
  buildWhereNeeded();
  const file = databasePath();
  if (isEmpty(file)) {
    say('Loading the made-up sample ...');
    await loadSample(file);
  } else say(`Keeping the data in ${path.relative(process.cwd(), file) || file}`);
  serve(port);
});

const SOURCES = [
  'app',
  'lib',
  'db',
  'proxy.ts',
  'next.config.mjs',
  'postcss.config.mjs',
  'package-lock.json',
];
const STAMP = path.join('.next', 'built-from');

function buildWhereNeeded(): void {
  const sources = sourcesHash();
  if (isBuilt() && existsSync(STAMP) && readFileSync(STAMP, 'utf8') === sources) return;
  say('Building (about half a minute, the first time and after changes) ...');
  const next = path.join('node_modules', 'next', 'dist', 'bin', 'next');
  const { status, stdout } = spawnSync(process.execPath, [next, 'build'], {
    env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1', NODE_ENV: 'production' },
    stdio: ['ignore', 'pipe', 'inherit'],
    encoding: 'utf8',
  });
  if (status !== 0) throw new UsageError(`The build failed:\n${stdout}`);
  writeFileSync(STAMP, sources);
}

/** Changes when a file from which the screens are built does. */
function sourcesHash(): string {
  const hash = createHash('sha1');
  for (const source of SOURCES.filter((name) => existsSync(name))) {
    const files = statSync(source).isDirectory()
      ? readdirSync(source, { recursive: true, withFileTypes: true })
          .filter((entry) => entry.isFile())
          .map((entry) => path.join(entry.parentPath, entry.name))
          .sort()
      : [source];
    for (const file of files) hash.update(`${file}\0`).update(readFileSync(file));
  }
  return hash.digest('hex');
}
