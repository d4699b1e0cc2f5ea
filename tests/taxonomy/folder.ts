import { readWorkbook } from '@/db/taxonomy-folder';
import { inMemory } from '@/lib/ingest/formats/file-source';
import { openFiles } from '@/lib/taxonomy/files';
import type { TaxonomyFolder } from '@/lib/taxonomy/format';
import { formOf } from '@/lib/taxonomy/registry';
import { makeXlsx } from '@/scripts/fuzz/make/xlsx';

/** A folder of files that stand in memory. */
export function folderOf(files: Readonly<Record<string, string | Uint8Array>>): TaxonomyFolder {
  const bytes = (name: string, most?: number) => {
    const content = files[name] ?? '';
    return (typeof content === 'string' ? new TextEncoder().encode(content) : content).subarray(0, most);
  };
  return {
    names: Object.keys(files),
    bytes,
    workbook: (name) => readWorkbook(name, inMemory(Buffer.from(bytes(name)))),
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

/** A workbook of one sheet of text. */
export const workbookOf = (...rows: readonly (readonly string[])[]): Uint8Array =>
  makeXlsx([{ name: 'Data', rows }]);
