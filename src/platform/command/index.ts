/** The commands of `npm run aval -- …`. */
export { Questions } from './ask.js';
export { CommandRefused, type Command, type CommandBeforeRooms } from './command.js';
export { findCommand } from './find-command.js';
