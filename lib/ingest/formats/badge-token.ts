import { bakedTable } from './baked-badge';
import type { Format } from './format';
import { wholeText } from './whole-text';

const LARGEST = 16 << 20;

/** A signed credential as a file of its own (`.jws`, `.jwt`): one long word. */
export const badgeToken: Format = {
  name: 'signed credential',
  recognises: (head) =>
    /^\s*eyJ[\w-]+\.[\w-]/.test(head.slice(0, 4096)) && !/\s\S/.test(head.slice(0, 4096).trim()),
  async read(text) {
    return bakedTable(
      'signed credential',
      await wholeText(text, LARGEST, 'This token is longer than 16 MB.'),
    );
  },
};
