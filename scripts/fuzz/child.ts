import { type Tried, tryFile } from './try-file';

/** What a child tells of a file that it has tried. */
export interface Told {
  number: number;
  tried: Tried[];
  /** The most memory that the child has held so far, in MB. */
  memory: number;
}

/** Tries the files that it is sent, one at a time, and tells of each. A fault that nobody catches ends it. */
process.on('message', async ({ number, file }: { number: number; file: string }) => {
  const tried = await tryFile(file, number);
  const memory = Math.round(process.resourceUsage().maxRSS / 1024);
  process.send!({ number, tried, memory } satisfies Told);
});
