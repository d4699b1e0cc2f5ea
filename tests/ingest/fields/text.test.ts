import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ungluedSentences } from '@/lib/ingest/fields/glue';
import { maskContacts } from '@/lib/ingest/fields/mask';
import { repairMojibake } from '@/lib/ingest/fields/mojibake';
import { tidyLine, tidyText } from '@/lib/ingest/fields/tidy';

describe('text is tidied', () => {
  test.each([
    ['a second pair of quotation marks goes', '"Hobart ""GTAW"" courses"', 'Hobart "GTAW" courses'],
    ['a stray first quotation mark goes', '"Ideal Driving School, Inc.', 'Ideal Driving School, Inc.'],
    ['quotation marks that belong there stay', '"Excel" and "Word"', '"Excel" and "Word"'],
    ['control characters go', 'a\u0000b\u0007c\u200bd\ufeff', 'abcd'],
    ['lines stay, needless white space goes', '  a \t b \r\n\r\n\r\n\r\n c\u00a0d ', 'a b\n\nc d'],
    ['HTML becomes text', '<p>R&amp;D</p>', 'R&D'],
    ['templates of C++ stay', 'use vector<int> & map', 'use vector<int> & map'],
    ['accents are one sign', 'e\u0301te\u0301', 'été'],
  ])('%s', (_, raw, tidy) => expect(tidyText(raw)).toBe(tidy));
  test('on one line where it must be', () => expect(tidyLine('Data\n Analyst')).toBe('Data Analyst'));
  test('no cell is longer than 1 MiB', () => expect(tidyText('x'.repeat(3 << 20))).toHaveLength(1 << 20));
  test('tidying twice changes nothing more, and never throws', () => {
    fc.assert(
      fc.property(
        fc.string({
          unit: fc.constantFrom('a', ' ', '\n', '\t', '\u00a0', '\u200b', '\r', 'é', '.'),
          maxLength: 60,
        }),
        (raw) => {
          expect(tidyText(tidyText(raw))).toBe(tidyText(raw));
        },
      ),
    );
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (raw) => void tidyText(raw)));
  });
});

describe('UTF-8 that was read as Windows-1252 is put right, other text is left alone', () => {
  const broken = (text: string) => {
    const high = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';
    return Buffer.from(text)
      .toString('latin1')
      .replace(/[\u0080-\u009f]/g, (c) => high[c.charCodeAt(0) - 0x80]!);
  };
  test.each(['Driver’s License', 'café – “bar”', 'naïve façade', '20 °C', '€ 100', 'Zoë’s'])('%s', (text) => {
    expect(repairMojibake(broken(text))).toBe(text);
    expect(repairMojibake(broken(broken(text)))).toBe(text);
  });
  test.each(['SÃO PAULO', 'CAFÉ’S', 'QUALITÉ…', 'ÉTÉ »', 'pâté – “x”', 'Ångström', 'À “la” carte', 'ÄÖÜ'])(
    '%s stays',
    (text) => expect(repairMojibake(text)).toBe(text),
  );
});

describe('sentences that an export glued together are parted', () => {
  test.each([
    ['join our team.Responsibilities include care', 'join our team.\nResponsibilities include care'],
    ['We need you!Apply now', 'We need you!\nApply now'],
    ['diploma (GED) requiredMinimum of 1 year', 'diploma (GED) required\nMinimum of 1 year'],
    ['REQUIREMENTS:Bachelor of Arts', 'REQUIREMENTS:Bachelor of Arts'],
    ['Minimum requirements:High school diploma', 'Minimum requirements:\nHigh school diploma'],
    ['ASP.Net and Node.Js, in the U.S.Army', 'ASP.Net and Node.Js, in the U.S.Army'],
    [
      'JavaScript, PowerPoint, iPhone, LinkedIn and powerShell users',
      'JavaScript, PowerPoint, iPhone, LinkedIn and powerShell users',
    ],
    ['version 2.0.The next', 'version 2.0.\nThe next'],
  ])('%s', (raw, parted) => expect(ungluedSentences(raw)).toBe(parted));
});

describe('contacts are masked, and nothing else', () => {
  test.each([
    ['Write to jane.doe+jobs@example.co.uk.', 'Write to [e-mail].'],
    ['a@example.org, b@example.org', '[e-mail], [e-mail]'],
    ['Call 01632 960000 or +44 1632 960 000', 'Call [phone] or [phone]'],
    ['Call (212) 555-0100 or 212-555-0100', 'Call [phone] or [phone]'],
    ['Tél. 01 23 45 67 89', 'Tél. [phone]'],
    ['Phone: 555-0100', 'Phone: [phone]'],
    ['Ring 07700900123', 'Ring [phone]'],
  ])('%s', (raw, masked) => expect(maskContacts(raw)).toBe(masked));

  test.each([
    '$120,000 - 150,000 per year',
    '£24,907 - £30,615',
    '20000-28000',
    '51907.68 - 54580.32',
    'from 2019 - 2020',
    '2020-10-26',
    '26.10.2020 - 30.10.2020',
    '01-02-2020 09:00',
    'ISO 9001:2015 and ISO/IEC 27001',
    '10 000 000 €',
    'Job 916242461',
    '24/7, 9-5, 3-5 years',
    'user @ home',
    '@handle',
    'RFC 2119 0.123456789',
  ])('%s stays', (text) => expect(maskContacts(text)).toBe(text));

  test('a long run of letters holds nothing up', () => {
    const letters = 'a'.repeat(1 << 20);
    expect(maskContacts(`${letters}@${'1 '.repeat(1 << 19)}`)).toHaveLength(2 * letters.length + 1);
  });
});
