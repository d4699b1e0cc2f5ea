import { expect as expectSoon, type Page, test } from '@playwright/test';
import { faultsOf } from './faults';
import { REVIEW_PORT } from './servers';

/** The postings are read and matched by programs of their own, which take their time to start on a busy machine. */
const expect = expectSoon.configure({ timeout: 30_000 });

/** The postings are read for the first time when the screen is first asked for, in milliseconds. */
const FIRST_READING = 120_000;

/** One database for all, so one test after the other. */
test.describe.configure({ mode: 'serial' });
test.use({ baseURL: `http://127.0.0.1:${REVIEW_PORT}` });

const PHRASE = 'telematics';
const phrases = (page: Page) => page.getByRole('list', { name: 'Phrases that may be skills' });
const mentions = (page: Page) => page.getByRole('list', { name: 'Doubtful mentions' });
const openRow = (page: Page) => page.locator('li[data-open]');
const effect = (page: Page) => openRow(page).getByTestId('effect');

async function show(page: Page, part = ''): Promise<void> {
  await page.goto(`/skills/review${part && `?show=${part}`}`);
  await expect(page.getByRole('navigation', { name: 'Parts of the review' })).toContainText(
    /New phrases ?\d/,
    { timeout: FIRST_READING },
  );
}

test('from the list to an added skill, with its effect before, and back', async ({ page }) => {
  test.slow();
  await page.goto('/');
  await page.getByRole('link', { name: 'Skills', exact: true }).click();
  await page.getByRole('link', { name: 'Review the skill lists' }).click();
  await expect(page).toHaveTitle('Skills to review · Badgeworth');
  await show(page);
  await expect(phrases(page).getByRole('listitem').filter({ hasText: 'rising' }).first()).toBeVisible();

  const row = phrases(page).getByRole('button', { name: PHRASE, exact: true });
  if ((await row.getAttribute('aria-expanded')) !== 'true') await row.click();
  await expect(row).toHaveAttribute('aria-expanded', 'true');
  await expect(openRow(page).locator('mark').first()).toHaveText(new RegExp(PHRASE, 'i'));
  await expect(effect(page)).toHaveText(/Would be found in \d+ of [\d,]+ postings \(.+\), \d+ employers\./);
  const said = (await effect(page).textContent())?.match(/found in (\d+) of/)?.[1];

  await openRow(page).getByRole('button', { name: 'Add as a skill' }).click();
  await expect(page.getByLabel('Name')).toHaveValue('Telematics');
  await page.getByLabel('Kind').selectOption('tool');
  await page.getByLabel('Group').fill('Vehicles');
  await page.getByRole('button', { name: 'Add this skill' }).click();
  const done = phrases(page).getByText('“Telematics” is added as a skill.');
  await expect(done).toBeVisible();
  await expect(page.getByTestId('progress')).toContainText('1 change waits');
  await page.getByRole('button', { name: 'Match now' }).click();
  await expect(page.getByTestId('progress')).not.toContainText('wait');
  await expect(page.getByTestId('progress')).not.toContainText('matched anew');

  await show(page);
  await expect(phrases(page).getByRole('button', { name: PHRASE, exact: true })).toHaveCount(0);
  const found = await page.request.get('/api/review/skills?q=Telematics');
  const [skill] = (await found.json()) as { id: number; name: string; group: string }[];
  expect(skill).toMatchObject({ name: 'Telematics', group: 'Vehicles' });
  const now = await page.request.get(`/api/review/effect?text=qqqq&skill=${skill?.id}`);
  expect(await now.json()).toMatchObject({ before: Number(said) });

  await show(page, 'own');
  await expect(page.getByRole('row', { name: /^Telematics/ })).toContainText(
    'a skill of its own, in Vehicles',
  );
  await page.getByRole('button', { name: 'Undo: Telematics' }).click();
  await expect(page.getByRole('heading', { name: 'Nothing is decided yet' })).toBeVisible();
});

test('with keys alone: next, ignore, undo, same as a skill', async ({ page }) => {
  await show(page);
  const rows = phrases(page).getByRole('button', { expanded: undefined }).filter({ hasNotText: 'Undo' });
  const first = phrases(page).locator('button[aria-expanded]').first();
  await first.focus();
  await page.keyboard.press('j');
  await expect(first).toHaveAttribute('aria-expanded', 'false');
  await page.keyboard.press('k');
  await expect(first).toHaveAttribute('aria-expanded', 'true');
  await expect(first).toBeFocused();
  const name = (await first.textContent()) ?? '';
  await page.keyboard.press('i');
  await expect(phrases(page).getByText(`“${name}” is ignored.`)).toBeVisible();
  await expect(openRow(page)).toHaveCount(1);
  await page.keyboard.press('u');
  await expect(rows.filter({ hasText: name }).first()).toBeFocused();
  await page.keyboard.press('s');
  await page.keyboard.type('forklift');
  await openRow(page)
    .getByRole('radio', { name: /^Forklift/ })
    .first()
    .check();
  await expect(effect(page)).toHaveText(/would (rise from [\d,]+ to|stay at) [\d,]+ postings\./);
  await page.keyboard.press('Escape');
  await expect(openRow(page).getByRole('radio')).toHaveCount(0);
});

test('words around a doubtful mention are never the skill, and it is said what that costs', async ({
  page,
}) => {
  await show(page, 'mentions');
  await openRow(page).getByRole('button', { name: 'Never in this sense' }).click();
  const label = ((await openRow(page).locator('button[aria-expanded]').first().textContent()) ?? '').slice(
    1,
    -1,
  );
  await page.getByLabel('These words are no skill').fill(label);
  await expect(openRow(page)).toContainText('it would be taken away');
  await expect(effect(page)).toHaveText(/would (fall from [\d,]+ to|stay at) [\d,]+ postings/);
  await openRow(page).getByRole('button', { name: 'Never in this sense' }).last().click();
  await expect(mentions(page).getByText(/^“.+” is never .+\.$/)).toBeVisible();
  await mentions(page).getByRole('button', { name: /^Undo/ }).click();
  await expect(mentions(page).getByText(/^“.+” is never .+\.$/)).toHaveCount(0);
});

test('the list is taken along as files that can be loaded again', async ({ page }) => {
  await show(page);
  await phrases(page).locator('button[aria-expanded]').first().focus();
  await page.keyboard.press('i');
  await expect(phrases(page).getByText(/is ignored\.$/)).toBeVisible();
  await show(page, 'own');
  const href = await page.getByRole('link', { name: 'Take your list with you' }).getAttribute('href');
  const archive = await page.request.get(href ?? '');
  expect(archive.headers()['content-type']).toBe('application/zip');
  const text = (await archive.body()).toString('latin1');
  expect(text.startsWith('PK')).toBe(true);
  expect(text).toContain('ignored.csv');
});

test('what is no decision is refused in words, and a foreign page cannot decide', async ({ page }) => {
  const own = { 'x-badgeworth': '1' };
  const decide = (headers: Record<string, string>, data: unknown) =>
    page.request.post('/api/review/decisions', { headers, data });
  expect((await decide({}, { did: 'ignore', phrase: 'x' })).status()).toBe(403);
  expect((await decide(own, { did: 'dance' })).status()).toBe(400);
  const empty = await decide(own, { did: 'ignore', phrase: ' ' });
  expect(await empty.json()).toEqual({ error: 'Write at least one word.' });
  const gone = await page.request.delete('/api/review/decisions', {
    headers: own,
    data: { id: 'label:999999' },
  });
  expect(await gone.json()).toEqual({ error: 'This decision was taken back already.' });
});

// Each colour scheme and each width once: what axe finds hangs on one of the two.
for (const [scheme, device, width] of [
  ['light', 'desktop', 1280],
  ['dark', 'phone', 390],
] as const) {
  test(`no barrier that axe knows, ${scheme}, ${device}`, async ({ page }) => {
    test.slow();
    await page.emulateMedia({ colorScheme: scheme });
    await page.setViewportSize({ width, height: 900 });
    for (const [part, form] of [
      ['', 'Add as a skill'],
      ['', 'Same as a skill'],
      ['mentions', 'Never in this sense'],
      ['twins', null],
      ['own', null],
    ] as const) {
      await show(page, part);
      if (form) await openRow(page).getByRole('button', { name: form }).click();
      expect(await faultsOf(page)).toEqual([]);
      const beyond = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(beyond, `${part} ${form}`).toBe(0);
    }
  });
}
