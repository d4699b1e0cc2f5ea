import { mkdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { loadSample } from '@/scripts/load-sample';
import { isBuilt, readPort, serve } from '@/scripts/serve';

/** The server that the browser tests drive: what `npm run build` made, over the sample in a database of its own. */
const port = readPort(process.argv[2] ?? '3210');
if (!isBuilt()) throw new Error('Nothing is built yet: run `npm run build` first, or `npm test`.');

const folder = path.join(tmpdir(), `badgeworth-e2e-${port}`);
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
process.env.BADGEWORTH_DB = path.join(folder, 'sample.sqlite');
await loadSample(process.env.BADGEWORTH_DB);
serve(port);
