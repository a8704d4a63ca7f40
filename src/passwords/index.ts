/** How somebody gets a password and changes it: links that nobody obtains alone, and letters that say what was done. */
export { linksToHandOverCount } from './data/requests.store.js';
export { passwordCommands } from './acts/passwords.commands.js';
export { PasswordsModule } from './passwords.module.js';
