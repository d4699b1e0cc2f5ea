import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { ImportError } from '@/lib/ingest/import-error';
import { importCredentials, importPostings, inPieces } from './memory-store';

const table = (...rows: unknown[][]) => Papa.unparse(rows);

describe('postings', () => {
  test('a file is read, mapped and stored, and every row is accounted for', async () => {
    const { records, problems, result } = await importPostings(
      table(
        ['Job Title', 'Company Name', 'Location', 'Job Description', 'Posting Date'],
        [
          'Staff Nurse - Ward 7',
          'St Mary\n4.1',
          'LEEDS',
          '<p>Care for people.</p><p>Write to me@example.org</p>',
          '31/01/2024',
        ],
        ['', 'Nobody', 'York', 'A text without a title', '31/01/2024'],
        [
          'Staff Nurse - Ward 7',
          'St Mary\n4.1',
          'LEEDS',
          '<p>Care for people.</p><p>Write to me@example.org</p>',
          '31/01/2024',
        ],
        ['Cook', 'Inn', 'York', '', '45/45/2024'],
      ),
    );
    expect(result.counts).toEqual({ read: 4, accepted: 2, rejected: 1, duplicates: 1 });
    expect(records[0]).toMatchObject({
      externalId: null,
      title: 'Staff Nurse - Ward 7',
      employer: 'St Mary',
      place: 'Leeds',
      city: 'Leeds',
      country: 'GB',
      occupation: 'staff nurse',
      sector: null,
      posted: '2024-01-31',
      pay: null,
      employmentType: null,
      url: null,
      text: 'Staff Nurse - Ward 7\n\nCare for people.\n\nWrite to [e-mail]',
      madeUp: false,
    });
    expect(problems).toMatchObject([{ row: 2, column: 'Job Title', why: 'the row has no title', raw: '' }]);
    expect(problems[0]!.rowCells?.slice(0, 3)).toEqual(['', 'Nobody', 'York']);
    expect(result.warnings).toEqual([
      {
        column: 'Posting Date',
        why: 'no such day',
        rows: 1,
        firstRow: 4,
        example: '45/45/2024',
      },
    ]);
  });

  test('a posting without any text is its title', async () => {
    const { records } = await importPostings(
      table(['title', 'agency'], ['Plumber', 'City'], ['Roofer', 'City']),
    );
    expect(records.map(({ text }) => text)).toEqual(['Plumber', 'Roofer']);
  });

  test('each part of the text stands under its heading', async () => {
    const { records } = await importPostings(
      table(
        [
          'title',
          'company_profile',
          'description',
          'requirements',
          'preferred skills',
          'benefits',
          'skills',
          'required_education',
        ],
        [
          'Cook',
          'We cook.',
          'You cook.Great food',
          'A knife',
          'Baking, frying',
          'Meals',
          "['Cooking', 'Tasting']",
          'None',
        ],
        ['Baker', 'We bake.', 'You bake.', 'An oven', '', 'Bread', '', 'Certificate'],
      ),
    );
    expect(records[0]!.text).toBe(
      'Cook\n\nYou cook.\nGreat food\n\nRequirements\nA knife\n\nSkills\nCooking\nTasting\n\nPreferred\nBaking\nfrying\n\nBenefits\nMeals\n\nAbout us\nWe cook.',
    );
    expect(records[1]!.text).toContain('\n\nEducation: Certificate\n\n');
  });

  test('schema.org postings, one a line', async () => {
    const posting = {
      '@type': 'JobPosting',
      title: 'Healthcare Assistant',
      description: '&lt;ul&gt;&lt;li&gt;Feed&lt;/li&gt;&lt;li&gt;Wash&lt;/li&gt;&lt;/ul&gt;',
      datePosted: '2024-05-01T09:00:00+0100',
      hiringOrganization: { name: 'Trust ' },
      jobLocation: { address: { addressLocality: 'Ward 1, STOKE ON TRENT', addressCountry: 'GB' } },
      baseSalary: { currency: 'GBP', value: { minValue: '20000', maxValue: '22000', unitText: 'YEAR' } },
      employmentType: 'FULL_TIME',
      identifier: { value: 'J-1' },
      industry: 'Healthcare',
      url: 'https://example.org/1',
    };
    const { records, result } = await importPostings(
      `${JSON.stringify(posting)}\n{broken\n${JSON.stringify({ ...posting, title: 'Porter' })}\n`,
    );
    expect(result.counts).toEqual({ read: 3, accepted: 2, rejected: 1, duplicates: 0 });
    expect(records[0]).toMatchObject({
      externalId: 'J-1',
      title: 'Healthcare Assistant',
      employer: 'Trust',
      place: 'Ward 1, Stoke on Trent',
      city: 'Stoke-on-Trent',
      country: 'GB',
      occupation: 'healthcare assistant',
      sector: 'Healthcare',
      posted: '2024-05-01',
      pay: '20000 - 22000 GBP YEAR',
      payFrom: 20000,
      payTo: 22000,
      payCurrency: 'GBP',
      payPeriod: 'year',
      payYearly: 21000,
      employmentType: 'Full-time',
      url: 'https://example.org/1',
      text: 'Healthcare Assistant\n\n• Feed\n• Wash',
      madeUp: false,
    });
  });

  test('a comment of a hiring thread gives title, employer and text from its first line', async () => {
    const jobs = ['Acme | Data Engineer | Leeds, UK', 'Bolt | Nurse | Remote'].map((line, id) => ({
      id,
      time: 1767377545,
      text: `${line}<p>We are a small team that does what it can for the good of all who come to us.<p>Write to us.`,
    }));
    const { records } = await importPostings(JSON.stringify({ date: '2026-01-01', jobs }));
    expect(records[0]).toMatchObject({
      title: 'Acme | Data Engineer | Leeds, UK',
      employer: 'Acme',
      occupation: 'data engineer',
      posted: '2026-01-02',
    });
    expect(records[0]!.text.split('\n')[0]).toBe(records[0]!.title);
    expect(records[0]!.text.match(/Acme/g)).toHaveLength(1);
  });

  test('day or month first is found far down the file', async () => {
    const rows = Array.from({ length: 2_000 }, (_, i) => [
      `Cook ${i}`,
      i === 1_900 ? '05/28/2024' : '05/06/2024',
    ]);
    const csv = Buffer.from(table(['title', 'date'], ...rows));
    const { records } = await importPostings(inPieces(csv, 4096));
    expect(records[0]!.posted).toBe('2024-05-06');
  });

  test('a file of made-up postings says so', async () => {
    const { records } = await importPostings(
      table(['title', 'made up'], ['Cook', 'true'], ['Baker', 'false']),
    );
    expect(records.map(({ madeUp }) => madeUp)).toEqual([true, false]);
  });

  test('a file without titles is refused with its columns', async () => {
    const refused = importPostings(table(['colour', 'weight'], ['red', '5'], ['blue', '6']));
    await expect(refused).rejects.toThrow(ImportError);
    await expect(refused).rejects.toThrow(/Its columns are: colour, weight\. Name the column/);
    const { records } = await importPostings(table(['colour', 'weight'], ['red', '5']), {
      overrides: () => ({ title: 'colour' }),
    });
    expect(records[0]!.title).toBe('red');
  });

  test('a header without rows, or with empty titles, is no reason to refuse the file', async () => {
    expect((await importPostings('title,place\n')).result.counts.read).toBe(0);
    const { problems } = await importPostings('title,place\n,Leeds\n,York\n');
    expect(problems.map(({ why }) => why)).toEqual(['the row has no title', 'the row has no title']);
  });

  test('progress is told on the way', async () => {
    const seen: number[] = [];
    const row = (i: number) => `Cook ${i},${'You cook what people like to eat. '.repeat(30)}`;
    const csv = Buffer.from(
      `title,description\n${Array.from({ length: 3_000 }, (_, i) => row(i)).join('\n')}`,
    );
    await importPostings(inPieces(csv, 65_536), { onProgress: ({ read }) => seen.push(read) });
    expect(seen.length).toBeGreaterThan(2);
    expect(seen.at(-1)).toBe(3_000);
  });
});

describe('credentials', () => {
  test('skills, provider, hours, price and what it leads to', async () => {
    const { records, result } = await importCredentials(
      table(
        [
          'Title',
          'Institution',
          'Gained Skills',
          'totalclockhours',
          'totalcost',
          'tuition',
          'fees',
          'description',
          'licenseawardedname',
          'ISDELETED',
        ],
        [
          'Nurse Aide',
          'A College',
          'Care, Hygiene, care',
          '90',
          '0',
          '1000',
          '200',
          '"Learn to care."',
          'Nurse Aide Licence',
          '0',
        ],
        ['Old Thing', 'A College', 'Fax', '10', '5', '5', '0', 'Gone', '', '1'],
        ['Free Talk', 'B School', '', '', '0', '0', '0', '', '', '0'],
      ),
    );
    expect(result.counts).toEqual({ read: 3, accepted: 2, rejected: 1, duplicates: 0 });
    expect(records[0]).toMatchObject({
      title: 'Nurse Aide',
      provider: 'A College',
      skills: ['Care', 'Hygiene'],
      hours: 90,
      cost: 1200,
      description: 'Learn to care.\n\nLeads to: Nurse Aide Licence',
    });
    expect(records[1]).toMatchObject({ cost: null, hours: null, skills: [], description: '' });
  });
  test('deleted rows are rejected with the reason', async () => {
    const { problems } = await importCredentials(
      table(['NAME', 'ISDELETED'], ['Plumber', '0'], ['Groom', '1']),
    );
    expect(problems).toMatchObject([{ row: 2, column: 'ISDELETED', why: 'marked as deleted', raw: '1' }]);
  });
});

describe('whatever comes in', () => {
  const soup = fc.string({
    unit: fc.constantFrom(
      'title',
      'description',
      'date',
      ',',
      ';',
      '"',
      '\n',
      '\r\n',
      '{',
      '}',
      '[',
      ']',
      ':',
      '<p>',
      '\u0000',
      'é',
      '\ufeff',
      '|',
      '\t',
      '1',
      '31/12/2024',
      '__proto__',
      'Nurse',
    ),
    maxLength: 60,
  });
  test('read = accepted + rejected + duplicates, or the file is refused in words', async () => {
    await fc.assert(
      fc.asyncProperty(soup, fc.boolean(), async (content, asCredentials) => {
        try {
          const file = `title,x\n${content}`;
          const { result, records, problems } = asCredentials
            ? await importCredentials(file)
            : await importPostings(file);
          const { read, accepted, rejected, duplicates } = result.counts;
          expect(read).toBe(accepted + rejected + duplicates);
          expect(records).toHaveLength(accepted);
          expect(problems).toHaveLength(rejected);
        } catch (error) {
          expect(error).toBeInstanceOf(ImportError);
        }
      }),
      { numRuns: 300 },
    );
  });
  test('bytes of any kind', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), async (bytes) => {
        try {
          const { result } = await importPostings(Buffer.from(bytes));
          expect(result.counts.read).toBe(
            result.counts.accepted + result.counts.rejected + result.counts.duplicates,
          );
        } catch (error) {
          expect(error).toBeInstanceOf(ImportError);
        }
      }),
      { numRuns: 300 },
    );
  });
});
