import { type ParseArgsConfig, parseArgs } from 'node:util';
import { DatabaseError, databaseErrorInWords } from '@/db/client';
import { ImportError } from '@/lib/ingest/import-error';
import { TaxonomyError } from '@/lib/taxonomy/format';

/** Something wrong with how a command was called, in words for the user. */
export class UsageError extends Error {
  override name = 'UsageError';
}

type Options = NonNullable<ParseArgsConfig['options']>;

/**
 * The arguments of a command. `--help` prints its help to standard output and ends the program.
 * @param most how many words it takes besides its options
 * @throws UsageError when an option is not known, or there are more words
 */
export function readArguments<const Given extends Options>(
  help: string,
  options: Given,
  most = Number.POSITIVE_INFINITY,
) {
  try {
    const parsed = parseArgs({
      allowPositionals: true,
      options: { ...options, help: { type: 'boolean', short: 'h' } } as Given & { help: { type: 'boolean' } },
    });
    if ((parsed.values as { help?: boolean }).help) {
      console.log(help.trim());
      process.exit(0);
    }
    const surplus = parsed.positionals.slice(most);
    if (surplus.length > 0) throw new Error(`“${surplus.join(' ')}” is not understood here.`);
    return parsed;
  } catch (error) {
    throw new UsageError(`${error instanceof Error ? error.message : String(error)}\n\n${help.trim()}`);
  }
}

/** Words for people go to standard error; standard output carries the result alone. */
export function say(words: string): void {
  process.stderr.write(`${words}\n`);
}

/** Runs a command; what people can mend is told in one sentence and ends it with code 1, a wrong call with 2. */
export async function runCommand(command: () => void | Promise<void>): Promise<void> {
  try {
    await command();
  } catch (thrown) {
    const error = databaseErrorInWords(thrown);
    if (error instanceof UsageError) {
      say(error.message);
      process.exitCode = 2;
    } else if (
      error instanceof ImportError ||
      error instanceof TaxonomyError ||
      error instanceof DatabaseError
    ) {
      say(error.message);
      process.exitCode = 1;
    } else throw error;
  }
}
