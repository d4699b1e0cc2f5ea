import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const CSS = readFileSync(new URL('../../app/globals.css', import.meta.url), 'utf8');
const THEMES = ['light', 'dark'] as const;
type Theme = (typeof THEMES)[number];

/** The colour of a variable in a theme, as `#rrggbb`. */
function colour(name: string, theme: Theme): string {
  const value = CSS.match(new RegExp(`--color-${name}: ([^;]+);`))?.[1] ?? '';
  const other = value.match(/^var\(--color-([\w-]+)\)$/)?.[1];
  if (other) return colour(other, theme);
  return value.match(/^light-dark\((#\w{6}), (#\w{6})\)$/)?.[THEMES.indexOf(theme) + 1] ?? 'missing';
}

/** Relative luminance and contrast as WCAG 2.2 defines them. */
function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

describe.each(THEMES)('in the %s', (theme) => {
  test.each(['paper', 'raised', 'sunken'])('every mark of a chart stands out from %s by 3 to 1', (ground) => {
    for (const mark of ['series-1', 'series-2', 'series-3', 'series-4', 'series-5', 'line-strong'])
      expect(contrast(colour(mark, theme), colour(ground, theme)), mark).toBeGreaterThanOrEqual(3);
  });

  test('the words of a chart stand out from the page by 4.5 to 1', () => {
    for (const words of ['ink', 'soft'])
      expect(contrast(colour(words, theme), colour('paper', theme)), words).toBeGreaterThanOrEqual(4.5);
  });
});
