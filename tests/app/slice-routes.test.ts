import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { DELETE, POST } from '@/app/api/slices/route';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'badgeworth-test-'));
  vi.stubEnv('BADGEWORTH_DB', path.join(folder, 'market.sqlite'));
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true, force: true });
});

const OWN = { host: 'localhost:3000', 'x-badgeworth': '1' };

async function ask(method: 'POST' | 'DELETE', body: unknown, headers: Record<string, string> = OWN) {
  const request = new Request('http://localhost:3000/api/slices', {
    method,
    headers,
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });
  const response = await (method === 'POST' ? POST : DELETE)(request);
  return { status: response.status, said: (await response.json()) as unknown };
}

test('a slice is saved in the order of URLs, renamed by saving again, deleted, and saved again', async () => {
  const saved = await ask('POST', {
    name: ' Kent ',
    query: 'region=Kent&sort=reach&from=2025-01&occupation=',
  });
  expect(saved).toEqual({ status: 201, said: { id: 1, name: 'Kent', query: 'from=2025-01&region=Kent' } });
  expect(await ask('POST', { name: 'The south-east', query: 'region=Kent&from=2025-01' })).toMatchObject({
    status: 201,
    said: { id: 1, name: 'The south-east' },
  });
  expect(await ask('POST', { name: 'the South-East', query: 'region=Surrey' })).toEqual({
    status: 409,
    said: {
      error: '“The south-east” is the name of another slice: take another name, or delete that one first.',
    },
  });
  const deleted = await ask('DELETE', { id: 1 });
  expect(deleted).toMatchObject({ status: 200, said: { name: 'The south-east' } });
  expect(await ask('DELETE', { id: 1 })).toEqual({
    status: 404,
    said: { error: 'This slice was deleted already.' },
  });
  expect(await ask('POST', deleted.said)).toMatchObject({ status: 201 });
});

test.each([
  [{}, 'Give the slice a name.'],
  ['no JSON', 'Send the name of the slice and its query.'],
  [null, 'Send the name of the slice and its query.'],
  [{ name: ' ', query: 'region=Kent' }, 'Give the slice a name.'],
  [{ name: 'Kent' }, 'Say which slice: send the part of its address behind the question mark.'],
  [{ name: 'x'.repeat(81), query: 'region=Kent' }, 'The name is too long: at most 80 characters.'],
  [{ name: 'All', query: 'sort=reach' }, 'This slice holds every posting: choose a filter first.'],
  [{ name: 'Odd', query: 'from=yesterday' }, '“yesterday” is not a month: write from as 2026-01.'],
])('%j is not saved: %s', async (body, error) => {
  expect(await ask('POST', body)).toEqual({ status: 400, said: { error } });
});

test('what no page of ours sends is refused', async () => {
  const body = { name: 'Kent', query: 'region=Kent' };
  expect((await ask('POST', body, { host: 'localhost' })).status).toBe(403);
  expect((await ask('POST', body, { ...OWN, host: 'evil.example' })).status).toBe(421);
  expect((await ask('DELETE', { id: 1 }, { ...OWN, 'sec-fetch-site': 'cross-site' })).status).toBe(403);
  expect((await ask('DELETE', { id: 'one' })).status).toBe(400);
});
