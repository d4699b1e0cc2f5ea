import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { readArguments, runCommand, say, UsageError } from './cli';
import { SAMPLE_SEED } from './sample/generate';
import { writeSample } from './sample/write';

const HELP = `
Writes the made-up sample as files: postings, credentials, and a note that says that all of it is made up.

  npm run sample -- DIR
`;

runCommand(() => {
  const { positionals } = readArguments(HELP, {}, 1);
  const [folder] = positionals;
  if (!folder) throw new UsageError(`Which folder?\n${HELP}`);
  mkdirSync(folder, { recursive: true });
  writeSample(folder, SAMPLE_SEED);
  say(`The made-up sample is in ${path.resolve(folder)}`);
});
