import { buffer } from 'node:stream/consumers';
import { Store } from '../../src/platform/files/index.js';
import { idIn, lettersOf, openedSession, ORDER, startDeliberation, statesOf } from '../support/before-the-jury.js';
import { complaints, seen } from '../support/ink.js';
import { NineFiles, QUORUM, STUDENTS, type Student } from '../support/nine-files.js';
import { orderForm } from '../support/order-of-a-session.js';
import { plain, signedIn, unsaid } from '../support/visitor.js';

const FAVOURABLE = { sense: 'FAVOURABLE', adoptsProposal: 'yes', ownText: '' };
const AGAINST_THE_PROPOSAL = { sense: 'FAVOURABLE', ownText: 'Le poste de 2022 est au niveau du titre.' };
const REFUSED = { sense: 'UNFAVOURABLE', ownText: 'L’expérience présentée est hors de la spécialité.' };
const MORE = {
  sense: 'MORE',
  ownText: 'Préciser les dates de 2020',
  moreWhy: 'Rien ne date l’emploi de 2020.',
  moreDueOn: '2027-03-31',
};

let story: NineFiles;

beforeAll(async () => {
  story = await NineFiles.open('2026-11-02T09:00:00Z');
});
afterAll(() => story.portal.stop());

const states = ({ reportId, requestId }: { readonly reportId: string; readonly requestId: string }) =>
  statesOf(story.portal, reportId, requestId);

/** The letters that say this to a student, the latest first. */
async function told(name: Student, what: string): Promise<string[]> {
  return (await lettersOf(story.portal, story.files[name].studentId)).map(plain).filter((text) => text.includes(what));
}

/** The student opens the letter that tells them of the decision: its delay runs from then. */
async function openLetter(name: Student, subject: RegExp): Promise<void> {
  const { student } = story.files[name];
  const list = (await student.get('/letters')).html;
  const letter = [...list.matchAll(/href="(\/letters\/[0-9a-f-]+)"[^>]*>([^<]*)/g)].find(([, , said = '']) =>
    subject.test(said),
  );
  expect((await student.get(letter?.[1] ?? '')).status).toBe(200);
}

/** A paper of minutes that is kept, as words that are seen. */
async function wordsOfMinutes(sha256: string): Promise<string> {
  const pages = await seen(await buffer(await story.portal.app.get<Store>(Store).open(sha256)));
  expect(complaints(pages)).toEqual([]);
  return pages.flatMap(({ words }) => words.map(({ text }) => text)).join(' ');
}

describe('a session of nine files before five members', () => {
  it('is composed by an order, and nine students who asked for the diploma are put on its agenda', async () => {
    expect((await story.compose('2026-11-24', '2026-11-20')).status).toBe(303);
    for (const name of STUDENTS)
      expect((await story.schedule(name, name === 'Irène' ? 'UNFAVOURABLE' : 'FAVOURABLE')).status).toBe(303);
    expect(await states(story.files.Adèle)).toEqual(['FORWARDED', 'SCHEDULED']);
  });

  it('has one member replaced by an order the day before, who reads none of its files any more', async () => {
    await story.at('2026-11-23T15:00:00Z');
    const { all, newcomer, replaced, sessionId, institution } = story;
    const former = await signedIn(story.portal, replaced);
    const order = { ...ORDER, reference: 'Arrêté 2026-15', signedOn: '2026-11-23', publishedOn: '2026-11-23' };
    const fields = { ...order, quorum: QUORUM, former: replaced, quality: 'teacher', why: 'Empêchement.' };
    const page = `/jury/sessions/${sessionId}/replacement/${institution.colleague}`;
    expect((await all.secretary.upload(page, await orderForm(fields))).status).toBe(303);
    for (const name of STUDENTS) {
      const address = `/jury/files/${story.files[name].item}`;
      expect([(await former.get(address)).status, (await newcomer.get(address)).status]).toEqual([404, 200]);
    }
  });

  it('begins once four have signed that they are there, the fifth absent for a reason that is noted', async () => {
    await story.at('2026-11-24T09:00:00Z');
    const { all, newcomer, sessionId } = story;
    expect((await all.secretary.post(`/jury/sessions/${sessionId}/moves/lock`)).status).toBe(303);
    for (const member of [all.president, all.member, all.otherMember, newcomer])
      expect((await member.post(`/jury/sessions/${sessionId}/presence`, { how: 'room' })).status).toBe(303);
    const begun = await all.secretary.post(`/jury/sessions/${sessionId}/attendance`, {
      'members[0].person': story.absent,
      'members[0].reason': 'En mission à l’étranger.',
      then: 'deliberate',
    });
    expect(begun.status).toBe(303);
    expect(await story.page(all.president, 'Adèle')).toContain(
      '4 présents sur 5 : le quorum est atteint. Marguerite Vasseur préside.',
    );
  });

  it('counts who sits on each file: one member recused on two, the president on one, two on another', async () => {
    const { all, newcomer, institution, sessionId } = story;
    await story.recuse(institution.otherMember, 'Basile', 'Son ancien collègue.');
    await story.recuse(institution.otherMember, 'Chloé', 'Sa voisine.');
    await story.recuse(institution.president, 'Driss', 'Son neveu.');
    for (const member of [institution.member, institution.colleague])
      await story.recuse(member, 'Elsa', 'Même entreprise.');
    expect(await story.page(all.president, 'Basile')).toContain('4 présents sur 5, un membre déporté');
    expect(await story.page(all.member, 'Driss')).toContain('Étienne Roche préside.');
    expect(await story.page(all.president, 'Elsa')).toContain('le quorum (3) n’est pas atteint.');
    for (const [who, name] of [
      [all.otherMember, 'Basile'],
      [all.otherMember, 'Chloé'],
      [all.president, 'Driss'],
      [all.member, 'Elsa'],
      [newcomer, 'Elsa'],
    ] as const) {
      expect((await who.get(`/jury/files/${story.files[name].item}`)).status).toBe(404);
      expect((await who.get(`/jury/sessions/${sessionId}`)).html).not.toContain(`${name} Caradec`);
    }
  });

  it('puts back the file without its quorum, and decides the eight others, each confirmed by who chairs it', async () => {
    const { all, files, sessionId } = story;
    expect(await story.decide(files.Elsa.item, FAVOURABLE)).toBe(409);
    const back = await all.secretary.post(`/jury/files/${files.Elsa.item}/put-back`, { reason: 'Quorum non atteint.' });
    expect(back.status).toBe(303);
    const senses: Partial<Record<Student, Readonly<Record<string, string>>>> = {
      Farid: MORE,
      Gaëlle: REFUSED,
      Irène: AGAINST_THE_PROPOSAL,
    };
    for (const name of STUDENTS.filter((one) => one !== 'Elsa')) {
      expect(await story.decide(files[name].item, senses[name] ?? FAVOURABLE)).toBe(303);
      expect(await story.confirm(name === 'Driss' ? all.member : all.president, files[name].item)).toBe(303);
    }
    expect((await all.secretary.post(`/jury/sessions/${sessionId}/moves/close`)).status).toBe(303);
  });

  it('takes effect at the last of two signatures: the president’s, and that of who chaired in their place', async () => {
    const { all, files } = story;
    expect(await story.sign(all.president)).toBe(303);
    expect(await states(files.Adèle)).toEqual(['FORWARDED', 'SCHEDULED']);
    expect(await story.sign(all.member)).toBe(303);
    for (const name of ['Adèle', 'Basile', 'Chloé', 'Driss', 'Hassan', 'Irène'] as const)
      expect(await states(files[name])).toEqual(['VALIDATED', 'GRANTED']);
    expect(await states(files.Elsa)).toEqual(['OPINION_PROPOSED', 'ADMISSIBLE']);
    expect(await states(files.Farid)).toEqual(['RETURNED', 'DEFERRED']);
    expect(await states(files.Gaëlle)).toEqual(['NOT_VALIDATED', 'REFUSED']);
    expect((await told('Elsa', 'Quorum non atteint.')).length).toBe(1);
    expect((await told('Driss', 'Étienne Roche')).join()).not.toContain('Marguerite Vasseur');
    for (const said of ['Préciser les dates de 2020', 'Rien ne date l’emploi de 2020.', 'tribunal administratif'])
      expect((await told('Farid', 'complément demandé')).join()).toContain(said);
  });

  it('leaves minutes that say who sat on each file and by which orders, and copies without what one was recused from', async () => {
    const papers = await story.portal.database.read((tx) =>
      tx.rows<{ sha256: string; reader: string | null }>(
        `select p.sha256, null as reader from minutes m join papers p on p.id = m.paper_id where m.session_id = $1
         union all
         select p.sha256, c.person_id from minutes_copies c join minutes m on m.id = c.minutes_id
           join papers p on p.id = c.paper_id where m.session_id = $1`,
        [story.sessionId],
      ),
    );
    const wordsFor = async (reader: string | null): Promise<string> =>
      wordsOfMinutes(papers.find((one) => one.reader === reader)?.sha256 ?? '');
    const whole = await wordsFor(null);
    expect(
      unsaid(whole, [
        ...STUDENTS,
        'Depuis le 23 novembre 2026, Patrick Szymański siège à la place de Rosa Benvenuti, par l’acte suivant : Arrêté 2026-15',
        'motif légitime constaté',
        'Quorum non atteint.',
      ]),
    ).toEqual([]);
    const { president, otherMember } = story.institution;
    const [hers, theirs] = [await wordsFor(president), await wordsFor(otherMember)];
    expect(hers).not.toContain('Driss');
    expect(hers).toContain('Basile');
    for (const name of ['Basile', 'Chloé']) expect(theirs).not.toContain(name);
    expect(theirs).toContain('Driss');
  });

  it('is appealed against: a deferral, whose appeal is rejected after the president’s advice', async () => {
    await story.at('2026-11-25T10:00:00Z');
    await openLetter('Farid', /complément demandé/);
    await openLetter('Gaëlle', /décision/i);
    const { all, files } = story;
    const filed = await files.Farid.student.post(`/appeals/new/${files.Farid.reportId}`, { grounds: 'Tout est daté.' });
    const appeal = `/appeals/${idIn(filed.location)}`;
    expect((await all.appeals.post(`${appeal}/moves/examine`)).status).toBe(303);
    expect((await all.president.post(`${appeal}/advice`, { words: 'Rien ne date l’emploi.' })).status).toBe(303);
    expect((await all.appeals.post(`${appeal}/moves/reject`, { reason: 'Aucune erreur de droit.' })).status).toBe(303);
    expect(await states(files.Farid)).toEqual(['RETURNED', 'DEFERRED']);
    expect((await told('Farid', 'Aucune erreur de droit.')).length).toBe(1);
  });

  it('is appealed against on the last day, late in the evening: upheld, the file is deliberated anew', async () => {
    await story.at('2027-01-26T22:40:00Z');
    const { files, institution } = story;
    const { student, reportId } = files.Gaëlle;
    const filed = await student.post(`/appeals/new/${reportId}`, { grounds: 'Le certificat de 2022 n’a pas été lu.' });
    const appeal = `/appeals/${idIn(filed.location)}`;
    expect(plain((await student.get(appeal)).html)).not.toContain('hors délai');
    await story.at('2027-02-01T09:00:00Z');
    const { appeals, president, secretary } = story.all;
    await appeals.post(`${appeal}/moves/examine`);
    await president.post(`${appeal}/advice`, { words: 'Le certificat n’était pas au dossier relié.' });
    const upheld = await appeals.post(`${appeal}/moves/uphold`, { reason: 'Une pièce n’a pas été lue.' });
    expect(upheld.status).toBe(303);
    const anew = await openedSession(story.all, institution, { heldOn: '2027-02-01', closesOn: '2027-02-01' });
    const waiting = /\/jury\/new-deliberations\/[0-9a-f-]{36}/.exec(
      (await secretary.get('/jury/new-deliberations')).html,
    );
    const line = idIn((await secretary.post(waiting?.[0] ?? '', { session: anew })).location);
    await startDeliberation(story.all, institution, anew);
    expect(await states(files.Gaëlle)).toEqual(['NOT_VALIDATED', 'REFUSED']);
    expect(await story.decide(line, { sense: 'FAVOURABLE', ownText: 'Le certificat établit la spécialité.' })).toBe(
      303,
    );
    expect(await story.confirm(president, line)).toBe(303);
    await secretary.post(`/jury/sessions/${anew}/moves/close`);
    expect(await story.sign(president, anew)).toBe(303);
    expect(await states(files.Gaëlle)).toEqual(['VALIDATED', 'GRANTED']);
    expect((await told('Gaëlle', 'crédits validés')).join()).toContain('Elle remplace celle du procès-verbal');
    expect(await story.page(secretary, 'Gaëlle')).toContain('Remplacée par la décision');
  });

  it('has one decision whose withdrawal runs out of time: it stands', async () => {
    await story.at('2027-02-20T09:00:00Z');
    const { files, portal } = story;
    const { number } = (await portal.database.read((tx) =>
      tx.row<{ number: string }>('select number from reports where id = $1', [files.Hassan.reportId]),
    )) ?? { number: '' };
    const opened = await story.all.president.post('/withdrawals/new', {
      file: number,
      ground: 'unlawful',
      heldAgainst: 'Un membre n’était nommé par aucun arrêté.',
    });
    expect(opened.status).toBe(303);
    const withdrawal = `/withdrawals/${idIn(opened.location)}`;
    expect((await files.Hassan.student.post(`${withdrawal}/observations`, { words: 'Il l’était.' })).status).toBe(303);
    await story.at('2027-03-10T09:00:00Z');
    expect((await story.all.president.post(`${withdrawal}/moves/hear`)).status).toBe(303);
    await story.at('2027-03-25T09:00:00Z');
    await portal.runJob('watch-last-days');
    expect((await told('Hassan', 'elle ne peut plus être retirée')).length).toBe(1);
    expect(await states(files.Hassan)).toEqual(['VALIDATED', 'GRANTED']);
  });
});
