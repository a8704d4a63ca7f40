/** An SMTP server, and the reader of the messages that it is handed. */
export { SMTPServer } from 'smtp-server';
export { simpleParser, type ParsedMail } from 'mailparser';

/** A server that speaks the S3 protocol. */
export { default as S3rver } from 's3rver';
