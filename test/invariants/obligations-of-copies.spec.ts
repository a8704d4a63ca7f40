import { refusalBy, WENT_THROUGH } from '../support/filled-database.js';
import { createInstitution, type Institution } from '../support/institution.js';
import { startPortal, type Portal } from '../support/portal.js';
import { fiveParties, HOST, opened, outsider, signAs, signing, type Opened } from '../support/sheet.js';
import { signedIn } from '../support/visitor.js';

const ONLY_LIFE = 'aval: nothing of a copy changes but its link, its last use and its end, once';
const OF_WHAT_IS_SIGNED = 'aval: a copy is of what all have signed, for whoever signed it by a link';

describe('the database holds the copies of what was signed:', () => {
  let portal: Portal;
  let institution: Institution;
  let [complete, open]: Opened[] = [];
  beforeAll(async () => {
    portal = await startPortal({ at: '2026-11-24T09:00:00Z' });
    institution = await portal.database.transact(createInstitution);
    const [registry, parties] = [await signedIn(portal, institution.registry), fiveParties(institution)];
    complete = await opened(portal, institution, {
      parties: parties.filter(({ party }) => party === 'HOST' || party === 'TRAINEE'),
    });
    open = await opened(portal, institution);
    await signAs(portal, complete, 'TRAINEE', institution.student);
    for (const sheet of [complete, open]) {
      const { html } = await registry.post(`/signatures/${sheet.id}/parties/HOST/link`);
      const link = /\/sign\/[\w-]{43}/.exec(html)?.[0] ?? '/none';
      await outsider(portal, 'POST', link, signing(await sheet.now(), HOST.name));
    }
    await portal.drainJobs();
  });
  afterAll(() => portal.stop());
  const said = (...statements: string[]): Promise<string> => refusalBy(portal, ...statements);
  const set = (changed: string): string =>
    `update signature_copies set ${changed} where sheet_id = '${complete?.id}' and party = 'HOST'`;
  const copy = (sheet: Opened | undefined, party: string): string =>
    `insert into signature_copies (sheet_id, party, asked_at) values ('${sheet?.id}', '${party}', now())`;
  const END = `ended_at = now()`;
  const linked = (): string => set(`token_hash = repeat('a', 64), last_used_at = now()`);

  it('for whoever signed by a link, of a document that all have signed, one at a time', async () => {
    expect(await said(copy(complete, 'HOST'))).toBe('signature_copies_one_a_party');
    expect(await said(set(END), copy(complete, 'HOST'))).toBe(WENT_THROUGH);
    for (const [sheet, party] of [
      [complete, 'TRAINEE'],
      [open, 'HOST'],
      [open, 'TUTOR'],
    ] as const)
      expect(await said(copy(sheet, party))).toBe(OF_WHAT_IS_SIGNED);
  });

  it('none is sent elsewhere, lives again, forgets its last use, or is revoked without a reason', async () => {
    expect(await said(linked(), set(`token_hash = repeat('b', 64)`), set(END))).toBe(WENT_THROUGH);
    for (const statements of [
      [set(END), set('ended_at = null')],
      [set(END), set(`token_hash = repeat('b', 64)`)],
      [linked(), set('last_used_at = null')],
      [linked(), set(`last_used_at = last_used_at - interval '1 day'`)],
      [linked(), set('token_hash = null, last_used_at = null')],
    ])
      expect(await said(...statements)).toBe(ONLY_LIFE);
    const by = `revoked_by = '${institution.registry}'`;
    for (const [end, constraint] of [
      [`${END}, ${by}`, 'signature_copies_revoked_with_a_reason'],
      [`${END}, revoked_why = 'Adresse quittée.'`, 'signature_copies_revoked_with_a_reason'],
      [`${by}, revoked_why = 'Adresse quittée.'`, 'signature_copies_revoked_with_a_reason'],
      [`${END}, ${by}, revoked_why = '…'`, 'signature_copies_revoked_why_check'],
      ['last_used_at = now()', 'signature_copies_are_used_by_their_link'],
    ] as const)
      expect(await said(set(end))).toBe(constraint);
    expect(await said(set(`${END}, ${by}, revoked_why = 'Adresse quittée.'`))).toBe(WENT_THROUGH);
    for (const changed of [`party = 'TRAINEE'`, 'asked_at = now()', `asked_by = '${institution.registry}'`])
      expect(await said(set(changed))).toBe(ONLY_LIFE);
  });
});
