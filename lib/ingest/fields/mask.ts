const LOCAL_PART = /[\w.%+-]/;
const DOMAIN = /^[a-z\d-]{1,63}(?:\.[a-z\d-]{1,63}){1,5}/i;

/** International, North American, and national numbers that begin with 0. */
const PHONE =
  /(?<![\d.,$£€#/\-+])(?:\+\d{1,3}[ .-]?(?:\(\d{1,4}\)[ .-]?)?\d{1,5}(?:[ .-]\d{2,5}){0,4}|\(?\d{3}\)?[ .-]\d{3}[.-]\d{4}|\(?0\d{1,4}\)?(?:[ .-]?\d{2,6}){1,4})(?![\d,/%]|\.\d|-\d)/g;
/** What a text must hold before it is worth looking for such numbers. */
const NINE_DIGITS = /\d(?:[ .\-()]{0,2}\d){8}/;
/** A number without an area code, and the words behind which it is one. */
const LOCAL_NUMBER = /\d{3}[ .-]\d{4}\b/g;
const CALLING = /(?:tel|phone|call|telephone|mobile|fax|cell)[a-z]*[.:]? *(?:no\.?|number)?:? *$/i;
/** Characters before a number that are looked at for such words. */
const CALLING_REACH = 40;
const DATE = /^\(?\d{1,2}[.-]\d{1,2}[.-](?:19|20)\d\d/;

/** E-mail addresses and telephone numbers become `[e-mail]` and `[phone]`. Pay, years and names of standards stay. */
export function maskContacts(text: string): string {
  const masked = text.includes('@') ? maskEmails(text) : text;
  const phones = NINE_DIGITS.test(masked)
    ? masked.replace(PHONE, (found) => (isPhone(found) ? '[phone]' : found))
    : masked;
  return phones.replace(LOCAL_NUMBER, (number, at: number) =>
    CALLING.test(phones.slice(Math.max(0, at - CALLING_REACH), at)) ? '[phone]' : number,
  );
}

function isPhone(text: string): boolean {
  let digits = 0;
  for (const character of text) if (character >= '0' && character <= '9') digits++;
  return digits >= 9 && digits <= 15 && !DATE.test(text);
}

/** Looks around each @ once, so that a long run of letters costs no more than its length. */
function maskEmails(text: string): string {
  let masked = '';
  let kept = 0;
  for (let at = text.indexOf('@'); at !== -1; at = text.indexOf('@', at + 1)) {
    let start = at;
    while (start > kept && at - start < 64 && LOCAL_PART.test(text[start - 1]!)) start--;
    const domain = DOMAIN.exec(text.slice(at + 1, at + 255))?.[0];
    if (start === at || domain === undefined) continue;
    masked += `${text.slice(kept, start)}[e-mail]`;
    kept = at + 1 + domain.length;
  }
  return masked + text.slice(kept);
}
