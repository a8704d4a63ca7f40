import { giveSeat, insertPerson } from '../../src/people/index.js';
import { SheetOwners, voidSheet, type NewSheet, type Sheet } from '../../src/signatures/index.js';
import type { Tx } from '../../src/platform/database/index.js';
import { isRefusal } from '../../src/platform/refusal/index.js';
import { createInstitution, type Institution } from '../support/institution.js';
import { startPortal, type Portal } from '../support/portal.js';
import { fiveParties, opened, outsider, signAs, signing, type Opened } from '../support/sheet.js';
import { signedIn, type Visitor } from '../support/visitor.js';

const TEN = Array.from({ length: 10 }, (_, index) => index + 1);

/** The room that owns the things notes each complete sheet where the transaction can take it back. */
const note = async (tx: Tx, { id, title }: Sheet): Promise<void> => {
  await tx.rows(`insert into settings (name, value, set_at) values ($1, '1', $2)`, [`complete ${id}`, tx.now]);
  if (title === 'Impossible') throw new Error('The room cannot take it.');
};

describe('when everybody signs at once', () => {
  let portal: Portal;
  let institution: Institution;
  let registry: Visitor;
  beforeAll(async () => {
    portal = await startPortal({ at: '2026-11-24T09:00:00Z', environment: { DATABASE_POOL: '12' } });
    portal.app.get(SheetOwners).whenComplete('raced', note);
    institution = await portal.database.transact(createInstitution);
    registry = await signedIn(portal, institution.registry);
  });
  afterAll(() => portal.stop());
  const sheetOf = (parties: readonly string[], changed: Partial<NewSheet> = {}): Promise<Opened> =>
    opened(portal, institution, {
      thing: 'raced',
      parties: fiveParties(institution).filter(({ party }) => parties.includes(party)),
      ...changed,
    });
  const timesCompleted = async ({ id }: Opened): Promise<number> =>
    (await portal.database.read((tx) => tx.rows('select 1 from settings where name = $1', [`complete ${id}`]))).length;
  const sign = (sheet: Opened, party: string, personId: string) => signAs(portal, sheet, party, personId);

  it('of ten officers of the registry who sign for their centre, one does', async () => {
    const sheet = await sheetOf(['INSTITUTION']);
    const racers = await Promise.all(
      TEN.map(async (number) =>
        signedIn(
          portal,
          await portal.database.transact(async (tx) => {
            const personId = await insertPerson(tx, {
              name: `Scolarité numéro ${number}`,
              email: `scolarite.${number}@aval.example`,
            });
            await giveSeat(tx, { personId, role: 'registry', centreId: institution.centre });
            return personId;
          }),
        ),
      ),
    );
    const fields = racers.map((_, index) =>
      signing({ paper: { id: 'paper', sha256: '', bytes: 1, name: '' } }, `Numéro ${index + 1}`),
    );
    const { paper } = await sheet.now();
    const answers = await Promise.all(
      racers.map((racer, index) =>
        racer.post(`/signatures/${sheet.id}/parties/INSTITUTION`, { ...fields[index], read: paper.sha256 }),
      ),
    );
    expect(answers.map(({ status }) => status).toSorted((one, other) => one - other)).toEqual([
      303,
      ...TEN.slice(1).map(() => 409),
    ]);
    const winner = answers.findIndex(({ status }) => status === 303);
    expect((await sheet.now()).parties[0]?.signature?.name).toBe(`Numéro ${winner + 1}`);
    expect(await timesCompleted(sheet)).toBe(1);
  });

  it('the last two sign at the same instant: there is one seal, and the owning room acts once', async () => {
    for (let turn = 0; turn < 5; turn += 1) {
      const sheet = await sheetOf(['TRAINEE', 'TEACHER']);
      expect(
        await Promise.all([sign(sheet, 'TRAINEE', institution.student), sign(sheet, 'TEACHER', institution.professor)]),
      ).toEqual([undefined, undefined]);
      expect([(await sheet.now()).sealed !== null, await timesCompleted(sheet)]).toEqual([true, 1]);
    }
  });

  it('a link used ten times at once signs once, and opens nothing for the others', async () => {
    const sheet = await sheetOf(['HOST', 'TRAINEE']);
    const link =
      /\/sign\/[\w-]{43}/.exec((await registry.post(`/signatures/${sheet.id}/parties/HOST/link`)).html)?.[0] ?? '';
    const { paper } = await sheet.now();
    const answers = await Promise.all(
      TEN.map((number) => outsider(portal, 'POST', link, signing({ paper }, `Numéro ${number}`))),
    );
    expect(answers.map(({ status }) => status).toSorted((one, other) => one - other)).toEqual([
      303,
      ...TEN.slice(1).map(() => 404),
    ]);
  });

  it('a link withdrawn, or its sheet voided, as it is used: one of the two happens, without an error', async () => {
    for (let turn = 0; turn < 6; turn += 1) {
      const sheet = await sheetOf(['HOST', 'TRAINEE']);
      const link =
        /\/sign\/[\w-]{43}/.exec((await registry.post(`/signatures/${sheet.id}/parties/HOST/link`)).html)?.[0] ?? '';
      const { paper } = await sheet.now();
      const end =
        turn % 2 === 0
          ? registry.post(`/signatures/${sheet.id}/parties/HOST/link/revocation`).then(({ status }) => status)
          : portal.database.transact((tx) => voidSheet(tx, sheet.id, 'Retournée')).then(() => 303);
      const [signed, ended] = await Promise.all([outsider(portal, 'POST', link, signing({ paper }, 'Moi')), end]);
      expect([303, 404]).toContain(signed.status);
      expect([303, 409]).toContain(ended);
      expect((await sheet.now()).parties.some(({ signature }) => signature)).toBe(signed.status === 303);
    }
  });

  it('the last signature and a void at once leave the sheet complete or void, never both', async () => {
    for (let turn = 0; turn < 6; turn += 1) {
      const sheet = await sheetOf(['TRAINEE']);
      const [signed, voided] = await Promise.all([
        sign(sheet, 'TRAINEE', institution.student),
        portal.database.transact((tx) => voidSheet(tx, sheet.id, 'Annulée')),
      ]);
      const now = await sheet.now();
      expect(isRefusal(signed)).not.toBe(isRefusal(voided));
      expect([now.sealed !== null, now.voided !== null]).toEqual([isRefusal(voided), isRefusal(signed)]);
      expect(await timesCompleted(sheet)).toBe(isRefusal(signed) ? 0 : 1);
    }
  });

  it('a last signature that the owning room refuses is not written', async () => {
    const sheet = await sheetOf(['TRAINEE'], { title: 'Impossible' });
    await expect(sign(sheet, 'TRAINEE', institution.student)).rejects.toThrow('The room cannot take it.');
    const now = await sheet.now();
    expect([now.sealed, now.parties[0]?.signature, await timesCompleted(sheet)]).toEqual([null, null, 0]);
  });
});
