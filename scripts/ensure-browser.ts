import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';

/** The browser that the tests drive: one that is installed, or undefined for Playwright's own. */
export function browserPath(): string | undefined {
  return [process.env.CHROMIUM_PATH, '/usr/bin/chromium', '/usr/bin/chromium-browser'].find(
    (file) => file !== undefined && existsSync(file),
  );
}

/** Installs Playwright's own browser where no other is found. */
function ensureBrowser(): void {
  if (browserPath() !== undefined || existsSync(chromium.executablePath())) return;
  const { status } = spawnSync('npx', ['playwright', 'install', 'chromium'], { stdio: 'inherit' });
  if (status !== 0) {
    throw new Error(
      'No browser was found and none could be downloaded. Install Chromium, or name one with CHROMIUM_PATH.',
    );
  }
}

if (process.argv[1] === import.meta.filename) ensureBrowser();
