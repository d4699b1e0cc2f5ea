import type { ReportSource } from '@/lib/reports/report';
import { UsageError } from '../cli';
import type { Command } from './commands';

/**
 * What stands behind a command's name, as the parameter of its report.
 * @throws UsageError when too little or too much stands there, or a word means nothing or several things
 */
export function argumentOf(
  { names: [name], argument }: Command,
  words: readonly string[],
  known: Pick<ReportSource, 'skills'>,
): Record<string, string[]> {
  if (!argument) {
    if (words.length > 0) throw new UsageError(`“${words.join(' ')}” is not understood behind ${name}.`);
    return {};
  }
  const { parameter, several, meanings } = argument;
  if (words.length === 0 || (words.length > 1 && !several))
    throw new UsageError(
      `Say ${several ? 'which ones' : 'which one'}: ${name} ${argument.words}. A name of several words stands in quotes.`,
    );
  const meant = words.map((word) => {
    const [only, ...others] = meanings(known, word);
    if (only === undefined)
      throw new UsageError(`Nothing is called “${word}”. Look for its name or number with \`demand --q\`.`);
    if (others.length > 0)
      throw new UsageError(`“${word}” is ${[only, ...others].join(' or ')}: name one of these numbers.`);
    return only;
  });
  return { [parameter]: [meant.join(',')] };
}
