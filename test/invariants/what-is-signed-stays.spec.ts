import { stateOfSheet, voidSheet } from '../../src/signatures/index.js';
import { createInstitution, type Institution } from '../support/institution.js';
import { startPortal, type Portal } from '../support/portal.js';
import { fiveParties, HOST, opened, outsider, signAs, TUTOR, type Opened } from '../support/sheet.js';
import { refusalBy, WENT_THROUGH } from '../support/filled-database.js';
import { signedIn } from '../support/visitor.js';

const AT = `'2026-11-24T09:00:00Z'`;

describe('the database keeps what is signed, and lets nobody sign for another:', () => {
  let portal: Portal;
  let institution: Institution;
  /** One that all have signed, one that the student has signed, and one that is void. */
  let [complete, begun, ended]: Opened[] = [];
  const idOf = (sheet: Opened | undefined): string => sheet?.id ?? '';
  beforeAll(async () => {
    portal = await startPortal({ at: '2026-11-24T09:00:00Z' });
    institution = await portal.database.transact(createInstitution);
    complete = await opened(portal, institution, {
      parties: fiveParties(institution).filter(({ holderId }) => holderId !== null),
    });
    begun = await opened(portal, institution);
    ended = await opened(portal, institution);
    for (const [party, person] of [
      ['TRAINEE', institution.student],
      ['INSTITUTION', institution.registry],
      ['TEACHER', institution.professor],
    ] as const)
      await sign(complete, party, person);
    for (const sheet of [begun, ended]) await sign(sheet, 'TRAINEE', institution.student);
    const { html } = await (
      await signedIn(portal, institution.registry)
    ).post(`/signatures/${begun.id}/parties/HOST/link`);
    await outsider(portal, 'POST', `${/\/sign\/[\w-]{43}/.exec(html)?.[0]}/refusal`, { reason: 'Pas encore.' });
    await portal.database.transact((tx) => voidSheet(tx, idOf(ended), 'Retournée.'));
    await portal.drainJobs();
  });
  afterAll(() => portal.stop());
  const sign = (sheet: Opened, party: string, personId: string) => signAs(portal, sheet, party, personId);

  const said = (...statements: string[]): Promise<string> => refusalBy(portal, ...statements);
  interface Row {
    readonly sheet?: Opened | undefined;
    readonly party?: string;
    readonly sha256?: string;
    readonly before?: string;
    readonly how?: string;
    readonly person?: string;
    readonly token?: string;
    readonly recorded?: string;
    readonly on?: string;
    readonly at?: string;
  }
  const signature = async ({
    sheet = begun,
    party = 'TEACHER',
    sha256,
    before,
    how = 'account',
    person = `'${institution.professor}'`,
    token = 'null',
    recorded = 'null',
    on = '2026-11-24',
    at = AT,
  }: Row = {}): Promise<string> => {
    const now = await sheet?.now();
    return `insert into signatures (sheet_id, party, sha256, sign_before, time_zone, name, quality, how, person_id,
         token_hash, recorded_by, signed_on, written_at)
      values ('${idOf(sheet)}', '${party}', '${sha256 ?? now?.paper.sha256}', '${before ?? now?.signBefore}',
          'Europe/Paris', 'Quelqu’un', '', '${how}', ${person}, ${token}, ${recorded}, '${on}', ${at})`;
  };

  it('what is right is accepted', async () => {
    expect(
      [await complete?.now(), await begun?.now(), await ended?.now()].map((sheet) => sheet && stateOfSheet(sheet)),
    ).toEqual(['complete', 'open', 'void']);
    expect((await begun?.now())?.parties.map(({ refusals }) => refusals.length)).toEqual([0, 1, 0, 0, 0]);
    expect(await said(await signature())).toBe(WENT_THROUGH);
  });

  it.each(['signatures', 'signature_parties', 'signature_refusals', 'signature_seals', 'signature_finals'])(
    '%s are neither edited, nor deleted, nor emptied',
    async (table) => {
      const column =
        {
          signatures: 'name',
          signature_parties: 'name',
          signature_refusals: 'reason',
          signature_seals: 'code',
          signature_finals: 'sha256',
        }[table] ?? '';
      for (const statement of [
        `update ${table} set ${column} = repeat('0', 20)`,
        `delete from ${table}`,
        `truncate ${table} cascade`,
      ]) {
        expect(await said(statement)).toMatch(/^aval: \w+ of signature\w+ is refused: what is written there stays$/);
      }
    },
  );

  it('a sheet is voided once at most, never when complete, and changes in no other way', async () => {
    const once = 'aval: nothing of signature_sheets changes but its end, once';
    expect(await said(`update signature_sheets set sign_before = '2028-01-01' where id = '${idOf(begun)}'`)).toBe(once);
    expect(await said(`update signature_sheets set document = '{}' where id = '${idOf(begun)}'`)).toBe(once);
    expect(
      await said(`update signature_sheets set voided_at = null, void_reason = null where id = '${idOf(ended)}'`),
    ).toBe(once);
    expect(
      await said(
        `update signature_sheets set voided_at = ${AT}, void_reason = 'Annulée' where id = '${idOf(complete)}'`,
      ),
    ).toBe(`aval: sheet ${idOf(complete)} is complete: nothing of it changes`);
    expect(await said('delete from signature_sheets')).toContain('what is written there stays');
    expect(await portal.database.transact((tx) => voidSheet(tx, idOf(complete), 'Annulée'))).toMatchObject({
      status: 409,
      code: 'signatures.isComplete',
    });
  });

  it('a link can only be ended, and signs for no other party, nor once ended', async () => {
    const links = await portal.database.read((tx) =>
      tx.rows<{ hash: string }>('select token_hash as hash from signature_links'),
    );
    const hash = `'${links[0]?.hash}'`;
    expect(await said(`update signature_links set ends_at = '2030-01-01'`)).toBe(
      'aval: nothing of signature_links changes but its end, once',
    );
    expect(
      await said(`update signature_links set ended_at = ${AT}`, 'update signature_links set ended_at = null'),
    ).toBe('aval: nothing of signature_links changes but its end, once');
    expect(await said(await signature({ party: 'HOST', how: 'link', person: 'null', token: hash }))).toBe(WENT_THROUGH);
    expect(await said(await signature({ party: 'TUTOR', how: 'link', person: 'null', token: hash }))).toBe(
      'signatures_by_a_link_of_that_party',
    );
    expect(
      await said(
        `update signature_links set ended_at = ${AT}`,
        await signature({ party: 'HOST', how: 'link', person: 'null', token: hash }),
      ),
    ).toBe('aval: this link has ended');
    const late = {
      party: 'HOST',
      how: 'link',
      person: 'null',
      token: hash,
      on: '2026-12-24',
      at: `'2026-12-24T09:00:00Z'`,
    };
    expect(await said(await signature(late))).toBe('aval: this link has ended');
    const other = `insert into signature_links (token_hash, sheet_id, party, made_at, ends_at)
       values (repeat('0', 64), '${idOf(begun)}'`;
    expect(await said(`${other}, 'HOST', ${AT}, '2026-12-01')`)).toBe('signature_links_one_a_party');
    expect(await said(`${other}, 'TEACHER', ${AT}, '2026-12-01')`)).toBe(
      'signature_links_are_for_whoever_has_no_account',
    );
  });

  it('each party signs once, that document, before the day, dated of the day it signs', async () => {
    expect(await said(await signature({ party: 'TRAINEE', person: `'${institution.student}'` }))).toBe(
      'signatures_pkey',
    );
    expect(await said(await signature({ party: 'NOBODY' }))).toContain('nobody signs for another');
    expect(await said(await signature({ sha256: '0'.repeat(64) }))).toBe('signatures_are_on_that_document');
    expect(await said(await signature({ before: '2028-01-01' }))).toBe('signatures_are_on_that_document');
    expect(await said(await signature({ on: '2027-03-01', at: `'2027-03-01T09:00:00Z'` }))).toBe(
      'signatures_come_before_the_day',
    );
    expect(await said(await signature({ on: '2026-11-23' }))).toBe('signatures_are_of_their_day');
    // Eleven in the evening in London is the next day in Paris.
    expect(await said(await signature({ on: '2027-02-28', at: `'2027-02-28T23:00:00Z'` }))).toBe(
      'signatures_are_of_their_day',
    );
  });

  it('nobody signs for another, nor for a party that signs by a link, nor without a way of signing', async () => {
    for (const party of ['TEACHER', 'HOST', 'TUTOR'])
      expect(await said(await signature({ party, person: `'${institution.registry}'` }))).toBe(
        'aval: nobody signs for another',
      );
    expect(await said(await signature({ party: 'INSTITUTION', person: `'${institution.registry}'` }))).toBe(
      WENT_THROUGH,
    );
    expect(await said(await signature({ party: 'INSTITUTION', person: `'${institution.distant}'` }))).toBe(
      'aval: nobody signs for another',
    );
    expect(await said(await signature({ how: 'link' }))).toBe('signatures_say_how');
    expect(await said(await signature({ party: 'HOST', person: 'null' }))).toBe('signatures_say_how');
    expect(
      await said(
        await signature({ party: 'HOST', how: 'paper', person: 'null', recorded: `'${institution.registry}'` }),
      ),
    ).toBe('signatures_on_paper_have_their_original');
  });

  it('nothing is signed, refused or added once void or complete, and nobody is added to those who sign', async () => {
    const isVoid = `aval: sheet ${idOf(ended)} is void: nobody signs it any more`;
    expect(await said(await signature({ sheet: ended }))).toBe(isVoid);
    expect(
      await said(
        `insert into signature_refusals (sheet_id, party, reason, refused_at, person_id)
           values ('${idOf(ended)}', 'TEACHER', 'Non', ${AT}, '${institution.professor}')`,
      ),
    ).toBe(isVoid);
    expect(
      await said(
        `insert into signature_links (token_hash, sheet_id, party, made_at, ends_at)
           values (repeat('0', 64), '${idOf(ended)}', 'HOST', ${AT}, '2026-12-01')`,
      ),
    ).toBe(isVoid);
    expect(
      await said(
        `insert into signature_refusals (sheet_id, party, reason, refused_at, person_id)
           values ('${idOf(begun)}', 'TRAINEE', 'Non', ${AT}, '${institution.student}')`,
      ),
    ).toBe('aval: what is signed is not refused');
    const added = (sheet: Opened | undefined): string =>
      `insert into signature_parties (sheet_id, party, position, role, name, quality, email, locale, consent)
         values ('${idOf(sheet)}', 'WITNESS', 9, 'Témoin', '${TUTOR.name}', '', '${HOST.email}', 'fr', 'Oui')`;
    for (const sheet of [begun, complete])
      expect(await said(added(sheet))).toBe('aval: who signs is said when the sheet is opened');
  });

  it('a seal comes with the last signature, and not before it nor without it', async () => {
    const seal = (sheet: Opened | undefined, code = '7'): string =>
      `insert into signature_seals (sheet_id, code, sealed_at) values ('${idOf(sheet)}', repeat('${code}', 20), ${AT})`;
    const two = await opened(portal, institution, {
      parties: fiveParties(institution).filter(({ party }) => party === 'TRAINEE'),
    });
    const last = await signature({ sheet: two, party: 'TRAINEE', person: `'${institution.student}'` });
    expect(await said(seal(begun))).toBe('aval: a sheet is sealed when everybody has signed it');
    expect(await said(last)).toBe('aval: a sheet that everybody has signed is sealed');
    expect(await said(last, seal(two))).toBe(WENT_THROUGH);
    expect(await said(last, seal(two, 'O'))).toBe('signature_seals_code_check');
    expect(await said(seal(complete))).toContain('is complete');
  });

  it('a thing has one sheet at a time that is not void', async () => {
    await expect(opened(portal, institution, { thingId: begun?.thingId ?? '' })).rejects.toThrow(
      'signature_sheets_one_a_thing',
    );
    const again = await opened(portal, institution, { thingId: ended?.thingId ?? '' });
    expect((await again.now()).parties.filter(({ signature: given }) => given)).toEqual([]);
    expect((await ended?.now())?.parties.filter(({ signature: given }) => given)).toHaveLength(1);
  });
});
