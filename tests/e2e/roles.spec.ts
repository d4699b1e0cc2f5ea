import { expect, type Page, test } from '@playwright/test';
import { faultsOf } from './faults';

const lines = (page: Page) => page.getByRole('table', { name: /^Roles: share/ }).locator('tbody tr');
const numberIn = (text: string | null) => Number((text ?? '').replace(/\D/g, ''));

test('from the list of roles to one of them, to a skill that it asks for', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('navigation', { name: 'Screens' }).getByRole('link', { name: 'Roles' }).click();
  await expect(page).toHaveURL(/\/roles$/);
  await expect(page.getByTestId('finding')).toHaveText(/: \d.* postings?, the most of [\d,]+ occupations$/);
  const first = lines(page).first().getByRole('rowheader').getByRole('link').first();
  const name = (await first.textContent()) ?? '';
  await first.click();
  await expect(page).toHaveURL(/\/roles\/\d{4}$/);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(name);
  await expect(page.getByTestId('headline')).toHaveText(/postings?[,:]/);

  await page.getByRole('link', { name: 'What sets it apart' }).click();
  await expect(page).toHaveURL(/by=specificity#profile$/);
  const profile = page.locator('#profile');
  await profile.getByText('Show as table').click();
  const skill = profile.getByRole('table', { name: 'Skills of the role' }).getByRole('rowheader').first();
  const skillName = (await skill.textContent()) ?? '';
  await skill.getByRole('link').click();
  await expect(page).toHaveURL(/\/skills\/\d+$/);
  await expect(page.getByRole('heading', { level: 1 })).toContainText(skillName);
});

test('wide groups lead down to the occupations inside them, and back', async ({ page }) => {
  await page.goto('/roles?level=1');
  const all = await lines(page).count();
  expect(all).toBeGreaterThan(1);
  expect(all).toBeLessThanOrEqual(10);
  await lines(page)
    .first()
    .getByRole('link', { name: /^Occupations inside/ })
    .click();
  await expect(page).toHaveURL(/within=\d/);
  const within = new URL(page.url()).searchParams.get('within') ?? '';
  for (const href of await lines(page)
    .getByRole('rowheader')
    .getByRole('link')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href'))))
    expect(href).toMatch(new RegExp(`^/roles/${within}\\d{3}`));
  await page.getByRole('link', { name: 'All roles' }).click();
  await expect(page).toHaveURL(/\/roles$/);
});

test('words, level and order stand in the address; nothing found says what to do', async ({ page }) => {
  await page.goto('/roles?sort=name');
  const found = numberIn(await page.getByTestId('rows-found').textContent());
  const name =
    (await lines(page).last().getByRole('rowheader').getByRole('link').first().textContent()) ?? '';
  await page.getByLabel('Name or code has the words').fill(name);
  await page.getByRole('button', { name: 'Show' }).click();
  await expect(page).toHaveURL(/sort=name/);
  await expect(lines(page).filter({ hasText: name })).not.toHaveCount(0);
  expect(await lines(page).count()).toBeLessThan(found);

  await page.goto('/roles?q=astronaut');
  await expect(page.getByRole('heading', { name: 'No role fits these filters' })).toBeVisible();
  await page.goto('/roles?from=1990-01&to=1990-02');
  await expect(page.getByRole('heading', { name: 'No posting is in this slice' })).toBeVisible();
});

test('a role that the slice does not hold says so, and a code that is none is not found', async ({
  page,
}) => {
  await page.goto('/roles/0110');
  await expect(page.getByRole('heading', { name: 'No posting of this slice is of it' })).toBeVisible();
  expect((await page.goto('/roles/9999'))?.status()).toBe(404);
  expect((await page.goto('/roles/nurse'))?.status()).toBe(404);
});

for (const width of [1280, 390]) {
  test(`the screens hold no barrier and do not scroll sideways, ${width} px wide`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    await page.goto('/roles');
    const role = await lines(page).first().getByRole('link').first().getAttribute('href');
    for (const path of ['/roles', '/roles?level=2', role ?? '']) {
      await page.goto(path);
      expect(await faultsOf(page)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    }
  });
}
