import path from 'node:path';
import { databasePath } from '@/db/location';
import { build, isUpToDate } from './build';
import { readArguments, runCommand, say, UsageError } from './cli';
import { isEmpty, loadSample } from './load-sample';
import { checkPort, readPort, serve } from './serve';

const HELP = `
Builds what is not built, loads the made-up sample into a database that is empty, and serves the screens.

  npm run demo -- [--port 3000]

A database that holds anything is left as it is. BADGEWORTH_DB names another file.
`;

runCommand(async () => {
  const { values } = readArguments(
    HELP,
    { port: { type: 'string', default: process.env.PORT ?? '3000' } },
    0,
  );
  const port = readPort(values.port);
  await checkPort(port);
  if (!isUpToDate()) {
    say('Building (about half a minute, the first time and after changes) ...');
    const failure = build();
    if (failure) throw new UsageError(`The build failed:\n${failure}`);
  }
  const file = databasePath();
  if (isEmpty(file)) {
    say('Loading the made-up sample ...');
    await loadSample(file);
  } else say(`Keeping the data in ${path.relative(process.cwd(), file) || file}`);
  await serve(port);
});
