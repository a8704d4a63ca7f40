/** The commands of `npm run aval -- …`. */
export { Questions } from './ask.js';
export { CommandRefused, type Command, type CommandCall } from './command.js';
export { findCommand } from './find-command.js';
