import { readConfig } from '../../src/platform/config/index.js';
import { Mail } from '../../src/platform/mail/index.js';
import { startTiresomePostOffice, type Mood, type TiresomePostOffice } from '../support/tiresome-post-office.js';

const LETTER = { to: { name: 'Inès', address: 'ines@aval.example' }, subject: 'Essai', text: 'Bonjour.', id: 'one' };
const MOODS: readonly Mood[] = ['silent', 'drips', 'stalls after the letter', 'never begins TLS'];

describe('an SMTP server that never finishes', () => {
  const offices: TiresomePostOffice[] = [];
  afterAll(async () => {
    for (const office of offices) await office.stop();
  });
  const open = async (mood: Mood): Promise<TiresomePostOffice> => {
    const office = await startTiresomePostOffice(mood);
    offices.push(office);
    return office;
  };
  /** How sending a message to this address ends; the line is given up by then. */
  const outcomeAt = async (url: string, office: TiresomePostOffice): Promise<unknown> => {
    const mail = new Mail(readConfig({ NODE_ENV: 'test', SMTP_URL: url }));
    const failure = await mail.send(LETTER).catch((error: unknown) => (error as { failure?: string }).failure);
    expect(office.calls()).toBeGreaterThan(0);
    await office.left();
    return failure;
  };

  it('is given up however it behaves, and its connection is closed', async () => {
    const outcomes = await Promise.all(
      MOODS.map(async (mood) => {
        const office = await open(mood);
        return [mood, await outcomeAt(office.url, office)];
      }),
    );
    expect(outcomes).toEqual(MOODS.map((mood) => [mood, mood === 'never begins TLS' ? 'unreachable' : 'silent']));
  });

  it('is given up where it is called by TLS and never answers', async () => {
    const office = await open('silent');
    expect(await outcomeAt(office.secureUrl, office)).toBe('silent');
  });

  it('that nobody has started is said to be unreachable', async () => {
    const office = await open('silent');
    await office.stop();
    const mail = new Mail(readConfig({ NODE_ENV: 'test', SMTP_URL: office.url }));
    await expect(mail.send(LETTER)).rejects.toMatchObject({ failure: 'unreachable' });
  });
});
