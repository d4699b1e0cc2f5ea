import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openDatabase, type Sqlite } from '@/db/client';
import { versionOf } from '@/db/facts';
import { deleteSavedSlice, listSavedSlices, MOST_SAVED_SLICES, saveSlice } from '@/db/saved-slices';

let folder: string;
let db: Sqlite;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'badgeworth-test-'));
  db = openDatabase(path.join(folder, 'market.sqlite'));
});
afterEach(() => {
  db.close();
  rmSync(folder, { recursive: true, force: true });
});

const now = new Date('2026-03-01T00:00:00Z');
const save = (name: string, query: string) => saveSlice(db, { name, query }, now);
const listed = () => listSavedSlices(db).map(({ name, query }) => `${name}: ${query}`);

test('slices are listed by name, letter case aside', () => {
  save('nurses', 'occupation=nurse');
  save('Kent', 'region=Kent');
  expect(listed()).toEqual(['Kent: region=Kent', 'nurses: occupation=nurse']);
});

test('saved again under another name, a slice is renamed', () => {
  const { id } = save('Kent', 'region=Kent');
  expect(save('The south-east', 'region=Kent')).toEqual({ id, name: 'The south-east', query: 'region=Kent' });
  expect(listed()).toEqual(['The south-east: region=Kent']);
  expect(save('the south-east', 'region=Kent').name).toBe('the south-east');
});

test('a name never passes to another slice unseen', () => {
  save('Kent', 'region=Kent');
  expect(() => save('kent', 'region=Surrey')).toThrow(
    '“Kent” is the name of another slice: take another name, or delete that one first.',
  );
  expect(listed()).toEqual(['Kent: region=Kent']);
});

test('what is deleted is told, so that it can be saved again', () => {
  const { id } = save('Kent', 'region=Kent');
  const deleted = deleteSavedSlice(db, id);
  expect(deleted).toEqual({ id, name: 'Kent', query: 'region=Kent' });
  expect(deleteSavedSlice(db, id)).toBeNull();
  expect(listed()).toEqual([]);
  save('Kent', 'region=Kent');
  expect(listed()).toEqual(['Kent: region=Kent']);
});

test('there is an end to how many', () => {
  for (let i = 0; i < MOST_SAVED_SLICES; i++) save(`Slice ${i}`, `region=${i}`);
  expect(() => save('One more', 'region=more')).toThrow('delete one first');
  expect(save('Renamed', 'region=0').name).toBe('Renamed');
});

test('no figure is made anew because of them', () => {
  const before = versionOf(db, 'data_version');
  deleteSavedSlice(db, save('Kent', 'region=Kent').id);
  expect(versionOf(db, 'data_version')).toBe(before);
});
