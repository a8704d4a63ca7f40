// A mail server, an S3 server and an antivirus, each behind a line that may turn: what the portal is started with, and
// what they received.
import '../../scripts/typescript.mjs';
import { layMoodyLine } from './moody-line.mjs';

const GREETING = /^220[^\n]*\n/;

/** How each may turn. Their words are not those of one another: an antivirus and S3 wait to be spoken to. */
export const MOODS = {
  mail: [
    { at: 'the call', then: 'silence' },
    { at: { said: GREETING }, then: 'silence' },
    { at: { received: 200 }, then: 'silence' },
    // It has the letter, and never says so: nobody can know.
    { at: { received: 200 }, then: 'lost answers' },
    { at: { said: GREETING }, then: 'break' },
    { at: { received: 200 }, then: 'break' },
  ],
  store: [
    { at: 'the call', then: 'silence' },
    { at: { said: /^HTTP\/1\.1 \d/ }, then: 'silence' },
    { at: { said: /\r\n\r\n[^]{1000}/ }, then: 'silence' },
    { at: { received: 20_000 }, then: 'silence' },
    { at: { received: 20_000 }, then: 'lost answers' },
    { at: 'the call', then: 'break' },
    { at: { received: 20_000 }, then: 'break' },
  ],
  antivirus: [
    { at: 'the call', then: 'silence' },
    { at: { said: /^ClamAV/ }, then: 'silence' },
    { at: { said: /^stream/ }, then: 'silence' },
    { at: { received: 20_000 }, then: 'silence' },
    { at: { received: 20_000 }, then: 'lost answers' },
    { at: 'the call', then: 'break' },
    { at: { received: 20_000 }, then: 'break' },
  ],
};

/** Starts the three. Whoever starts them stops them. */
export async function startServers() {
  const { startS3 } = await import('../../test/support/s3-server.ts');
  const { startPostOffice } = await import('../../test/support/post-office.ts');
  const { startAntivirus } = await import('../../test/support/antivirus.ts');
  const [s3, office, antivirus] = await Promise.all([startS3(), startPostOffice(), startAntivirus()]);
  const portOf = (address) => Number(/:(\d+)(?:[&/]|$)/.exec(address.replace(/^s3:.*endpoint=/, ''))[1]);
  const lines = {
    mail: await layMoodyLine(portOf(office.url)),
    store: await layMoodyLine(portOf(s3.url)),
    antivirus: await layMoodyLine(portOf(antivirus.url)),
  };
  return {
    lines,
    environment: {
      ...s3.environment,
      STORE_URL: s3.url.replace(/(endpoint=http:\/\/127\.0\.0\.1:)\d+/, `$1${lines.store.port}`),
      SMTP_URL: `smtp://127.0.0.1:${lines.mail.port}`,
      CLAMD_URL: `tcp://127.0.0.1:${lines.antivirus.port}`,
    },
    /** Letters that the mail server has. */
    received: office.received,
    stop: async () => {
      for (const line of Object.values(lines)) line.stop();
      await Promise.all([s3.stop(), office.stop(), antivirus.stop()]);
    },
  };
}
