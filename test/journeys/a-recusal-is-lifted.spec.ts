import { lettersOf } from '../support/before-the-jury.js';
import { deliberatingOnOne } from '../support/deliberating.js';
import {
  createInstitutionWithJury,
  everyone,
  type Everyone,
  type InstitutionWithJury,
} from '../support/institution.js';
import { startPortal, type Portal } from '../support/portal.js';
import { plain } from '../support/visitor.js';

const FAVOURABLE = { sense: 'FAVOURABLE', adoptsProposal: 'yes', ownText: '', revision: '0' };

let portal: Portal;
let institution: InstitutionWithJury;
let all: Everyone;

beforeAll(async () => {
  portal = await startPortal({ at: '2026-11-24T09:00:00Z' });
});
beforeEach(async () => {
  institution = await portal.database.transact(createInstitutionWithJury);
  all = await everyone(portal, institution);
});
afterAll(() => portal.stop());

const deliberating = () => deliberatingOnOne({ portal, institution, all });

describe('a recusal noted by mistake', () => {
  const WHY = 'C’est un homonyme.';
  const liftingAt = async (at: string): Promise<string> =>
    (
      await portal.database.read(async (tx) =>
        tx.row<{ at: string }>(
          `select $1 || '/liftings/' || id as at from recusal_liftings
          where agenda_item_id = $2 and answered_at is null`,
          [at, at.split('/').at(-1)],
        ),
      )
    )?.at ?? '';

  it('is lifted once the secretary asked with a reason and the president confirmed; its words are for them alone', async () => {
    const { at, recuse, reportId } = await deliberating();
    const asked = `${at}/recusals/${institution.otherMember}/lifting`;
    expect((await all.secretary.get(asked)).status).toBe(404);
    await recuse(institution.otherMember);
    expect((await all.secretary.get(`${at}/recusals`)).html).toContain(asked);
    for (const other of [all.president, all.member]) expect((await other.post(asked, { why: WHY })).status).toBe(403);
    expect((await all.secretary.post(asked, { why: ' — ' })).status).toBe(422);
    expect((await all.secretary.post(asked, { why: WHY })).location).toContain(`${at}/recusals`);
    expect((await all.secretary.post(asked, { why: WHY })).status).toBe(409);
    expect((await all.otherMember.get(at)).status).toBe(404);

    const answered = await liftingAt(at);
    expect(plain((await all.president.get('/desk')).html)).toContain('1 levée de récusation à confirmer');
    expect((await all.president.get(at)).html).toContain(answered);
    expect((await all.member.get(at)).html).not.toContain(answered);
    for (const other of [all.member, all.secretary]) expect((await other.get(answered)).status).toBe(403);
    expect((await all.otherMember.post(answered, { answer: 'yes', words: '' })).status).toBe(404);
    const read = plain((await all.president.get(answered)).html);
    for (const said of [WHY, 'Son supérieur dans l’entreprise.', 'Même employeur']) expect(read).toContain(said);
    expect(plain((await all.member.get(at)).html)).not.toContain('Son supérieur');
    expect((await all.president.post(answered, { answer: 'yes', words: '' })).status).toBe(303);
    expect((await all.president.post(answered, { answer: 'yes', words: '' })).status).toBe(409);

    expect((await all.otherMember.get(at)).status).toBe(200);
    expect((await all.otherMember.get(`/reports/${reportId}`)).status).toBe(200);
    expect(plain((await all.president.get(at)).html)).toContain('3 présents sur 3 : le quorum est atteint.');
    expect(plain((await all.secretary.get(`${at}/recusals`)).html)).toContain(
      'récusation levée par Marguerite Vasseur',
    );
    const told = await Promise.all(
      ([institution.president, institution.secretary, institution.otherMember] as const).map((one) =>
        lettersOf(portal, one),
      ),
    );
    expect(told.map((letters) => letters.some((one) => one.includes('écusation')))).toEqual([true, true, true]);
    expect(told.flat().filter((one) => one.includes(WHY))).toEqual([]);
  });

  it('stays when whoever presides says why; that is the substitute chair where it is the president’s', async () => {
    const { at, recuse } = await deliberating();
    await recuse(institution.president);
    await all.secretary.post(`${at}/recusals/${institution.president}/lifting`, { why: WHY });
    const answered = await liftingAt(at);
    expect((await all.president.get(answered)).status).toBe(404);
    expect((await all.member.post(answered, { answer: 'no', words: ' ' })).status).toBe(422);
    expect((await all.member.post(answered, { answer: 'no', words: 'Le lien est réel.' })).status).toBe(303);
    expect((await all.president.get(at)).status).toBe(404);
    expect(await lettersOf(portal, institution.secretary)).toContainEqual(expect.stringContaining('Le lien est réel.'));
    expect((await all.secretary.post(`${at}/recusals/${institution.president}/lifting`, { why: WHY })).status).toBe(
      303,
    );
  });

  it('is lifted by nobody once the file was decided', async () => {
    const { at, recuse } = await deliberating();
    await recuse(institution.otherMember);
    await all.president.post(`${at}/decision`, FAVOURABLE);
    const asked = (person: string) => all.secretary.post(`${at}/recusals/${person}/lifting`, { why: WHY });
    const late = await asked(institution.otherMember);
    expect([late.status, plain(late.html).includes('Ce dossier est décidé')]).toEqual([409, true]);
  });

  it('is lifted by nobody where neither chair sits on the file', async () => {
    const { at, recuse } = await deliberating();
    await recuse(institution.president);
    await recuse(institution.member);
    const asked = await all.secretary.post(`${at}/recusals/${institution.member}/lifting`, { why: WHY });
    expect([asked.status, plain(asked.html).includes('Ni la présidence ni la présidence suppléante')]).toEqual([
      409,
      true,
    ]);
  });

  it('had its kind said, whoever noted it', async () => {
    const { at } = await deliberating();
    const unsaid = await all.secretary.post(`${at}/recusals`, {
      member: institution.otherMember,
      reason: 'Son supérieur.',
    });
    expect([unsaid.status, plain(unsaid.html).includes('Son supérieur.')]).toEqual([422, true]);
  });
});
