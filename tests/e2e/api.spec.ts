import { type APIRequestContext, expect, test } from '@playwright/test';
import Ajv2020 from 'ajv/dist/2020.js';
import { faultsOf } from './faults';

interface Description {
  paths: Record<string, { get: { operationId: string } }>;
}

const describedBy = async (request: APIRequestContext): Promise<Description> =>
  (await request.get('/api/v1/openapi.json')).json();

test('every report can be tried from the page that documents it, and answers as it is described', async ({
  page,
  request,
}) => {
  await page.goto('/');
  await page.getByRole('contentinfo').getByRole('link', { name: 'the API' }).click();
  await expect(page).toHaveURL(/\/method\/api$/);
  const description = await describedBy(request);
  const ajv = new Ajv2020({ strict: false, allErrors: true });
  ajv.addSchema({ $id: 'openapi', ...description });
  const addresses = await page
    .getByRole('link', { name: /^\/api\/v1\/(?!openapi)/ })
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
  const paths = Object.keys(description.paths);
  expect(addresses).toHaveLength(paths.length);
  for (const [i, address] of addresses.entries()) {
    const response = await request.get(address);
    expect([address, response.status()]).toEqual([address, 200]);
    const pointer = `paths/${paths[i]?.replaceAll('/', '~1')}/get/responses/200/content/application~1json/schema`;
    const validate = ajv.compile({ $ref: `openapi#/${encodeURI(pointer)}` });
    expect(validate(await response.json()) ? [] : [address, validate.errors]).toEqual([]);
  }
});

test('an answer that is known costs nothing, and can be asked for by its head alone', async ({ request }) => {
  const first = await request.get('/api/v1/skills?limit=3');
  const { etag = '', 'cache-control': cache, 'access-control-allow-origin': others } = first.headers();
  expect([cache, others]).toEqual(['no-cache', undefined]);
  const again = await request.get('/api/v1/skills?limit=3', { headers: { 'If-None-Match': etag } });
  expect([again.status(), (await again.body()).length]).toEqual([304, 0]);
  const head = await request.head('/api/v1/skills?limit=3');
  expect([head.status(), head.headers().etag, (await head.body()).length]).toEqual([200, etag, 0]);
});

test('is read-only, and answers to this machine alone', async ({ request }) => {
  for (const method of ['POST', 'PUT', 'DELETE', 'PATCH'])
    expect((await request.fetch('/api/v1/skills', { method })).status()).toBe(405);
  const foreign = await request.get('/api/v1/skills', { headers: { Host: 'badgeworth.example' } });
  expect(foreign.status()).toBe(421);
});

test('a list is read to its end, each skill once', async ({ request }) => {
  const names: string[] = [];
  let next: string | undefined = '/api/v1/skills?limit=50&sort=name';
  while (next) {
    const body: { data: { skills: { name: string }[] }; next?: string } = await (
      await request.get(next)
    ).json();
    names.push(...body.data.skills.map(({ name }) => name));
    next = body.next;
  }
  const csv = await (await request.get('/api/v1/skills?format=csv&sort=name')).text();
  expect(names.length).toBe(csv.trim().split('\r\n').length - 1);
  expect(new Set(names).size).toBe(names.length);
});

test('what is not understood is told in words', async ({ request }) => {
  const response = await request.get('/api/v1/skills?sort=colour');
  expect([response.status(), response.headers()['content-type']]).toEqual([
    400,
    'application/problem+json; charset=utf-8',
  ]);
  expect((await response.json()).detail).toContain('“colour” is no sort');
});

for (const width of [1280, 390]) {
  test(`its page holds no barrier and does not scroll sideways, ${width} px wide`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    await page.goto('/method/api');
    expect(await faultsOf(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  });
}
