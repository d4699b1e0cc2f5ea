import { archivedFiles } from './archived-files';
import { badgePng } from './badge-png';
import { badgeSvg } from './badge-svg';
import { badgeToken } from './badge-token';
import { csv } from './csv';
import type { ArchiveFormat, Container, Format } from './format';
import { gzip } from './gzip';
import { html } from './html';
import { json } from './json';
import { jsonLines } from './json-lines';
import { xlsx } from './xlsx/xlsx';
import { zip } from './zip';

/** Every format that is a ZIP archive inside. The first that recognises an archive's files reads it. */
export const ARCHIVES: readonly ArchiveFormat[] = [xlsx, archivedFiles];

/** Every format of bytes. The first that recognises a file's beginning reads it; what none does is text. */
export const CONTAINERS: readonly Container[] = [gzip, zip(ARCHIVES), badgePng];

/** Every format of text. The first that recognises a file's beginning reads it; CSV takes any other text. */
export const FORMATS: readonly Format[] = [jsonLines, json, badgeSvg, html, badgeToken, csv];
