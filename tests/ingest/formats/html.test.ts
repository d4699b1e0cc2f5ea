import { describe, expect, test } from 'vitest';
import { readTable } from './read-table';

const posting = (title: string) => ({
  '@context': 'https://schema.org/',
  '@type': 'JobPosting',
  title,
  description: '<p>Care for people.</p>',
  hiringOrganization: { '@type': 'Organization', name: 'Trust' },
});
const site = {
  '@context': 'https://schema.org',
  '@type': 'WebSite',
  name: 'Jobs',
  url: 'https://example.org',
};
const page = (...blocks: string[]) =>
  `<!DOCTYPE html>\n<!-- saved from url=(0023)https://example.org/job -->\n<html lang="en"><head><meta charset="utf-8"><title>Job</title>${blocks
    .map((block) => `<script type="application/ld+json">${block}</script>`)
    .join('')}</head><body><script>var a = "<script>";</script><p>Nurse</p></body></html>`;
const titleOf = ({ columns, cells }: { columns: string[]; cells: string[][] }) =>
  cells.map((row) => row[columns.indexOf('title')]);

describe('a saved web page tells its posting in JSON-LD', () => {
  test('one posting among what else the page says', async () => {
    const table = await readTable(page(JSON.stringify(site), JSON.stringify(posting('Nurse'))));
    expect(table.format).toMatch(/^web page, .*JobPosting/);
    expect(table.kind).toBe('postings');
    expect(titleOf(table)).toEqual(['Nurse']);
  });

  test.each<[string, string]>([
    ['in a graph', JSON.stringify({ '@context': 'https://schema.org', '@graph': [site, posting('Nurse')] })],
    ['in a list', JSON.stringify([site, posting('Nurse')])],
    [
      'with new lines inside its strings',
      JSON.stringify(posting('Nurse')).replace('Care for', 'Care\n\tfor'),
    ],
    ['in a comment', `<!--\n${JSON.stringify(posting('Nurse'))}\n//-->`],
    ['in a CDATA section', `//<![CDATA[\n${JSON.stringify(posting('Nurse'))}\n//]]>`],
    ['with a semicolon behind', `${JSON.stringify(posting('Nurse'))};`],
  ])('%s', async (_, block) => {
    expect(titleOf(await readTable(page(block)))).toEqual(['Nurse']);
  });

  test('written in capitals, with single quotes and other attributes', async () => {
    const table = await readTable(
      `<HTML><BODY><SCRIPT data-x="a>b" TYPE='application/ld+json; charset=utf-8'>${JSON.stringify(posting('Nurse'))}</SCRIPT></BODY></HTML>`,
    );
    expect(titleOf(table)).toEqual(['Nurse']);
  });

  test('several postings are several rows, a broken one a rejected row', async () => {
    const table = await readTable(
      page(
        JSON.stringify(posting('Nurse')),
        '{"@type": "JobPosting", "title"',
        JSON.stringify(posting('Cook')),
      ),
    );
    expect(titleOf(table)).toEqual(['Nurse', 'Cook']);
    expect(table.problems).toMatchObject([{ row: 3, why: 'the JSON-LD is not valid JSON' }]);
  });

  test('the letters are right whatever the encoding', async () => {
    const text = page(JSON.stringify(posting('Köchin für Zürich')));
    for (const bytes of [
      Buffer.from(text),
      Buffer.from(text, 'latin1'),
      Buffer.from(`\ufeff${text}`, 'utf16le'),
    ])
      expect(titleOf(await readTable(bytes))).toEqual(['Köchin für Zürich']);
  });
});

describe('a page without one is refused in words', () => {
  test.each<[string, string, RegExp]>([
    ['a page of text', page(), /holds no job posting and no credential in JSON-LD/],
    [
      'a page of other things',
      page(JSON.stringify(site)),
      /holds no job posting and no credential in JSON-LD/,
    ],
    [
      'a page whose JSON-LD is broken',
      page('{"@type": "JobPosting"'),
      /JSON-LD of this page is not valid JSON/,
    ],
    [
      'a script that is not closed',
      `<html><script type="application/ld+json">{"a":`,
      /holds no job posting|not valid/,
    ],
    ['XML', '<?xml version="1.0"?><jobs><job/></jobs>', /XML/],
  ])('%s', async (_, content, words) => {
    await expect(readTable(content)).rejects.toThrow(words);
  });

  test('elements nested without end do no harm', async () => {
    await expect(readTable(`<html>${'<div>'.repeat(200_000)}`)).rejects.toThrow(/holds no job posting/);
    await expect(readTable(`<html>${'<script'.repeat(200_000)}`)).rejects.toThrow(/holds no job posting/);
  });
});
