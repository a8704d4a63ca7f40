/** The way out for e-mail. */
export { Mail, type Message } from './mail.js';
