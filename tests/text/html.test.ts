import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { htmlToText, isHtml } from '@/lib/text/html';

describe('HTML becomes text that people can read', () => {
  test.each([
    [
      'paragraphs stand apart',
      '<p>Care for people.</p>\n<p>Lead a team.</p>',
      'Care for people.\n\nLead a team.',
    ],
    ['line breaks stay', 'One<br>Two<br/>Three', 'One\nTwo\nThree'],
    ['list items become bullets', '<ul><li>SQL</li><li>Python</li></ul>', '• SQL\n• Python'],
    ['a paragraph in a list item stays on its bullet', '<ul><li><p>SQL</p></li></ul>', '• SQL'],
    ['inline tags vanish without a blank', 'Micro<b>soft</b> <i>Excel</i>', 'Microsoft Excel'],
    ['character references are read', 'R&amp;D &eacute;quipe &#8217;s &#x20AC;', 'R&D équipe ’s €'],
    [
      'HTML escaped once is read too',
      '&lt;p&gt;Nurse &amp;amp; carer&lt;/p&gt;&lt;p&gt;Band 5&lt;/p&gt;',
      'Nurse & carer\n\nBand 5',
    ],
    ['no-break spaces become blanks', 'full&nbsp;time\u00a0post', 'full time post'],
    ['scripts and styles say nothing', '<style>p{}</style>Hello<script>alert(1)</script>', 'Hello'],
    ['table cells stand apart', '<table><tr><td>Pay</td><td>20,000</td></tr></table>', 'Pay 20,000'],
    ['line breaks of plain text with an entity stay', 'Duties:\nR&amp;D\nTests', 'Duties:\nR&D\nTests'],
    ['a sign is no tag', 'a < b and c > d', 'a < b and c > d'],
    ['unclosed tags do no harm', '<p>One<p>Two<b', 'One\nTwo'],
  ])('%s', (_, html, text) => expect(htmlToText(html)).toBe(text));

  test('nesting of any depth is read', () => {
    const depth = 200_000;
    expect(htmlToText(`${'<div>'.repeat(depth)}deep${'</div>'.repeat(depth)}`)).toBe('deep');
  });

  test('no tag is left, whatever comes in', () => {
    const part = fc.constantFrom(
      '<p>',
      '</p>',
      '&lt;li&gt;',
      '&amp;lt;b&amp;gt;',
      '<br',
      '>',
      '<script>',
      '&',
      ';',
      'text',
      ' ',
      '\n',
      '</',
      '<<p>>',
      '"',
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 60 }), (parts) => {
        const text = htmlToText(parts.join(''));
        expect(text).not.toMatch(/<\/?(?:p|br|li|b|script)\s*>/i);
        expect(text).not.toMatch(/\n{3}|^\s|\s$/);
      }),
    );
  });
});

test('C++ templates, ampersands and comparisons are not taken for HTML', () => {
  for (const text of ['vector<int>', 'R & D', 'x < y', 'AT&T; Verizon']) expect(isHtml(text)).toBe(false);
  for (const html of ['<p>x', 'R &amp; D', '&lt;br&gt;', 'x<br/>y']) expect(isHtml(html)).toBe(true);
});
