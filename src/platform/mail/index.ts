/** The way out for e-mail. */
export { MailRefused, type MailFailure } from './mail-refused.js';
export { Mail } from './mail.js';
