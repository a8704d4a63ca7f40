import { readFile } from 'node:fs/promises';
import { giveSeat, insertPerson } from '../../src/people/index.js';
import { idIn } from '../support/before-the-jury.js';
import { openDeciding } from '../support/decided-files.js';
import { reportFile } from '../support/gestures.js';
import { openSheetOf, signingInternship } from '../support/internship.js';
import { signing } from '../support/sheet.js';
import { signedIn, type Answered, type Visitor } from '../support/visitor.js';

const here = openDeciding();

const DATES = { startsOn: '2026-09-01', endsOn: '2027-08-31', publishedOn: '2026-09-03' };

/** The form of a delegation, with its document, as a browser sends it. */
async function record(who: Visitor, fields: Readonly<Record<string, string>>, withFile = true): Promise<Answered> {
  const form = new FormData();
  const given: Record<string, string> = {
    delegator: here.institution.general,
    reference: 'Décision 2026-31',
    publishedIn: 'Recueil des actes administratifs',
    ...DATES,
    ...fields,
  };
  for (const [name, value] of Object.entries(given))
    if (name in DATES) {
      const [year = '', month = '', day = ''] = value.split('-');
      for (const [box, typed] of Object.entries({ day, month, year })) form.append(`${name}.${box}`, typed);
    } else form.append(name, value);
  if (withFile)
    form.append(
      'file',
      new Blob([await readFile(reportFile('report-short.pdf'))], { type: 'application/pdf' }),
      'd.pdf',
    );
  return who.upload('/delegations/new', form);
}

/** Somebody new who holds a seat of appeals and no delegation; and the address of their account. */
async function newcomer(): Promise<{ readonly id: string; readonly email: string; readonly visitor: Visitor }> {
  const email = `${here.institution.general}@delegate.example`;
  const id = await here.portal.database.transact(async (tx) => {
    const made = await insertPerson(tx, { name: 'Aziza Benali', email });
    await giveSeat(tx, { personId: made, role: 'appeals' });
    return made;
  });
  return { id, email, visitor: await signedIn(here.portal, id) };
}

describe('a delegation of signature', () => {
  it('is recorded on its document by the general administrator, published to all, and by nobody else', async () => {
    const { email } = await newcomer();
    const general = await signedIn(here.portal, here.institution.general);
    for (const other of [here.all.secretary, here.all.appeals])
      expect((await record(other, { delegate: email, scopes: 'appeals' })).status).toBe(403);
    const wrong = await record(general, { delegate: 'nobody@aval.example', scopes: 'appeals', endsOn: '2026-08-31' });
    expect([wrong.status, wrong.html.includes('Aucun compte n’a cette adresse')]).toEqual([422, true]);
    expect(wrong.html).toContain('Choisissez un dernier jour qui ne précède pas le premier');
    expect((await record(general, { delegate: email, scopes: 'appeals' }, false)).status).toBe(422);
    expect((await record(general, { delegate: email })).status).toBe(422);
    expect(
      (await record(general, { delegate: email, scopes: 'appeals', delegator: here.institution.registry })).status,
    ).toBe(422);
    expect((await record(general, { delegate: email, scopes: 'appeals' })).status).toBe(303);
    const page = await here.all.student.get('/delegations');
    for (const said of ['Aziza Benali', 'Répondre aux recours', 'du 1er septembre 2026 au 31 août 2027'])
      expect(page.html).toContain(said);
  });

  it('is what whoever answers an appeal answers under, from its publication until it is ended', async () => {
    const { reportId } = await here.decided({
      sense: 'UNFAVOURABLE',
      ownText: 'L’expérience est hors de la spécialité.',
    });
    const filed = await here.all.student.post(`/appeals/new/${reportId}`, { grounds: 'Une erreur de fait.' });
    const appeal = idIn(filed.location);
    const general = await signedIn(here.portal, here.institution.general);
    const { visitor, email } = await newcomer();
    await visitor.post(`/appeals/${appeal}/advice`, { words: 'La présidente est souffrante.' });
    const reject = (): Promise<Answered> =>
      visitor.post(`/appeals/${appeal}/moves/reject`, { reason: 'Aucune erreur.' });
    const none = await reject();
    expect([none.status, none.html.includes('Aucune délégation de signature')]).toEqual([403, true]);
    await record(general, { delegate: email, scopes: 'appeals', publishedOn: '2026-11-25' });
    expect((await reject()).status).toBe(403);
    await record(general, { delegate: email, scopes: 'agreements' });
    expect((await reject()).status).toBe(403);
    await record(general, { delegate: email, scopes: 'appeals', reference: 'Décision 2026-40' });
    const ended = /\/delegations\/([0-9a-f-]{36})"[^>]*>[^<]*<span[^>]*> : Décision 2026-40/.exec(
      (await general.get('/delegations')).html.replaceAll('\u202f', ' '),
    )?.[1];
    expect((await general.get(`/delegations/${ended}`)).html).toContain(`/delegations/${ended}/end`);
    expect((await here.all.student.get(`/delegations/${ended}`)).html).not.toContain(`/delegations/${ended}/end`);
    expect((await here.all.secretary.post(`/delegations/${ended}/end`, { why: 'Non.' })).status).toBe(403);
    expect((await general.post(`/delegations/${ended}/end`, { why: '' })).status).toBe(422);
    expect((await general.post(`/delegations/${ended}/end`, { why: 'Départ.' })).status).toBe(303);
    expect((await general.post(`/delegations/${ended}/end`, { why: 'Départ.' })).status).toBe(409);
    expect((await reject()).status).toBe(403);
    await record(general, { delegate: email, scopes: 'appeals' });
    expect((await reject()).status).toBe(303);
  });

  it('is what whoever signs an agreement for the institution signs under', async () => {
    const internship = await signingInternship(here.portal, here.institution);
    const sheet = await here.portal.database.read((tx) => openSheetOf(tx, internship));
    const sign = (): Promise<Answered> =>
      here.all.registry.post(`/signatures/${sheet.id}/parties/INSTITUTION`, signing(sheet, 'Claire Le Goff'));
    await here.portal.database.transact((tx) =>
      tx.rows(
        `update delegations set ended_at = $2, ended_by = delegator_id, ended_why = 'Départ' where delegate_id = $1`,
        [here.institution.registry, tx.now],
      ),
    );
    const none = await sign();
    expect([none.status, none.html.includes('Aucune délégation de signature')]).toEqual([403, true]);
    const email = await here.portal.database.read(
      async (tx) =>
        (await tx.row<{ email: string }>('select email from people where id = $1', [here.institution.registry]))?.email,
    );
    const general = await signedIn(here.portal, here.institution.general);
    await record(general, { delegate: email ?? '', scopes: 'agreements', centre: here.institution.otherCentre });
    expect((await sign()).status).toBe(403);
    await record(general, { delegate: email ?? '', scopes: 'agreements', centre: here.institution.centre });
    expect((await sign()).status).toBe(303);
  });
});
