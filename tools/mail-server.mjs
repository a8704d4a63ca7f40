/** An SMTP server for what runs without TypeScript. */
export { SMTPServer } from 'smtp-server';
