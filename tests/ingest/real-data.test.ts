import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { fileOnDisk } from '@/lib/ingest/formats/file-source';
import { importCredentials, importPostings } from './memory-store';

const DATA = path.resolve(import.meta.dirname, '../../../shared/data');

/** A set, what it holds, and which share of its accepted records has each field at least. */
interface RealSet {
  file: string;
  rows: number;
  rejected?: number;
  filled: Record<string, number>;
}

const POSTINGS: RealSet[] = [
  {
    file: 'glassdoor-data-science/glassdoor_jobs.csv',
    rows: 956,
    filled: { employer: 0.99, place: 1, region: 0.99, pay: 0.7, sector: 0.9, occupation: 0.95 },
  },
  {
    file: 'emscad-general/fake_job_postings.csv',
    rows: 499,
    filled: { occupation: 0.9, sector: 0.8, employmentType: 0.8, externalId: 1 },
  },
  {
    file: 'nyc-government/nyc-jobs.csv',
    rows: 3843,
    filled: { employer: 1, place: 0.99, posted: 1, pay: 1, occupation: 0.99 },
  },
  {
    file: 'dice-us-tech/dice_com-job_us_sample.csv',
    rows: 22000,
    filled: { externalId: 1, occupation: 0.95 },
  },
  {
    file: 'france-travail-fr/offres_emploi.csv',
    rows: 150,
    filled: { employer: 0.9, place: 1, region: 1, posted: 1, occupation: 1, url: 1, pay: 0.5 },
  },
  {
    file: 'nhs-health/nhs-jobpostings.jsonl',
    rows: 6000,
    filled: {
      employer: 1,
      place: 0.99,
      country: 1,
      region: 0.9,
      posted: 1,
      pay: 0.99,
      url: 1,
      occupation: 0.97,
    },
  },
  {
    file: 'rekrute-morocco/jobs.json',
    rows: 1536,
    filled: { place: 0.99, country: 0.9, region: 0.9, posted: 1, sector: 0.99, occupation: 0.95 },
  },
  ...hackerNews(),
];

const CATALOGUES: RealSet[] = [
  {
    file: 'coursera-skills/Coursera.csv',
    rows: 3404,
    filled: { provider: 1, type: 0.99, level: 0.99, duration: 0.99, skills: 0.99, subject: 0.99 },
  },
  { file: 'coursera-titles/Coursera_courses.csv', rows: 623, filled: { provider: 1, url: 1, externalId: 1 } },
  {
    file: 'edx/edx_courses.csv',
    rows: 974,
    filled: { provider: 1, description: 0.99, cost: 0.95, currency: 0.95, level: 1, url: 1 },
  },
  {
    file: 'nj-training-programs/programs.csv',
    rows: 736,
    filled: { provider: 0.8, hours: 0.9, cost: 0.9, description: 0.99, externalId: 1 },
  },
  {
    file: 'nj-credentials-licences/industry-credentials.csv',
    rows: 2041,
    rejected: 264,
    filled: { externalId: 1 },
  },
  { file: 'nj-credentials-licences/licences.csv', rows: 228, rejected: 22, filled: { externalId: 1 } },
  { file: 'osmt-rsd/BLS-Import.csv', rows: 1447, filled: { externalId: 1, description: 0.5 } },
  { file: 'osmt-rsd/oNet-Import.csv', rows: 1016, filled: { externalId: 1, description: 1 } },
  {
    file: 'ctdl-json-ld/teaching-excellence-badges.csv',
    rows: 127,
    rejected: 23,
    filled: { type: 0.8, description: 0.5, url: 0.8 },
  },
];

function hackerNews(): RealSet[] {
  const folder = path.join(DATA, 'postings/hacker-news-hiring');
  const names = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.json')) : [];
  return names.map((name) => {
    const { jobs } = JSON.parse(readFileSync(path.join(folder, name), 'utf8')) as {
      jobs: { text?: string }[];
    };
    const filled = { posted: 1, employer: 0.8, externalId: 1 };
    return { file: `hacker-news-hiring/${name}`, rows: jobs.length, filled };
  });
}

function filledShare(records: readonly object[], field: string): number {
  const filled = records.filter((record) => {
    const value = (record as Record<string, unknown>)[field];
    return value !== null && value !== '' && !(Array.isArray(value) && value.length === 0);
  });
  return filled.length / records.length;
}

describe.skipIf(!existsSync(DATA))('real postings come in as they are', { timeout: 60_000 }, () => {
  test.each(POSTINGS)('$file', async ({ file, rows, rejected = 0, filled }) => {
    const { result, records } = await importPostings(fileOnDisk(path.join(DATA, 'postings', file)), {
      today: '2026-11-25',
    });
    const { read, accepted, duplicates } = result.counts;
    expect({ read, rejected: result.counts.rejected }).toEqual({ read: rows, rejected });
    expect(accepted + duplicates + rejected).toBe(rows);
    for (const [field, share] of Object.entries(filled))
      expect(filledShare(records, field), field).toBeGreaterThanOrEqual(share);
    for (const { title, text } of records) {
      expect(text.startsWith(title)).toBe(true);
      expect(text).not.toMatch(/<\/?(?:p|br|li|strong)>|&(?:amp|lt|nbsp);/);
    }
  });
});

describe.skipIf(!existsSync(DATA))('real catalogues come in as they are', { timeout: 60_000 }, () => {
  test.each(CATALOGUES)('$file', async ({ file, rows, rejected = 0, filled }) => {
    const { result, records } = await importCredentials(fileOnDisk(path.join(DATA, 'catalogues', file)), {
      today: '2026-11-25',
    });
    const { read, accepted, duplicates } = result.counts;
    expect({ read, rejected: result.counts.rejected }).toEqual({ read: rows, rejected });
    expect(accepted + duplicates + rejected).toBe(rows);
    for (const [field, share] of Object.entries(filled))
      expect(filledShare(records, field), field).toBeGreaterThanOrEqual(share);
    for (const { title, description } of records) {
      expect(title).not.toMatch(/^"|\s{2}|<\w/);
      expect(description).not.toMatch(/^"[^"]*"$|<\/?(?:p|br|li)>|&amp;/);
    }
  });
});
