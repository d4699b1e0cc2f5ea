import { bakedTable } from './baked-badge';
import type { Format } from './format';
import { rootElement } from './root-element';
import { svgBadgeText } from './svg-text';
import { wholeText } from './whole-text';

const LARGEST = 32 << 20;

/** The drawing of a badge with the badge itself baked in. */
export const badgeSvg: Format = {
  name: 'SVG badge',
  recognises: (head) => /^(?:\w+:)?svg$/.test(rootElement(head) ?? ''),
  async read(text) {
    const svg = await wholeText(text, LARGEST, 'This picture is larger than 32 MB, and no badge.');
    return bakedTable('SVG badge', svgBadgeText(svg));
  },
};
