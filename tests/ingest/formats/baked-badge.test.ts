import { deflateSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { bakedAssertion } from '@/lib/ingest/formats/baked-badge';
import { badgeChunk, makePng } from '@/scripts/fuzz/make/png';
import { readTable } from './read-table';

const assertion = {
  '@context': 'https://w3id.org/openbadges/v2',
  type: 'Assertion',
  id: 'https://example.org/assertions/1',
  recipient: { type: 'email', identity: 'someone@example.org' },
  issuedOn: '2024-05-01T00:00:00Z',
  verification: { type: 'hosted' },
  badge: {
    type: 'BadgeClass',
    id: 'https://example.org/b',
    name: 'Welding basics – “MIG”',
    description: 'Welds.',
  },
};
const credential = {
  '@context': [
    'https://www.w3.org/ns/credentials/v2',
    'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json',
  ],
  type: ['VerifiableCredential', 'OpenBadgeCredential'],
  issuer: { id: 'https://example.org', type: 'Profile', name: 'Example School' },
  credentialSubject: {
    type: 'AchievementSubject',
    achievement: {
      id: 'urn:a',
      type: 'Achievement',
      name: 'Welding basics – “MIG”',
      description: 'Welds.',
      criteria: { narrative: 'Welds a seam.' },
    },
  },
};
const jws = (payload: object) =>
  [JSON.stringify({ alg: 'EdDSA' }), JSON.stringify(payload), 'signature']
    .map((part) => Buffer.from(part).toString('base64url'))
    .join('.');
const svg = (inside: string) =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<!-- made by hand -->\n<svg xmlns="http://www.w3.org/2000/svg" xmlns:openbadges="http://openbadges.org" viewBox="0 0 9 9">${inside}<rect/></svg>`;
const text = (type: string, data: string | Buffer) => ({ type, data: Buffer.from(data as string) });

describe('what is baked into the picture of a badge is found', () => {
  test.each<[string, Buffer | string, unknown]>([
    ['PNG, Open Badges 2.0', makePng([badgeChunk('openbadges', JSON.stringify(assertion))]), assertion],
    [
      'PNG, Open Badges 3.0',
      makePng([badgeChunk('openbadgecredential', JSON.stringify(credential))]),
      credential,
    ],
    ['PNG, signed', makePng([badgeChunk('openbadgecredential', jws(credential))]), credential],
    [
      'PNG, in a plain text chunk',
      makePng([text('tEXt', `openbadges\0${JSON.stringify(assertion)}`)]),
      assertion,
    ],
    [
      'PNG, packed against the rules',
      makePng([
        text(
          'iTXt',
          Buffer.concat([Buffer.from('openbadges\0\x01\0\0\0'), deflateSync(JSON.stringify(assertion))]),
        ),
      ]),
      assertion,
    ],
    [
      'PNG, behind other chunks',
      makePng([text('tEXt', 'Software\0x'), badgeChunk('openbadges', JSON.stringify(assertion))]),
      assertion,
    ],
    [
      'SVG, Open Badges 2.0',
      svg(
        `<openbadges:assertion verify="https://example.org/a"><![CDATA[${JSON.stringify(assertion)}]]></openbadges:assertion>`,
      ),
      assertion,
    ],
    [
      'SVG, Open Badges 3.0',
      svg(`<openbadges:credential>\n<![CDATA[\n${JSON.stringify(credential)}\n]]>\n</openbadges:credential>`),
      credential,
    ],
    [
      'SVG, signed',
      svg(`<openbadges:credential verify="${jws(credential)}"></openbadges:credential>`),
      credential,
    ],
    ['SVG, signed, closed at once', svg(`<openbadges:assertion verify="${jws(assertion)}"/>`), assertion],
    [
      'SVG, escaped and not in CDATA',
      svg(`<ob:assertion>${JSON.stringify(assertion).replaceAll('"', '&quot;')}</ob:assertion>`),
      assertion,
    ],
  ])('%s', async (_, picture, expected) => {
    expect(bakedAssertion(Buffer.from(picture as string))).toEqual(expected);
    const table = await readTable(picture as Buffer);
    expect(table.kind).toBe('credentials');
    expect(table.format).toMatch(/^(?:PNG|SVG) badge, Open Badges [23]\.0$/);
    expect(table.cells).toHaveLength(1);
    expect(table.cells[0]).toContain('Welding basics – “MIG”');
  });

  test('a signed credential as a file of its own; that its signature was not checked is said', async () => {
    const table = await readTable(jws({ iss: 'https://example.org', vc: credential }));
    expect(table.format).toBe('signed credential, Open Badges 3.0');
    expect(table.notes).toContain('The badge is signed; its signature was not checked.');
  });
});

describe('a picture without a badge is refused in words', () => {
  test.each<[string, Buffer | string, RegExp]>([
    ['a PNG', makePng([]), /picture, and no badge is baked into it/],
    ['a PNG with other texts', makePng([text('tEXt', 'Comment\0{"name":"x"}')]), /no badge is baked/],
    ['an SVG', svg('<title>x</title>'), /no badge is baked/],
    [
      'an address alone',
      makePng([text('tEXt', 'openbadges\0https://example.org/a.json')]),
      /only the address.*https:\/\/example\.org\/a\.json.*no address is ever fetched/,
    ],
    [
      'an address in an SVG',
      svg('<openbadges:assertion verify="https://example.org/a"/>'),
      /no address is ever fetched/,
    ],
    [
      'an address as drafts wrote it',
      makePng([badgeChunk('openbadge', '{"method":"hosted","assertionUrl":"https://example.org/a"}')]),
      /no address is ever fetched/,
    ],
    [
      'damaged JSON',
      makePng([badgeChunk('openbadges', '{"type": "Assert')]),
      /baked into this badge is damaged/,
    ],
    [
      'a bomb in a text',
      makePng([
        text('zTXt', Buffer.concat([Buffer.from('openbadges\0\0'), deflateSync(Buffer.alloc(64 << 20))])),
      ]),
      /no badge is baked/,
    ],
  ])('%s', async (_, picture, words) => {
    await expect(readTable(picture as Buffer)).rejects.toThrow(words);
  });

  test('one cut short anywhere', async () => {
    const whole = makePng([badgeChunk('openbadges', JSON.stringify(assertion))]);
    for (let length = 8; length < whole.length - 60; length += 13)
      await expect(readTable(whole.subarray(0, length))).rejects.toThrow(/no badge is baked|is damaged/);
  });
});
