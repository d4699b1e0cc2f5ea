import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { fileOnDisk } from '@/lib/ingest/formats/file-source';
import type { CredentialRecord } from '@/lib/ingest/records';
import { importCredentials, importPostings } from '../memory-store';

const DATA = path.resolve(import.meta.dirname, '../../../../shared/data');
const CATALOGUES = path.join(DATA, 'catalogues');

/** A file, how many records it gives, and which share of them has each field at least. */
interface RealFile {
  file: string;
  format: string;
  rows: number;
  rejected?: number;
  filled: Partial<Record<keyof CredentialRecord, number>>;
}

const FILES: RealFile[] = [
  {
    file: 'ctdl-json-ld/ace-sociology-transfer-value.json',
    format: 'CTDL',
    rows: 1,
    filled: { provider: 1, skills: 1, description: 1, url: 1 },
  },
  {
    file: 'ctdl-json-ld/comptia-networking-pathway.jsonld',
    format: 'CTDL',
    rows: 8,
    filled: { type: 1, description: 1, url: 1, externalId: 1 },
  },
  {
    file: 'ctdl-json-ld/heriot-watt-courses-expanded.json',
    format: 'CTDL',
    rows: 49,
    filled: { type: 1, subject: 0.9, duration: 0.9, externalId: 1 },
  },
  {
    file: 'ctdl-json-ld/indiana-nursing-licence.json',
    format: 'CTDL',
    rows: 1,
    filled: { type: 1, provider: 1 },
  },
  {
    file: 'ctdl-json-ld/teaching-excellence-badges-pathway.json',
    format: 'CTDL',
    rows: 92,
    filled: { type: 1, description: 0.6, url: 1, externalId: 1 },
  },
  {
    file: 'european-edc/edc-mc-example.json',
    format: 'European Digital Credential',
    rows: 1,
    filled: { provider: 1, level: 1, hours: 1, skills: 1, description: 1 },
  },
  {
    file: 'european-edc/open-badge-mc-example.json',
    format: 'Open Badges 3.0',
    rows: 1,
    filled: { provider: 1, type: 1, subject: 1, skills: 1, description: 1, duration: 1 },
  },
  {
    file: 'osmt-rsd/skills-v3.json',
    format: 'Rich Skill Descriptors',
    rows: 50,
    filled: { skills: 1, description: 1, externalId: 1 },
  },
  ...dutchBadges(),
];

/** Files that are no catalogue, and what they are said to hold. */
const REFUSED: [string, RegExp][] = [
  ['bcsp-stsc.json', /1 competency framework \(.*\) and 66 competencies, and no credential/],
  ['bcsp-chst.json', /1 competency framework \(.*\) and 180 competencies, and no credential/],
  ['bcsp-csp.json', /1 competency framework \(.*\) and 100 competencies, and no credential/],
  ['scottish-qualifications-framework.json', /1 qualifications framework .* and no credential/],
  [
    'virginia-outcome-data.json',
    /The one record of this file cannot be read: a bachelor degree without a name/,
  ],
  ['malformed/driving-academy.json', /line 3, column 1, a second value follows/],
  ['malformed/hutchinson-welding.json', /line 21, column 1, a second value follows/],
  ['malformed/wiche-passport-course.json', /line 11, column 2, a comma or the end of the list is missing/],
];

function dutchBadges(): RealFile[] {
  const folder = path.join(CATALOGUES, 'open-badges-3');
  const names = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.json')) : [];
  const filled = { provider: 1, type: 1, description: 1, externalId: 1, url: 1 };
  return names.map((name) => ({ file: `open-badges-3/${name}`, format: 'Open Badges 3.0', rows: 1, filled }));
}

function filledShare(records: readonly CredentialRecord[], field: string): number {
  const filled = records.filter((record) => {
    const value = record[field as keyof CredentialRecord];
    return value !== null && value !== '' && !(Array.isArray(value) && value.length === 0);
  });
  return filled.length / records.length;
}

describe.skipIf(!existsSync(DATA))('real files of known shapes', { timeout: 60_000 }, () => {
  test.each(FILES)('$file', async ({ file, format, rows, rejected = 0, filled }) => {
    const { records, result } = await importCredentials(fileOnDisk(path.join(CATALOGUES, file)));
    expect({ format: result.format, read: result.counts.read, rejected: result.counts.rejected }).toEqual({
      format,
      read: rows,
      rejected,
    });
    for (const [field, share] of Object.entries(filled))
      expect(filledShare(records, field), field).toBeGreaterThanOrEqual(share);
    for (const { title, provider, skills, description } of records) {
      for (const text of [title, provider ?? '', ...skills])
        expect(text).not.toMatch(/https?:|^\w+:\w+-\w+$|\[object/);
      expect(description).not.toMatch(/\*\*|^#+ |\[object|<\/?(?:p|br|li)>/m);
    }
  });
  test.each(REFUSED)('%s is refused in words', async (file, words) => {
    const source = fileOnDisk(path.join(CATALOGUES, 'ctdl-json-ld', file));
    await expect(importCredentials(source)).rejects.toThrow(words);
  });
  test('postings of a health service, one JobPosting a line and alone', async () => {
    const folder = path.join(DATA, 'postings/nhs-health');
    const { result } = await importPostings(fileOnDisk(path.join(folder, 'nhs-jobpostings.jsonl')));
    expect(result).toMatchObject({
      format: 'JSON Lines, schema.org JobPosting',
      counts: { read: 6000, rejected: 0 },
    });
    for (const name of readdirSync(path.join(folder, 'single'))) {
      const { records } = await importPostings(fileOnDisk(path.join(folder, 'single', name)));
      expect(records).toMatchObject([
        { employer: expect.any(String), posted: expect.any(String), pay: expect.any(String) },
      ]);
    }
  });
});
