import { openFiles } from '@/lib/taxonomy/files';
import type { TaxonomyFolder } from '@/lib/taxonomy/format';
import { formOf } from '@/lib/taxonomy/registry';

/** A folder of files that stand in memory. */
export function folderOf(files: Readonly<Record<string, string | Uint8Array>>): TaxonomyFolder {
  return {
    names: Object.keys(files),
    bytes(name, most) {
      const content = files[name] ?? '';
      const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
      return bytes.subarray(0, most);
    },
  };
}

/** What a folder holds, and in which form, found by its content. */
export async function readFolder(files: Readonly<Record<string, string | Uint8Array>>) {
  const opened = await openFiles(folderOf(files));
  const format = formOf('folder', opened);
  return { form: format.name, ...(await format.read(opened)) };
}

/** Lines of cells as tab-separated text. */
export function tabs(...rows: readonly (readonly string[])[]): string {
  return rows.map((row) => `${row.join('\t')}\n`).join('');
}

/** Labels with their rules, for short: `SQL (in-context)`. */
export function inWords({ labels }: { labels: readonly { text: string; rule: string }[] }): string[] {
  return labels.map(({ text, rule }) => `${text} (${rule})`);
}
