import { csv } from './csv';
import type { Format } from './format';
import { json } from './json';
import { jsonLines } from './json-lines';

/** Every format that can be read. The first that recognises a file's beginning reads it; CSV takes any other text. */
export const FORMATS: readonly Format[] = [jsonLines, json, csv];
