/** Why a whole file could not be imported. */
export type ImportErrorCode =
  | 'unreadable'
  | 'empty'
  | 'unknown-format'
  | 'not-json'
  | 'not-a-table'
  | 'too-large'
  | 'unbalanced-quotes'
  | 'encoding'
  | 'no-title'
  | 'unknown-column'
  | 'unknown-field';

/** A file cannot be imported. The message says what is wrong and what to do, in words for people. */
export class ImportError extends Error {
  override name = 'ImportError';
  readonly code: ImportErrorCode;

  constructor(code: ImportErrorCode, what: string, whatToDo: string) {
    super(`${what} ${whatToDo}`);
    this.code = code;
  }
}
