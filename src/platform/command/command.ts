import type { INestApplicationContext } from '@nestjs/common';
import type { ParseArgsConfig } from 'node:util';
import type { Config } from '../config/index.js';

/** What a command is given. */
export interface CommandCall {
  /** The rooms: `rooms.get(Database)`. A command that needs none is given none. */
  readonly rooms: INestApplicationContext;
  /** What follows the name of the command, without its options. */
  readonly words: readonly string[];
  /** The options as they were given. */
  readonly options: Readonly<Record<string, string | boolean | undefined>>;
  /** Writes one line of the answer. */
  readonly print: (line: string) => void;
  /** Asks the person at the keyboard, or reads the next line of what is piped in. A secret is not shown. */
  readonly ask: (question: string, how?: { readonly secret?: boolean }) => Promise<string>;
}

/** A command of `npm run aval -- …`, as it is typed and listed. */
export interface TypedCommand {
  /** `admin create` */
  readonly name: string;
  /** What follows the name, for the list of commands: `<e-mail>`. */
  readonly words?: string;
  /** What it does, in one line. */
  readonly does: string;
  readonly options?: NonNullable<ParseArgsConfig['options']>;
}

/** One that the room that knows how contributes. */
export interface Command extends TypedCommand {
  /** Does it. Throws `CommandRefused` with a sentence; anything else it throws is a bug. */
  run(call: CommandCall): Promise<void>;
}

/** One for a database that the rooms cannot open yet. */
export interface CommandBeforeRooms extends TypedCommand {
  /** Does it. Throws `CommandRefused` with a sentence, or `DatabaseNotReady`. */
  runBeforeRooms(call: Pick<CommandCall, 'print' | 'words'> & { readonly config: Config }): Promise<void>;
}

/** A command that cannot be done as asked; the message is for whoever typed it. */
export class CommandRefused extends Error {}
