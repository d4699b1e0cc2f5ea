import { brotliCompressSync } from 'node:zlib';
import { type Browser, chromium } from '@playwright/test';
import { browserPath } from '../../ensure-browser';
import { median } from '../figures';

export interface FirstLoad {
  /** Largest contentful paint, milliseconds, the median of some loads; null where the browser names none. */
  lcp: number | null;
  /** The bytes of all scripts that came with the screen, each compressed by brotli. */
  scriptBytes: number;
}

const LOADS = 3;
/** Milliseconds after loading in which a larger paint may follow. */
const SETTLED = 400;

/** Lends a browser; null where there is none. */
export async function withBrowser<Result>(
  use: (browser: Browser | null) => Promise<Result>,
): Promise<Result> {
  const browser = await launch();
  try {
    return await use(browser);
  } finally {
    await browser?.close();
  }
}

async function launch(): Promise<Browser | null> {
  const executablePath = browserPath();
  try {
    return await chromium.launch({
      ...(executablePath === undefined ? {} : { executablePath }),
      args: [
        ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
        '--disable-gpu',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    });
  } catch {
    return null;
  }
}

/** Opens the screen in a browser that knows nothing of it yet, some times. */
export async function firstLoad(browser: Browser, url: string): Promise<FirstLoad> {
  const paints: number[] = [];
  let scriptBytes = 0;
  for (let load = 0; load < LOADS; load++) {
    const context = await browser.newContext();
    const page = await context.newPage();
    const scripts: Promise<number>[] = [];
    page.on('response', (response) => {
      if (response.request().resourceType() !== 'script') return;
      scripts.push(
        response
          .body()
          .then((body) => brotliCompressSync(body).length)
          .catch(() => 0),
      );
    });
    await page.goto(url, { waitUntil: 'load' });
    await page.waitForTimeout(SETTLED);
    const paint = await page.evaluate(largestPaint);
    if (paint !== null) paints.push(paint);
    scriptBytes = (await Promise.all(scripts)).reduce((sum, bytes) => sum + bytes, 0);
    await context.close();
  }
  return { lcp: paints.length === 0 ? null : median(paints), scriptBytes };
}

/** Runs in the browser. */
function largestPaint(): Promise<number | null> {
  return new Promise((resolve) => {
    new PerformanceObserver((list) => resolve(list.getEntries().at(-1)?.startTime ?? null)).observe({
      type: 'largest-contentful-paint',
      buffered: true,
    });
    setTimeout(() => resolve(null), 1000);
  });
}
