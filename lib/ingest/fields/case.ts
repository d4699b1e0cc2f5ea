const SMALL = new Set(
  'a an and at by de des du en et for in la le les of on or the to under upon und van von'.split(' '),
);
const SHORT_UPPER = /^(?:[A-Z]{2,3}|[IVX]+)$/;

/** Text all in capitals, or all in small letters, with a capital on each word: `STOKE ON TRENT` to `Stoke on Trent`. Other text as it is. */
export function normalCase(text: string): string {
  const isUpper = text === text.toUpperCase();
  const isLower = text === text.toLowerCase();
  if (isUpper === isLower) return text;
  if (isUpper && SHORT_UPPER.test(text)) return text;
  let first = true;
  return text.toLowerCase().replace(/\p{L}[\p{L}\p{M}'’]*/gu, (word) => {
    const small = !first && SMALL.has(word);
    first = false;
    return small ? word : word[0]!.toUpperCase() + word.slice(1);
  });
}
