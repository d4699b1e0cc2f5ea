import { ImportError } from '@/lib/ingest/import-error';
import { type Archive, openArchive } from './archive';
import type { ArchiveFormat, Container } from './format';

/** Archives lie in archives at most so deep. */
const DEEPEST = 1;
/** `PK`, and the mark of a first file, of a directory without files, or of the first of several parts. */
const MARKS = ['PK\u0003\u0004', 'PK\u0005\u0006', 'PK\u0007\u0008'];

/** A ZIP archive: what it is shows in the files that it holds. The first of the formats that recognises them reads it. */
export function zip(formats: readonly ArchiveFormat[]): Container {
  return {
    name: 'ZIP',
    recognises: (head) => MARKS.includes(head.toString('latin1', 0, 4)),
    async read(source, inside) {
      if (inside.depth > DEEPEST)
        throw new ImportError(
          'too-large',
          'This is an archive in an archive in an archive.',
          'Unpack the outer one and give what is in it.',
        );
      const archive = await openArchive(source, inside.unpacks);
      refuseDocuments(archive);
      return formats.find((format) => format.recognises(archive))!.read(archive, inside);
    },
  };
}

/** Documents that are ZIP archives inside, by a file that each of them holds. */
const DOCUMENTS: readonly [RegExp, string][] = [
  [/^word\/document\d*\.xml$/i, 'a Word document'],
  [/^ppt\/presentation\.xml$/i, 'a PowerPoint presentation'],
  [/^xl\/workbook\.bin$/i, 'a binary Excel workbook (XLSB)'],
  [/^META-INF\/manifest\.xml$/, 'an OpenDocument file'],
  [/^Index\/Document\.iwa$/i, 'a Numbers or Pages document'],
];

function refuseDocuments({ files }: Archive): void {
  for (const [pattern, what] of DOCUMENTS)
    if (files.some(({ name }) => pattern.test(name)))
      throw new ImportError(
        'unknown-format',
        `This file cannot be read: it is ${what}.`,
        'Save the table as XLSX or CSV (UTF-8) and give that.',
      );
}
