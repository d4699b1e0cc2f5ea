/** The server whose database holds the made-up sample, for the screens. */
export const SAMPLE_PORT = 3210;
/** The server whose database is empty at first, for the imports. */
export const IMPORT_PORT = 3211;
/** The server whose skills are decided on: with the sample too, but apart, for decisions change every figure. */
export const REVIEW_PORT = 3212;
