import { expect as expectSoon, type Page, test } from '@playwright/test';
import { faultsOf } from './faults';
import { IMPORT_PORT } from './servers';

/** An import is a program of its own, which takes its time to start on a busy machine. */
const expect = expectSoon.configure({ timeout: 20_000 });

/** One database for all, so one test after the other. */
test.describe.configure({ mode: 'serial' });
test.use({ baseURL: `http://127.0.0.1:${IMPORT_PORT}` });

const duties = (what: string) =>
  `You ${what} every day for the people of this town and help them to find what they need, with care for what they say and for those behind them, in a small team that shares its work.`;

const POSTINGS = [
  'nr,what we seek,company,location,date posted,salary,text',
  `1,Cook,Brook Kitchens,"Leeds, UK",2026-01-10,"£24,000 - £28,000 a year","${duties('cook and plan menus')}"`,
  `2,Baker,Brook Kitchens,"York, UK",2026-01-12,£13.50 per hour,"${duties('bake bread and cakes')}"`,
  `3,,Brook Kitchens,"York, UK",2026-01-12,,"${duties('do something that nobody has named')}"`,
  `4,Welder,Pipe & Sons,"Hull, UK",2026-02-30,"£31,000 per annum","${duties('weld pipes and read drawings')}"`,
].join('\n');

/** The same with a heading that says which column is the title. */
const TITLED = POSTINGS.replace('what we seek', 'job title');

const file = (name: string, text: string) => ({ name, mimeType: 'text/csv', buffer: Buffer.from(text) });

async function drop(page: Page, name: string, text: string): Promise<void> {
  await page.goto('/import');
  await page.getByLabel('Choose files').setInputFiles(file(name, text));
  await expect(page.getByRole('link', { name, exact: true })).toBeVisible();
}

async function look(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Look first' }).click();
  await expect(page.getByRole('table', { name: 'The first rows as they would be taken in' })).toBeVisible();
}

test('a file is dropped, looked at, its columns changed and imported; rejected rows are mended and dropped again', async ({
  page,
}) => {
  await drop(page, 'jobs.csv', POSTINGS);
  await expect(page.getByText('CSV, looks like job postings')).toBeVisible();
  await page.getByRole('link', { name: 'Look first' }).click();
  await expect(page.getByRole('main').getByRole('alert')).toContainText('Say which column holds the title');
  await expect(page.getByRole('button', { name: 'Import', exact: true })).toBeDisabled();
  await page.getByLabel('Column what we seek is taken for').selectOption({ label: 'Title' });
  const preview = page.getByRole('table', { name: 'The first rows as they would be taken in' });
  await expect(preview.getByText('Rejected: the row has no title')).toBeVisible();
  await expect(preview.getByText('24,000 to 28,000 GBP a year')).toBeVisible();

  const employer = page.getByLabel('Column company is taken for');
  await employer.selectOption({ label: 'not used' });
  await expect(preview.getByRole('columnheader', { name: 'Employer' })).toHaveCount(0);
  await employer.selectOption({ label: 'Employer' });
  await expect(preview.getByRole('cell', { name: 'Pipe & Sons' })).toBeVisible();
  await expect(page.getByRole('row', { name: /^company / })).toContainText('by hand');

  await page.getByRole('button', { name: 'Import', exact: true }).click();
  await page.waitForURL(/\/import\/history\/\d+$/);
  await expect(page.getByTestId('outcome')).toHaveText('3 postings taken in');
  await expect(page.getByRole('heading', { name: '1 row rejected' })).toBeVisible();
  await expect(page.getByText('“2026-02-30” in row 4')).toBeVisible();

  const download = page.getByRole('link', { name: 'Download it as CSV' });
  const rejected = await page.request.get((await download.getAttribute('href')) ?? '');
  const mended = (await rejected.text()).replace('3,,Brook', '3,Shepherd,Brook');
  expect(mended).toContain('the row has no title');
  await drop(page, 'mended.csv', mended);
  await look(page);
  await expect(page.getByText('As you chose for the last file with these columns.')).toBeVisible();
  await page.getByRole('button', { name: 'Import', exact: true }).click();
  await expect(page.getByTestId('outcome')).toHaveText('1 posting taken in');
});

test('the same file again is told of and changes nothing; an import is taken back', async ({ page }) => {
  await drop(page, 'jobs again.csv', POSTINGS);
  await expect(page.getByRole('link', { name: 'was imported already' })).toBeVisible();
  await page.getByRole('button', { name: 'Import', exact: true }).click();
  const again = page.getByRole('row', { name: /jobs again\.csv/ });
  await expect(again.getByRole('cell').nth(1)).toHaveText('4');
  await expect(again.getByRole('cell').nth(2)).toHaveText('0');
  await again.getByRole('button', { name: 'Take back jobs again.csv' }).click();
  await expect(again).toContainText('taken back');

  const first = page.getByRole('row', { name: /^jobs\.csv/ });
  await first.getByRole('button', { name: 'Take back jobs.csv' }).click();
  await expect(first).toContainText('taken back');
  await page.goto('/');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'There are postings, but no credentials to judge',
  );
});

test('several files are imported at once, credentials as such', async ({ page }) => {
  await page.goto('/import');
  const courses = [
    'course name,provider,hours,skills covered',
    'Cooking for Many,Brook College,40,cooking; menu planning',
    'Bread and Cakes,Brook College,30,baking',
  ].join('\n');
  await page
    .getByLabel('Choose files')
    .setInputFiles([file('courses.csv', courses), file('jobs once more.csv', TITLED)]);
  await expect(page.getByText('CSV, looks like credentials')).toBeVisible();
  await expect(page.getByText('CSV, looks like job postings')).toBeVisible();
  await page.getByRole('button', { name: 'Import all 2' }).click();
  await expect(
    page
      .getByRole('row', { name: /^courses\.csv/ })
      .getByRole('cell')
      .nth(2),
  ).toHaveText('2');
  await expect(
    page
      .getByRole('row', { name: /^jobs once more\.csv/ })
      .getByRole('cell')
      .nth(2),
  ).toHaveText('3');
  await page.goto('/credentials');
  await expect(page.getByRole('link', { name: 'Bread and Cakes' })).toBeVisible();
});

test('what cannot be read is told of in words, and can be removed', async ({ page }) => {
  await drop(page, 'letter.pdf', '%PDF-1.7 a letter');
  await expect(page.getByRole('main').getByRole('alert')).toContainText('it looks like a PDF');
  await page.getByRole('button', { name: 'Remove letter.pdf' }).click();
  await expect(page.getByRole('link', { name: 'letter.pdf' })).toHaveCount(0);
});

test('a foreign page can neither drop nor take back', async ({ page }) => {
  const bare = { headers: { 'x-file-size': '3' }, data: 'a,b' };
  expect((await page.request.post('/api/incoming?name=x.csv', bare)).status()).toBe(403);
  expect((await page.request.post('/api/imports/1/undo')).status()).toBe(403);
  const rebound = { ...bare, headers: { ...bare.headers, 'x-badgeworth': '1', host: 'evil.example' } };
  expect((await page.request.post('/api/incoming?name=x.csv', rebound)).status()).toBe(421);
  const short = { headers: { 'x-badgeworth': '1', 'x-file-size': '5' }, data: 'a,b' };
  const answer = await page.request.post('/api/incoming?name=x.csv', short);
  expect(answer.status()).toBe(400);
  expect(await answer.json()).toEqual({ error: '3 of 5 bytes of x.csv arrived. Drop the file again.' });
});

for (const [scheme, width] of [
  ['light', 1280],
  ['dark', 390],
] as const) {
  test(`the import screens are free of accessibility faults, ${scheme}, ${width} px`, async ({ page }) => {
    test.slow();
    await page.emulateMedia({ colorScheme: scheme });
    await page.setViewportSize({ width, height: 900 });
    await drop(
      page,
      `checked ${scheme} ${width}.csv`,
      `${TITLED}\n5,Florist,Brook,"Leeds, UK",,,"${duties(`tie ${scheme} ${width}`)}"`,
    );
    await expectNoFaults(page);
    await look(page);
    await expectNoFaults(page);
    await page.getByRole('button', { name: 'Import', exact: true }).click();
    await expect(page.getByTestId('outcome')).toBeVisible();
    await expectNoFaults(page);
  });
}

async function expectNoFaults(page: Page): Promise<void> {
  expect(await faultsOf(page)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
}
