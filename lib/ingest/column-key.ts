/** Longest name that is compared, in characters. */
const LONGEST = 500;

/** How column names are compared: `Job Title`, `jobTitle`, `job_title` and `JOB-TITLE` are all `jobtitle`; é is e. */
export function columnKey(name: string): string {
  return name
    .slice(0, LONGEST)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}#]+/gu, '');
}
