import { startPortal, type Portal } from '../support/portal.js';

describe('an address that lets in whoever knows it', () => {
  let portal: Portal;
  beforeAll(async () => {
    portal = await startPortal();
  });
  afterAll(() => portal.stop());

  const policyOf = async (path: string): Promise<string | null> =>
    (await fetch(new URL(path, portal.url), { redirect: 'manual' })).headers.get('referrer-policy');

  it.each([
    '/password/abc',
    '/sign/abc',
    '/sign/abc/refusal',
    '/sign/abc/document',
    '/copies/abc',
    '/copies/abc/document',
    '/verify/01234-56789-ABCDE-FGHJK',
  ])('%s is sent to no other page as its referrer', async (path) => {
    expect(await policyOf(path)).toBe('strict-origin');
  });

  it('a page at another address links back to the page one comes from', async () => {
    expect(await policyOf('/sign-in')).toBe('same-origin');
  });
});
