/** How somebody gets a password and changes it: links that nobody obtains alone, and letters that say what was done. */
export { passwordCommands } from './acts/passwords.commands.js';
export { PasswordsModule } from './passwords.module.js';
/** What the room says when it refuses, and once an act is done; the start gives it to the pages. */
export { sentences } from './words/sentences.js';
