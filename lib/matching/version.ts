/** To be raised whenever the code finds other skills in the same text: everything is then matched anew. */
export const MATCHER_VERSION = 2;
