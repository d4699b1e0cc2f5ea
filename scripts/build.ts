import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** What the screens are built from: a change in any of it asks for a new build. */
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

/** Whether what is built is what the sources say. */
export function isUpToDate(): boolean {
  return isBuilt() && existsSync(STAMP) && readFileSync(STAMP, 'utf8') === sourcesHash();
}

export function isBuilt(): boolean {
  return existsSync(path.join('.next', 'BUILD_ID'));
}

/**
 * Builds the screens.
 * @returns what the build said when it failed, else null
 */
export function build(): string | null {
  const sources = sourcesHash();
  const next = path.join('node_modules', 'next', 'dist', 'bin', 'next');
  const { status, stdout, stderr } = spawnSync(process.execPath, [next, 'build'], {
    env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1', NODE_ENV: 'production' },
    encoding: 'utf8',
  });
  if (status !== 0) return `${stdout}\n${stderr}`;
  writeFileSync(STAMP, sources);
  return null;
}

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

if (process.argv[1] === import.meta.filename) {
  const failure = build();
  if (failure) {
    console.error(failure);
    process.exit(1);
  }
}
