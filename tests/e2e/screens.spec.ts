import { inflateSync } from 'node:zlib';
import { test as base, expect, type Page } from '@playwright/test';
import Papa from 'papaparse';
import { MEASURED } from '@/lib/matching/measured';
import { THRESHOLDS } from '@/lib/relevance/thresholds';
import { faultsOf } from './faults';

/** A page that fails its test when the browser reports an error on it. */
const test = base.extend<{ expectErrors: { allowed: RegExp | null } }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of fixtures from this pattern
  expectErrors: async ({}, use) => use({ allowed: null }),
  page: async ({ page, expectErrors }, use) => {
    const errors: string[] = [];
    page.on('console', (message) => {
      if (message.type() === 'error') errors.push(message.text());
    });
    page.on('pageerror', (error) => errors.push(error.message));
    await use(page);
    expect(errors.filter((error) => !expectErrors.allowed?.test(error))).toEqual([]);
  },
});

const plain = (words: string) => words.replace(/\s+/g, ' ');
const table = (page: Page) => page.getByRole('table', { name: /^Credentials and what/ });
const lines = (page: Page) => table(page).locator('tbody tr:has(td)');
const numberIn = (text: string | null) => Number((text ?? '').replace(/\D/g, ''));
const sliceSize = async (page: Page) => numberIn(await page.getByTestId('slice-size').textContent());
const rowsFound = async (page: Page) =>
  numberIn(((await page.getByTestId('rows-found').textContent()) ?? '').split(/ of | cred/)[0] ?? '');

async function chooseRegion(page: Page): Promise<void> {
  const filter = page.locator('details.choice', {
    has: page.locator('legend').getByText('Region', { exact: true }),
  });
  await filter.locator('summary').click();
  await filter.getByRole('checkbox').first().check();
  await page.getByRole('button', { name: 'Apply: Region' }).click();
}

async function firstCredential(page: Page): Promise<string> {
  await page.goto('/credentials');
  return (await lines(page).first().getByRole('link').getAttribute('href')) ?? '';
}

/** Rows of the CSV behind a link, as objects. */
async function readCsv(page: Page, name: RegExp): Promise<Record<string, string>[]> {
  const href = await page.getByRole('link', { name }).getAttribute('href');
  const response = await page.request.get(href ?? '');
  expect(response.headers()['content-type']).toContain('text/csv');
  const [header = [], ...rows] = Papa.parse<string[]>((await response.text()).trim()).data;
  return rows.map((cells) => Object.fromEntries(header.map((field, i) => [field, cells[i] ?? ''])));
}

test.describe('journeys', () => {
  test('from the finding to a verdict’s credentials to one credential and its evidence', async ({ page }) => {
    await page.goto('/');
    await expect(page).toHaveTitle('Badgeworth');
    await expect(page.getByTestId('finding')).toHaveText(
      /^\d+ of \d+ credentials are in demand in these [\d,]+ postings; .+\.$/,
    );
    await expect(page.getByText('Made-up sample data:')).toBeVisible();

    const verdict = page.getByRole('link', { name: /^in demand/ });
    const counted = numberIn((await verdict.textContent())?.match(/in demand(\d+)/)?.[1] ?? null);
    await verdict.click();
    await expect(page).toHaveURL(/\/credentials\?verdict=in-demand$/);
    expect(await rowsFound(page)).toBe(counted);
    expect(await lines(page).count()).toBe(Math.min(50, counted));
    for (const words of await lines(page).locator('[data-label="Verdict"]').allTextContents()) {
      expect(words).toBe('in demand');
    }

    const link = lines(page).first().getByRole('link');
    const title = (await link.textContent()) ?? '';
    await link.click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
    await expect(page).toHaveTitle(`${title} · Badgeworth`);
    await expect(page.getByTestId('verdict')).toContainText('in demand');
    await expect(page.getByText('Asked for in').first()).toBeVisible();
    expect(await page.locator('mark').count()).toBeGreaterThan(0);
    await expect(page.locator('mark').first()).toHaveAttribute('title', /\S/);
  });

  test('a slice changes every figure, and travels along', async ({ page }) => {
    await page.goto('/');
    const [all, finding] = [await sliceSize(page), await page.getByTestId('finding').textContent()];
    const chart = page.getByRole('figure').getByRole('heading');
    const chartTitle = await chart.textContent();

    await chooseRegion(page);
    await expect(page).toHaveURL(/region=/);
    const part = await sliceSize(page);
    expect(part).toBeGreaterThan(0);
    expect(part).toBeLessThan(all);
    await expect(page.getByTestId('finding')).not.toHaveText(finding ?? '');
    await expect(page.getByTestId('finding')).toContainText(part.toLocaleString('en-GB'));
    await expect(chart).not.toHaveText(chartTitle ?? '');

    await page.getByRole('link', { name: 'Credentials', exact: true }).click();
    await expect(page).toHaveURL(/credentials\?region=/);
    expect(await sliceSize(page)).toBe(part);
    await lines(page).first().getByRole('link').click();
    await expect(page).toHaveURL(/credentials\/\d+\?region=/);
    expect(await sliceSize(page)).toBe(part);
    await expect(
      page.getByText(`in the ${part.toLocaleString('en-GB')} postings of this slice`),
    ).toBeVisible();
    const reach = await page.locator('dl').getByText('1 in').first().textContent();

    await page.getByRole('link', { name: 'Clear' }).click();
    expect(await sliceSize(page)).toBe(all);
    await expect(page.locator('dl').getByText('1 in').first()).not.toHaveText(reach ?? '');
  });

  test('a month that cannot be read is told, and left out', async ({ page }) => {
    await page.goto('/credentials?from=yesterday');
    await expect(page.getByRole('alert').filter({ hasText: 'yesterday' })).toHaveText(/is not a month/);
    await expect(table(page)).toBeVisible();
  });

  test('the table sorts by a column, either way', async ({ page }) => {
    await page.goto('/credentials');
    const header = page.getByRole('columnheader', { name: 'Reach' });
    await expect(header).not.toHaveAttribute('aria-sort');
    for (const [order, sign] of [
      ['descending', -1],
      ['ascending', 1],
    ] as const) {
      await header.getByRole('link').click();
      await expect(header).toHaveAttribute('aria-sort', order);
      const rows = await readCsv(page, /as CSV/);
      const known = rows.filter(({ reach }) => reach !== '').map(({ reach }) => Number(reach));
      expect(known).toEqual([...known].sort((a, b) => sign * (a - b)));
      await expect(lines(page).first().getByRole('link')).toHaveText(rows[0]?.title ?? '');
    }
  });

  test('search keeps titles and providers that have the words', async ({ page }) => {
    await page.goto('/credentials');
    const word = ((await lines(page).first().getByRole('link').textContent()) ?? '').split(' ')[0] ?? '';
    await page.getByLabel('Title or provider has the words').fill(word.toUpperCase());
    await page.getByRole('button', { name: 'Search' }).click();
    await expect(page).toHaveURL(/q=/);
    expect(await lines(page).count()).toBeGreaterThan(0);
    for (const words of await lines(page).getByRole('rowheader').allTextContents()) {
      expect(words.toLowerCase()).toContain(word.toLowerCase());
    }
    await page.getByLabel('Title or provider has the words').fill('no such words anywhere');
    await page.getByRole('button', { name: 'Search' }).click();
    await expect(page.getByRole('heading', { name: 'No credential fits these filters' })).toBeVisible();
    await page
      .getByRole('main')
      .getByRole('link', { name: /^show all/ })
      .click();
    await expect(table(page)).toBeVisible();
  });

  test('the CSV holds every row that is counted, in the slice, with its filters', async ({ page }) => {
    await page.goto('/credentials');
    expect(await readCsv(page, /as CSV/)).toHaveLength(await rowsFound(page));
    await page
      .getByRole('navigation', { name: 'Verdicts' })
      .getByRole('link', { name: /^partly aligned/ })
      .click();
    await page.getByLabel('From').selectOption({ index: 7 });
    await page.getByRole('button', { name: 'Apply', exact: true }).click();
    await expect(page).toHaveURL(/from=.*verdict=partly-aligned|verdict=partly-aligned.*from=/);
    const rows = await readCsv(page, /as CSV/);
    expect(rows).toHaveLength(await rowsFound(page));
    expect(new Set(rows.map(({ verdict }) => verdict))).toEqual(new Set(['partly aligned']));
    expect(new Set(rows.map(({ postings }) => Number(postings)))).toEqual(new Set([await sliceSize(page)]));
  });

  test('a parameter that is repeated means the same on the page and in its CSV', async ({ page }) => {
    await page.goto(`${await firstCredential(page)}?from=2026-03&from=2026-09`);
    const rows = await readCsv(page, /Download as CSV/);
    expect(rows[0]?.month).toBe('2026-03');
    const href = (await page.getByRole('link', { name: /Download as CSV/ }).getAttribute('href')) ?? '';
    const path = href.split('?')[0] ?? '';
    const repeated = await page.request.get(`${path}?from=2026-03&from=2026-09`);
    expect((await repeated.text()).split('\r\n')[1]).toMatch(/^2026-03,/);
  });

  test('pages of the table hold each credential once', async ({ page }) => {
    await page.goto('/credentials');
    const all = await rowsFound(page);
    const seen = new Set<string>();
    for (let number = 2; ; number++) {
      for (const link of await lines(page).getByRole('link').all()) {
        seen.add((await link.getAttribute('href')) ?? '');
      }
      const next = page.getByRole('link', { name: 'Next' });
      if ((await next.count()) === 0) break;
      await next.click();
      await page.waitForURL(`**page=${number}*`);
    }
    expect(seen.size).toBe(all);
  });

  test('where too little is known there is no score, and the other figures stand', async ({ page }) => {
    await page.goto('/credentials?verdict=too-little-to-judge');
    const rows = await readCsv(page, /as CSV/);
    expect(new Set(rows.map(({ relevance }) => relevance))).toEqual(new Set(['']));
    const known = rows.find(({ reach }) => Number(reach) > 0);
    await page.goto(`/credentials/${known?.id}`);
    const figures = page.locator('dl').filter({ hasText: 'Relevance' });
    await expect(figures).toContainText('not judged');
    await expect(figures).toContainText(/1 in [\d,]+ postings/);
  });

  test('an empty slice says so and leads out', async ({ page }) => {
    for (const path of ['/', '/credentials']) {
      await page.goto(`${path}?occupation=qqqq`);
      expect(await sliceSize(page)).toBe(0);
      await expect(page.getByRole('heading', { name: 'No posting is in this slice' })).toBeVisible();
      await page.getByRole('main').getByRole('link', { name: /qqqq/ }).click();
      expect(await sliceSize(page)).toBeGreaterThan(0);
    }
  });

  test('a slice of a few postings says nothing of shares', async ({ page }) => {
    const href = await firstCredential(page);
    await page.goto('/?occupation=nurse&from=2026-10');
    const size = await sliceSize(page);
    expect(size).toBeGreaterThan(0);
    expect(size).toBeLessThan(30);
    await expect(page.getByRole('heading', { name: 'Too few postings to say anything' })).toBeVisible();
    await page.goto(`${href}?occupation=nurse&from=2026-10`);
    await expect(page.getByTestId('verdict')).toContainText('too little to judge');
    await expect(page.getByText('too few to say').first()).toBeVisible();
  });

  test('what is not there is not found', async ({ page, expectErrors }) => {
    expectErrors.allowed = /status of 404/;
    for (const path of ['/credentials/99999999', '/credentials/abc', '/nowhere']) {
      const response = await page.goto(path);
      expect(response?.status()).toBe(404);
      await expect(page.getByRole('heading', { name: 'There is no such page' })).toBeVisible();
    }
  });
});

test.describe('the chart', () => {
  test('answers to pointing and leads to the credential', async ({ page }) => {
    await page.goto('/');
    await page.getByRole('figure').scrollIntoViewIfNeeded();
    const live = page.getByTestId('live-chart');
    await expect(page.locator('[data-live]')).toBeVisible();
    const mark = live.locator('g.cursor-pointer').last();
    await mark.hover();
    await expect(live.getByText(/^reach: /)).toBeVisible();
    await mark.click();
    await expect(page).toHaveURL(/\/credentials\/\d+$/);
  });

  test('a mark that the keyboard has stepped to opens with Enter', async ({ page }) => {
    await page.goto('/');
    await page.getByRole('figure').scrollIntoViewIfNeeded();
    await expect(page.locator('[data-live]')).toBeVisible();
    const live = page.getByTestId('live-chart');
    await live.locator('svg').first().focus();
    await page.keyboard.press('ArrowRight');
    const title = (await live.locator('p.font-medium').textContent()) ?? '';
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/credentials\/\d+$/);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
  });

  test('of reach by month draws each point at its value, or not at all', async ({ page }) => {
    const href = await firstCredential(page);
    for (const slice of ['', '?occupation=nurse', '?occupation=engineer']) {
      await page.goto(`${href}${slice}`);
      const heights = await page
        .locator('figure circle')
        .evaluateAll((points) => points.map((point) => 240 - Number(point.getAttribute('cy'))));
      const rows = await readCsv(page, /Download as CSV/);
      const shares = rows.filter(({ reach }) => reach !== '').map(({ reach }) => Number(reach));
      // Points left out are those above the axis: the largest shares.
      const drawn = shares.sort((a, b) => a - b).slice(0, heights.length);
      const scale = Math.max(...heights) / Math.max(...drawn);
      heights
        .sort((a, b) => a - b)
        .forEach((height, i) => {
          expect(height / scale).toBeCloseTo(drawn[i] ?? Number.NaN, 3);
        });
    }
  });

  test('has the same figures as a table and as CSV', async ({ page }) => {
    await page.goto('/');
    const figure = page.getByRole('figure');
    await figure.getByText('Show as table').click();
    await expect(figure.getByRole('table')).toBeVisible();
    const rows = await readCsv(page, /Download as CSV/);
    expect(await figure.getByRole('row').count()).toBe(Math.min(200, rows.length) + 1);
  });

  test('keeps all its marks on paper', async ({ page }) => {
    await page.goto('/');
    await page.getByRole('figure').scrollIntoViewIfNeeded();
    await expect(page.locator('[data-live]')).toBeVisible();
    const drawn = await page.locator('.static-marks use').count();
    expect(drawn).toBeGreaterThan(50);
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator('.static-marks')).toBeVisible();
    await expect(page.getByTestId('live-chart')).toBeHidden();
    await expect(page.getByRole('navigation', { name: 'Screens' })).toBeHidden();
    const inDemand = await page.locator('.static-marks use[href="#mark-in-demand"]').count();
    expect(fillsOf(await page.pdf(), '0 .4471 .698')).toBeGreaterThanOrEqual(inDemand);
  });
});

test.describe('for everyone', () => {
  test('all that is needed can be reached with a keyboard', async ({ page }) => {
    await page.goto('/credentials');
    await page.keyboard.press('Tab');
    const skip = page.getByRole('link', { name: 'Skip to content' });
    await expect(skip).toBeFocused();
    await expect(skip).toBeInViewport();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('main')).toBeFocused();
    const sort = page.getByRole('columnheader', { name: 'Trend' }).getByRole('link');
    for (let presses = 0; presses < 40; presses++) {
      await page.keyboard.press('Tab');
      if (await sort.evaluate((element) => element === document.activeElement)) break;
    }
    await expect(sort).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('columnheader', { name: 'Trend' })).toHaveAttribute(
      'aria-sort',
      'descending',
    );
  });

  test('the choice of dark stays, from one page to the next', async ({ page }) => {
    await page.goto('/credentials?q=a');
    const ground = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    const light = await ground();
    await page.getByRole('button', { name: 'Dark' }).click();
    await expect(page.getByRole('button', { name: 'Dark' })).toHaveAttribute('aria-pressed', 'true');
    await expect(page).toHaveURL(/credentials\?q=a$/);
    expect(await ground()).not.toBe(light);
    await page.goto('/method');
    expect(await ground()).not.toBe(light);
  });

  test('the screens work without JavaScript', async ({ browser }) => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto('/');
    await expect(page.locator('.static-marks')).toBeVisible();
    await chooseRegion(page);
    await expect(page).toHaveURL(/region=/);
    await page.getByRole('link', { name: 'Credentials', exact: true }).click();
    await lines(page).first().getByRole('link').click();
    await expect(page.getByTestId('verdict')).toBeVisible();
    await context.close();
  });

  // Each colour scheme and each width once: what axe finds hangs on one of the two.
  for (const [scheme, device, width] of [
    ['light', 'desktop', 1280],
    ['dark', 'phone', 390],
  ] as const) {
    test(`no barrier that axe knows, ${scheme}, ${device}`, async ({ page, expectErrors }) => {
      test.slow();
      expectErrors.allowed = /status of 404/;
      await page.emulateMedia({ colorScheme: scheme });
      await page.setViewportSize({ width, height: 900 });
      const paths = [
        '/',
        await firstCredential(page),
        '/credentials',
        '/method',
        '/?occupation=qqqq',
        '/nowhere',
      ];
      for (const path of paths) {
        await page.goto(path);
        for (const summary of await page.locator('main summary').all()) await summary.click();
        if (path === '/') {
          await page.locator('.static-marks').first().scrollIntoViewIfNeeded();
          await expect(page.locator('[data-live]')).toBeVisible();
        }
        expect(await faultsOf(page, path === '/' ? 'html' : 'main')).toEqual([]);
      }
    });
  }

  for (const width of [320, 640, 768, 1024]) {
    test(`nothing is wider than a screen of ${width} px`, async ({ page }) => {
      await page.setViewportSize({ width, height: 700 });
      for (const path of ['/', await firstCredential(page), '/credentials', '/method']) {
        await page.goto(path);
        for (const summary of await page.locator('main summary').all()) await summary.click();
        const beyond = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
        expect(beyond, path).toBe(0);
      }
    });
  }
});

test.describe('the method', () => {
  test('states every threshold, and what the matcher was measured to find', async ({ page }) => {
    await page.goto('/method');
    const said = plain((await page.getByRole('main').textContent()) ?? '');
    for (const { says } of Object.values(THRESHOLDS)) expect(said).toContain(plain(says));
    const { named, found } = MEASURED.recall;
    expect(said).toContain(`${found} of them were found`);
    expect(said).toContain(`${named} hard skills and tools`);
    await expect(page.getByRole('row', { name: /^in demand/ })).toContainText(
      'The lower bound of reach is 1 % or more; and 75 % or more of its core weight is in skills that are asked for, or 60 % or more with an alignment of 40 % or more.',
    );
  });
});

test.describe('safety', () => {
  test('a foreign name in Host gets no answer', async ({ page }) => {
    const foreign = await page.request.get('/', { headers: { Host: 'rebound.example' } });
    expect(foreign.status()).toBe(421);
  });

  test('pages carry a policy with a nonce of their own', async ({ page }) => {
    const policies = await Promise.all(
      ['/', '/'].map(
        async (path) => (await page.request.get(path)).headers()['content-security-policy'] ?? '',
      ),
    );
    const nonces = policies.map((policy) => policy.match(/script-src 'self' 'nonce-([^']+)'/)?.[1]);
    expect(nonces[0]).toBeTruthy();
    expect(nonces[0]).not.toBe(nonces[1]);
    expect(policies[0]).not.toContain('unsafe');
  });

  test('a choice of colours that is no form is refused in words', async ({ page }) => {
    for (const body of [{ data: { theme: 'dark' } }, {}]) {
      const answer = await page.request.post('/theme', { ...body, maxRedirects: 0 });
      expect(answer.status()).toBe(400);
      expect(await answer.text()).toContain('Send a form with the field “theme”');
    }
  });

  test('the choice of colours leads back to this site alone', async ({ page }) => {
    const answer = await page.request.post('/theme', {
      form: { theme: 'dark' },
      headers: { Referer: 'https://elsewhere.example//evil.example/x' },
      maxRedirects: 0,
    });
    expect(answer.status()).toBe(303);
    expect(answer.headers().location).toBe('/');
  });
});

/** How often the pages of a PDF take up a colour to fill with, written as the PDF has it. */
function fillsOf(pdf: Buffer, colour: string): number {
  let fills = 0;
  for (let at = pdf.indexOf(' stream\n'); at !== -1; at = pdf.indexOf(' stream\n', at + 1)) {
    const start = pdf.indexOf('\n', at + 1) + 1;
    try {
      const content = inflateSync(pdf.subarray(start, pdf.indexOf('endstream', start)), { finishFlush: 2 });
      fills += content.toString('latin1').split(`${colour} rg`).length - 1;
    } catch {
      // Fonts and pictures are packed otherwise.
    }
  }
  return fills;
}
