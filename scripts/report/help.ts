import { ownParameters, SLICE_API } from '@/lib/reports/api-parameters';
import { COMMANDS, type Command } from './commands';

export const HELP = `
Prints the figures that the screens show and that the API answers.

  npm run --silent report -- COMMAND [--format json|csv|md] [--table NAME] [options] [the slice]

${COMMANDS.map(helpOf).join('\n\n')}

--format    json (the default): the data as the API has them; csv or md: one table of them
--table     which of the tables; the first without it

The slice, as on screen; without it it holds every posting:
${SLICE_API.map(({ name, description }) => optionLine(name, description)).join('\n')}

BADGEWORTH_DB names the database file.
`;

function helpOf(command: Command): string {
  const { names, report, argument, about = report.about } = command;
  const behind = argument ? ` ${argument.words}${argument.several ? ' ...' : ''}` : '';
  return [
    `${names.join(', ')}${behind}`,
    `  ${about}`,
    ...optionsOf(command),
    `  Tables: ${Object.keys(report.tables).join(', ')}`,
  ].join('\n');
}

function optionsOf({ report, argument }: Command): string[] {
  return ownParameters(report)
    .filter(({ name }) => name !== argument?.parameter)
    .map(({ name, description = '', schema }) => {
      const values = Array.isArray(schema.enum) ? schema.enum.join(', ') : '';
      return optionLine(name, [description, values].filter(Boolean).join(': '));
    });
}

function optionLine(name: string, says = ''): string {
  return `  --${name.padEnd(11)} ${says}`.trimEnd();
}
