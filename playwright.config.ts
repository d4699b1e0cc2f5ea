import path from 'node:path';
import { defineConfig } from '@playwright/test';
import { browserPath } from './scripts/ensure-browser';
import { IMPORT_PORT, REVIEW_PORT, SAMPLE_PORT } from './tests/e2e/servers';

const SERVER = {
  timeout: 180_000,
  gracefulShutdown: { signal: 'SIGTERM', timeout: 5000 },
  reuseExistingServer: false,
} as const;
const database = (name: string) => path.join(import.meta.dirname, 'reports', `${name}-${process.pid}.sqlite`);
const asRoot = process.getuid?.() === 0;

export default defineConfig({
  testDir: 'tests/e2e',
  workers: 2,
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  timeout: 60_000,
  reporter: [['list'], ['json', { outputFile: 'reports/e2e.json' }]],
  use: {
    baseURL: `http://127.0.0.1:${SAMPLE_PORT}`,
    launchOptions: {
      executablePath: browserPath(),
      args: [
        ...(asRoot ? ['--no-sandbox'] : []),
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
  /** The sample for the screens, an empty database for the imports, the sample once more for decisions on skills; the first is built and answers before the second starts. */
  webServer: [
    {
      command: `npm run demo -- --port ${SAMPLE_PORT}`,
      url: `http://127.0.0.1:${SAMPLE_PORT}/method`,
      env: { BADGEWORTH_DB: database('e2e') },
      ...SERVER,
    },
    {
      command: `npm start -- --port ${IMPORT_PORT}`,
      url: `http://127.0.0.1:${IMPORT_PORT}/method`,
      env: { BADGEWORTH_DB: database('e2e-import') },
      ...SERVER,
    },
    {
      command: `npm run demo -- --port ${REVIEW_PORT}`,
      url: `http://127.0.0.1:${REVIEW_PORT}/method`,
      env: { BADGEWORTH_DB: database('e2e-review') },
      ...SERVER,
    },
  ],
});
