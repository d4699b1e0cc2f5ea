import { expect, type Page, test } from '@playwright/test';
import { faultsOf } from './faults';

const NAME = 'Two regions, degree required';

const bar = (page: Page) => page.getByRole('search', { name: 'Slice of the postings' });
const filter = (page: Page, label: string) =>
  bar(page)
    .locator('details.choice')
    .filter({ has: page.locator('legend').getByText(label, { exact: true }) });
const open = (page: Page, label: string) => filter(page, label).locator('summary').click();
const numberIn = (text: string | null) => Number((text ?? '').replaceAll(',', '').match(/\d+/)?.[0]);
const sliceSize = async (page: Page) => numberIn(await page.getByTestId('slice-size').textContent());
const saved = (page: Page) => bar(page).getByRole('list', { name: 'Saved slices' });

/** Postings beside each value of a filter, by its words. */
async function counts(page: Page, label: string): Promise<Map<string, number>> {
  const rows = await filter(page, label).locator('label.tick').all();
  return new Map(
    await Promise.all(
      rows.map(async (row): Promise<[string, number]> => {
        const [words, postings] = await row.locator('span').allTextContents();
        return [words ?? '', numberIn(postings ?? null)];
      }),
    ),
  );
}

const sum = (numbers: Iterable<number>) => [...numbers].reduce((all, one) => all + one, 0);

test('several filters, each with its counts, saved under a name and opened from another screen', async ({
  page,
}) => {
  test.slow();
  await page.goto('/skills');
  const all = await sliceSize(page);

  await open(page, 'Region');
  const regions = await counts(page, 'Region');
  const [first, second] = [...regions.keys()];
  await filter(page, 'Region')
    .getByLabel(first ?? '')
    .check();
  await filter(page, 'Region')
    .getByLabel(second ?? '')
    .check();
  await bar(page).getByRole('button', { name: 'Apply: Region' }).click();
  await expect(page).toHaveURL(/\?region=[^&]+&region=[^&]+$/);
  const both = await sliceSize(page);
  expect(both).toBe((regions.get(first ?? '') ?? 0) + (regions.get(second ?? '') ?? 0));
  expect(both).toBeLessThan(all);

  await bar(page).getByText('More filters').click();
  await open(page, 'Degree');
  const degrees = await counts(page, 'Degree');
  expect(sum(degrees.values())).toBe(both);
  await filter(page, 'Degree').getByLabel('degree required').check();
  await bar(page).getByRole('button', { name: 'Apply: Degree' }).click();
  await expect(page).toHaveURL(/degree=required/);
  const size = await sliceSize(page);
  expect(size).toBe(degrees.get('degree required'));
  expect(sum((await counts(page, 'Region')).values())).toBeGreaterThan(size);

  await bar(page).getByText('Save this slice').click();
  await bar(page).getByLabel('Name of the slice').fill(NAME);
  await bar(page).getByRole('button', { name: 'Save', exact: true }).click();
  await expect(bar(page).getByRole('status')).toHaveText(`Saved as “${NAME}”.`);
  await expect(bar(page).getByText('Rename this slice')).toBeVisible();

  await page.getByRole('link', { name: 'Roles', exact: true }).click();
  await expect(page).toHaveURL(/roles\?region=/);
  await bar(page).getByRole('link', { name: 'Clear' }).click();
  expect(await sliceSize(page)).toBe(all);
  await bar(page)
    .getByText(/^Saved slices/)
    .click();
  await saved(page).getByRole('link', { name: NAME }).click();
  await expect(page).toHaveURL(/roles\?region=.*degree=required/);
  await page.waitForLoadState();
  expect(await sliceSize(page)).toBe(size);

  await bar(page)
    .getByText(/^Saved slices/)
    .click();
  await expect(saved(page).getByRole('link', { name: NAME })).toHaveAttribute('aria-current', 'true');
  await saved(page)
    .getByRole('button', { name: `Delete: ${NAME}` })
    .click();
  await expect(bar(page).getByRole('status')).toContainText(`“${NAME}” is deleted.`);
  await expect(bar(page).getByText('Save this slice')).toBeVisible();
  await bar(page).getByRole('button', { name: 'Undo' }).click();
  await expect(bar(page).getByText('Rename this slice')).toBeVisible();
  await page.request.delete('/api/slices', {
    headers: { 'x-badgeworth': '1' },
    data: { id: await idOf(page) },
  });

  await bar(page)
    .getByRole('list', { name: 'Chosen filters' })
    .getByRole('link', { name: 'Remove: degree required' })
    .click();
  expect(await sliceSize(page)).toBe(both);
});

/** The number under which the slice was saved, told by saving it once more. */
async function idOf(page: Page): Promise<number> {
  const answer = await page.request.post('/api/slices', {
    headers: { 'x-badgeworth': '1' },
    data: { name: NAME, query: new URL(page.url()).search.slice(1) },
  });
  return ((await answer.json()) as { id: number }).id;
}

test('words anywhere in the posting, without JavaScript', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto('/skills');
  const all = await sliceSize(page);
  await bar(page).getByText('More filters').click();
  await bar(page).getByLabel('Words anywhere in the posting').fill('"care OR (');
  await bar(page).getByRole('button', { name: 'Apply', exact: true }).click();
  expect(await sliceSize(page)).toBeLessThan(all);
  await page.goto('/skills?text=training');
  expect(await sliceSize(page)).toBeGreaterThan(0);
  await context.close();
});

for (const [screen, width] of [
  ['wide', 1280],
  ['phone', 390],
] as const) {
  test(`the filters are clear of what axe finds, on a ${screen} screen`, async ({ page }) => {
    test.slow();
    await page.setViewportSize({ width, height: 900 });
    await page.goto('/skills?degree=required&occupation=nurse');
    await bar(page).getByText('More filters').click();
    await open(page, 'Sector');
    expect(await faultsOf(page, 'search')).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    await page.keyboard.press('Escape');
    await expect(filter(page, 'Sector').locator('summary')).toBeFocused();
    await expect(filter(page, 'Sector')).not.toHaveAttribute('open');
  });
}
