import { ImportError } from '@/lib/ingest/import-error';
import { bakedTable } from './baked-badge';
import type { Container } from './format';
import { PNG_MARK, pngBadgeText } from './png-text';

const LARGEST = 32 << 20;

/** The picture of a badge with the badge itself baked in. */
export const badgePng: Container = {
  name: 'PNG badge',
  recognises: (head) => head.subarray(0, PNG_MARK.length).equals(PNG_MARK),
  async read(source) {
    if (source.size > LARGEST)
      throw new ImportError(
        'unknown-format',
        'This is a picture larger than 32 MB, and no badge.',
        'Give the badge as its issuer hands it out.',
      );
    const table = await bakedTable('PNG badge', pngBadgeText(await source.read(0, source.size)));
    return { ...table, encodings: new Set() };
  },
};
