import { mailRefusedFrom } from './mail-refused.js';

const failureOf = (thrown: object): string => mailRefusedFrom(Object.assign(new Error('A reply'), thrown)).failure;

describe('why a message did not leave', () => {
  it('is a silent server when it took too long', () => {
    expect(['ETIMEDOUT', 'EABORT'].map((code) => failureOf({ code }))).toEqual(['silent', 'silent']);
  });

  it('is an unreachable server when no connection stands', () => {
    expect(['ECONNECTION', 'ESOCKET', 'EDNS', 'ETLS'].map((code) => failureOf({ code }))).toEqual(
      Array(4).fill('unreachable'),
    );
  });

  it('is our own login when the server does not know us', () => {
    expect(failureOf({ code: 'EAUTH', responseCode: 535 })).toBe('login');
  });

  it('is the recipient, for good, only when the server refuses that address for good', () => {
    const at = (command: string, responseCode: number) =>
      mailRefusedFrom(Object.assign(new Error(), { code: 'EENVELOPE', command, responseCode }));
    expect([at('RCPT TO', 550), at('RCPT TO', 451), at('MAIL FROM', 550)].map(({ failure }) => failure)).toEqual([
      'recipient',
      'refused',
      'refused',
    ]);
    expect([at('RCPT TO', 550), at('RCPT TO', 451)].map(({ isLasting }) => isLasting)).toEqual([true, false]);
  });

  it('keeps the reply apart from its own words', () => {
    const refused = mailRefusedFrom(new Error('550 <ines@aval.example> unknown'));
    expect(refused.message).toBe('The message did not leave: refused.');
    expect(refused.reply).toBe('550 <ines@aval.example> unknown');
  });
});
