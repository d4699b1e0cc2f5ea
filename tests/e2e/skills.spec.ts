import { test as base, expect, type Page } from '@playwright/test';
import Papa from 'papaparse';
import { faultsOf } from './faults';

/** A page that fails its test when the browser reports an error on it. */
const test = base.extend({
  page: async ({ page }, use) => {
    const errors: string[] = [];
    page.on('console', (message) => {
      if (message.type() === 'error') errors.push(message.text());
    });
    page.on('pageerror', (error) => errors.push(error.message));
    await use(page);
    expect(errors).toEqual([]);
  },
});

const table = (page: Page) => page.getByRole('table', { name: /^Skills and how often/ });
const lines = (page: Page) => table(page).locator('tbody tr');
const numberIn = (text: string | null | undefined) => Number((text ?? '').replace(/\D/g, ''));
const rowsFound = async (page: Page) =>
  numberIn(((await page.getByTestId('rows-found').textContent()) ?? '').split(/ of | skill|,? 1 to /)[0]);

/** Rows of the CSV behind a link, as objects. */
async function readCsv(page: Page, href: string | null): Promise<Record<string, string>[]> {
  const response = await page.request.get(href ?? '');
  expect(response.headers()['content-type']).toContain('text/csv');
  const text = (await response.text()).replace(/^\uFEFF/, '').trim();
  const [header = [], ...rows] = Papa.parse<string[]>(text).data;
  return rows.map((cells) => Object.fromEntries(header.map((field, i) => [field, cells[i] ?? ''])));
}

test('from the list to a filter, a skill, its evidence and a comparison', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('navigation', { name: 'Screens' }).getByRole('link', { name: 'Skills' }).click();
  await expect(page.getByTestId('finding')).toHaveText(
    /asked for most of [\d,]+ skills, in \d+ of \d+ postings$/,
  );
  const all = await rowsFound(page);

  await page.getByLabel('Kind').selectOption('tool');
  await page.getByRole('button', { name: 'Filter' }).click();
  await expect(page).toHaveURL(/kind=tool/);
  const tools = await rowsFound(page);
  expect(tools).toBeGreaterThan(3);
  expect(tools).toBeLessThan(all);
  const csv = await readCsv(
    page,
    await page.getByRole('link', { name: /rows? as CSV/ }).getAttribute('href'),
  );
  expect(csv).toHaveLength(tools);
  expect(new Set(csv.map(({ kind }) => kind))).toEqual(new Set(['tool']));

  const name = (await lines(page).first().getByRole('rowheader').getByRole('link').textContent()) ?? '';
  await lines(page).first().getByRole('rowheader').getByRole('link').click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(name);
  await expect(page).toHaveTitle(`${name} · Badgeworth`);
  await expect(page.getByTestId('headline')).toHaveText(/^Asked for in \d+ of \d+ postings \(.+%\)/);
  await page
    .getByRole('navigation', { name: 'On this page' })
    .getByRole('link', { name: 'Postings' })
    .click();
  await expect(page).toHaveURL(/#evidence$/);
  await expect(page.locator('#evidence')).toBeInViewport();
  await expect(page.locator('mark').first()).toHaveAttribute('title', name);

  await page.goBack();
  await page.goto('/skills');
  for (const i of [0, 1]) await lines(page).nth(i).getByRole('checkbox').check();
  await page.getByRole('button', { name: 'Compare those ticked' }).click();
  await expect(page).toHaveURL(/\/skills\/compare\?id=\d+&id=\d+$/);
  const columns = page.getByRole('table', { name: 'Figures of the skills side by side' }).locator('thead th');
  await expect(columns).toHaveCount(2);
  await page.getByLabel('Add a skill by its name').fill(name);
  await page.getByRole('button', { name: 'Add', exact: true }).click();
  await expect(page.getByRole('link', { name: `Remove ${name}` })).toBeVisible();
  const before = await columns.count();
  await page.getByRole('link', { name: `Remove ${name}` }).click();
  await expect(columns).toHaveCount(before - 1);
});

test('a chart is taken away as figures and as a picture, and its link leads back to it', async ({ page }) => {
  await page.goto('/skills');
  await lines(page).first().getByRole('rowheader').getByRole('link').click();
  const chart = page.locator('figure#months');
  const rows = await readCsv(
    page,
    await chart.getByRole('link', { name: 'Download as CSV' }).getAttribute('href'),
  );
  await chart.getByText('Show as table').click();
  await expect(chart.getByRole('table').locator('tbody tr')).toHaveCount(rows.length);
  const download = page.waitForEvent('download');
  await chart
    .getByRole('button', { name: /picture|PNG/ })
    .first()
    .click();
  expect((await download).suggestedFilename()).toMatch(/\.png$/);
  await chart.getByRole('link', { name: 'Link to this chart' }).click();
  await expect(page).toHaveURL(/\/skills\/\d+#months$/);
  await expect(chart).toBeInViewport();
});

test('a slice travels along, and is held against all postings', async ({ page }) => {
  await page.goto('/skills?occupation=nurse');
  await expect(page.getByRole('columnheader', { name: 'Against all postings' })).toBeVisible();
  await lines(page).first().getByRole('rowheader').getByRole('link').click();
  await expect(page).toHaveURL(/\/skills\/\d+\?occupation=nurse$/);
  await page.getByRole('link', { name: '← All skills' }).click();
  await expect(page).toHaveURL(/\/skills\?occupation=nurse$/);
});

test('groups of skills are told as one', async ({ page }) => {
  await page.goto('/skills');
  await page.getByRole('link', { name: 'Groups of skills' }).click();
  await page.getByRole('table').getByRole('rowheader').first().getByRole('link').click();
  await expect(page.getByText(/A group of [\d,]+ skills?: a posting that asks for any/)).toBeVisible();
  await expect(page.getByTestId('headline')).toHaveText(/^Asked for in/);
});

test('what is empty says so and leads out', async ({ page }) => {
  await page.goto('/skills?q=zzzzqq');
  await page.getByRole('link', { name: /^show all/ }).click();
  expect(await rowsFound(page)).toBeGreaterThan(0);
  await page.goto('/skills?occupation=qqqq');
  await expect(page.getByRole('heading', { name: 'No posting is in this slice' })).toBeVisible();
  await page.goto('/skills/compare');
  await expect(page.getByRole('heading', { name: 'No skill is chosen' })).toBeVisible();
  expect((await page.request.get('/skills/99999999')).status()).toBe(404);
  expect((await page.request.get('/skills/no-such-group')).status()).toBe(404);
});

test('skills are ticked and compared with the keyboard alone', async ({ page }) => {
  await page.goto('/skills');
  const box = lines(page).first().getByRole('checkbox');
  await page.getByRole('button', { name: 'Filter' }).focus();
  for (let presses = 0; presses < 12; presses++) {
    await page.keyboard.press('Tab');
    if (await box.evaluate((element) => element === document.activeElement)) break;
  }
  await expect(box).toBeFocused();
  await page.keyboard.press('Space');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/skills\/compare\?id=\d+$/);
});

for (const scheme of ['light', 'dark'] as const) {
  test(`no barrier that axe knows on the three screens, ${scheme}`, async ({ page }) => {
    test.slow();
    await page.emulateMedia({ colorScheme: scheme });
    await page.goto('/skills');
    const [first, second] = await lines(page)
      .getByRole('checkbox')
      .evaluateAll((boxes) => boxes.slice(0, 2).map((box) => (box as HTMLInputElement).value));
    for (const path of ['/skills?q=a', `/skills/${first}`, `/skills/compare?id=${first}&id=${second}`]) {
      await page.goto(path);
      for (const summary of await page.locator('main summary').all()) await summary.click();
      expect(await faultsOf(page)).toEqual([]);
    }
  });
}
