import { parseArgs } from 'node:util';
import { CommandRefused, type CommandCall, type TypedCommand } from './command.js';

/**
 * The command that was typed, with its words and options. Throws `CommandRefused`, with the list, when there is none
 * such.
 */
export function findCommand<One extends TypedCommand>(
  commands: readonly One[],
  typed: readonly string[],
): { command: One } & Pick<CommandCall, 'words' | 'options'> {
  const line = typed.join(' ');
  // `backup verify` is not `backup` with a word.
  const command = [...commands]
    .sort((one, other) => other.name.length - one.name.length)
    .find(({ name }) => line === name || line.startsWith(`${name} `));
  if (!command)
    throw new CommandRefused(
      `${line === '' ? 'Which command?' : `There is no command “${line}”.`}\n\n${listOf(commands)}`,
    );
  const rest = typed.slice(command.name.split(' ').length);
  try {
    const { values, positionals } = parseArgs({
      args: [...rest],
      options: command.options ?? {},
      allowPositionals: true,
    });
    return { command, words: positionals, options: values as CommandCall['options'] };
  } catch (error) {
    throw new CommandRefused(`${(error as Error).message}\n\n${usageOf(command)}`);
  }
}

function listOf(commands: readonly TypedCommand[]): string {
  const usages = commands.map(usageOf);
  const width = Math.max(...usages.map(({ length }) => length));
  return commands.map(({ does }, index) => `${usages[index]?.padEnd(width)}  ${does}`).join('\n');
}

function usageOf({ name, words, options = {} }: TypedCommand): string {
  const named = Object.entries(options).map(([option, { type }]) =>
    type === 'boolean' ? `[--${option}]` : `[--${option} …]`,
  );
  return ['npm run aval --', name, words, ...named].filter(Boolean).join(' ');
}
