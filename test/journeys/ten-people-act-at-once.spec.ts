import { giveSeat, insertPerson } from '../../src/people/index.js';
import { createInstitution, type Institution } from '../support/institution.js';
import { admissibleReport, depositedReport, reportNow } from '../support/examination.js';
import { startPortal, type Portal } from '../support/portal.js';
import { signedIn, type Answered, type Visitor } from '../support/visitor.js';

const TEN = Array.from({ length: 10 }, (_, index) => index + 1);

describe('of ten people who act at once', () => {
  let portal: Portal;
  let institution: Institution;
  beforeAll(async () => {
    portal = await startPortal({ at: '2026-11-24T09:00:00Z' });
    institution = await portal.database.transact(createInstitution);
  });
  afterAll(() => portal.stop());

  /** Ten people in the same seat, by the name each is known by. */
  const seated = new Map<string, Promise<[name: string, visitor: Visitor][]>>();
  const tenAs = (role: 'registry' | 'coordinator'): Promise<[name: string, visitor: Visitor][]> => {
    const ten = seated.get(role) ?? seatTen(role);
    seated.set(role, ten);
    return ten;
  };
  const seatTen = (role: 'registry' | 'coordinator'): Promise<[name: string, visitor: Visitor][]> =>
    Promise.all(
      TEN.map(async (number): Promise<[string, Visitor]> => {
        const name = `${role} numéro ${number}`;
        const personId = await portal.database.transact(async (tx) => {
          const id = await insertPerson(tx, { name, email: `${role}.${number}@aval.example` });
          await giveSeat(tx, { personId: id, role, centreId: institution.centre });
          return id;
        });
        return [name, await signedIn(portal, personId)];
      }),
    );
  const linesOf = (reportId: string, move: string) =>
    portal.database.read((tx) =>
      tx.rows<{ actor_name: string }>('select actor_name from journal where thing_id = $1 and move = $2', [
        reportId,
        move,
      ]),
    );
  const lettersOf = async (reportId: string) => {
    await portal.drainJobs();
    return portal.database.read((tx) =>
      tx.rows<{ person_id: string; kind: string }>('select person_id, kind from letters where thing_id = $1', [
        reportId,
      ]),
    );
  };

  /** One who was in time; nine who are told by whom and by what they were overtaken. */
  const expectOneWinner = async (
    racers: [string, Visitor][],
    answers: Answered[],
    reportId: string,
    move: string,
    done: string,
  ): Promise<void> => {
    expect(answers.map(({ status }) => status).toSorted((one, other) => one - other)).toEqual([
      303,
      ...TEN.slice(1).map(() => 409),
    ]);
    const winner = racers[answers.findIndex(({ status }) => status === 303)]?.[0] ?? 'nobody';
    expect(await linesOf(reportId, move)).toEqual([{ actor_name: winner }]);
    for (const { html } of answers.filter(({ status }) => status === 409)) {
      expect(html).toContain(winner);
      expect(html).toContain(done);
    }
  };

  it('one declares the file admissible, and its student gets one letter', async () => {
    const reportId = await portal.database.transact((tx) => depositedReport(tx, institution));
    const racers = await tenAs('registry');
    const answers = await Promise.all(
      racers.map(([, visitor]) => visitor.post(`/reports/${reportId}/admission`, { note: 'Vu.' })),
    );
    await expectOneWinner(racers, answers, reportId, 'admit', 'Dossier déclaré recevable par la scolarité');

    const letters = (await lettersOf(reportId))
      .filter(({ kind }) => kind === 'report.admit')
      .map(({ person_id: person }) => person);
    expect(letters.toSorted()).toEqual([institution.student, institution.coordinator].toSorted());
    expect(await portal.database.read(async (tx) => (await reportNow(tx, reportId)).state)).toBe('ADMISSIBLE');
  });

  it('one returns the file; and its student, who clicks ten times, deposits it once', async () => {
    const student = await portal.database.transact((tx) =>
      insertPerson(tx, { name: 'Maël Guérin', email: 'mael.guerin@aval.example', studentNumber: 'NAN-0003' }),
    );
    const reportId = await portal.database.transact((tx) => depositedReport(tx, { ...institution, student }));
    const racers = await tenAs('registry');
    const returned = await Promise.all(
      racers.map(([, visitor]) =>
        visitor.post(`/reports/${reportId}/return`, {
          fault: 'incomplete',
          points: 'Joindre le certificat.',
          dueOn: '2026-12-20',
        }),
      ),
    );
    await expectOneWinner(racers, returned, reportId, 'return', 'Dossier retourné par la scolarité');

    const author = await signedIn(portal, student);
    const asked = await author.get(`/reports/${reportId}/answers`);
    const answers = Object.fromEntries(Object.keys(author.fields(asked.html)).map((name) => [name, 'Joint.']));
    expect(await author.post(`/reports/${reportId}/answers`, answers)).toMatchObject({ status: 303 });
    const deposited = await Promise.all(
      TEN.map(() => author.post(`/reports/${reportId}/deposit`, { certified: 'yes' })),
    );
    expect(deposited.map(({ status }) => status).toSorted((one, other) => one - other)).toEqual([
      303,
      ...TEN.slice(1).map(() => 409),
    ]);
    expect(await linesOf(reportId, 'resubmit')).toHaveLength(1);
  });

  it('one assigns the file, whomever the others had chosen; one professor has it, and one letter', async () => {
    const student = await portal.database.transact((tx) =>
      insertPerson(tx, { name: 'Yann Tanguy', email: 'yann.tanguy@aval.example', studentNumber: 'NAN-0002' }),
    );
    const reportId = await portal.database.transact((tx) => admissibleReport(tx, { ...institution, student }));
    const racers = await tenAs('coordinator');
    const answers = await Promise.all(
      racers.map(([, visitor], index) =>
        visitor.post(`/reports/${reportId}/assignment`, {
          professor: index % 2 === 0 ? institution.professor : institution.colleague,
        }),
      ),
    );
    await expectOneWinner(racers, answers, reportId, 'assign', 'Dossier affecté à un professeur de la spécialité');

    const chosen =
      answers.findIndex(({ status }) => status === 303) % 2 === 0 ? institution.professor : institution.colleague;
    const standing = await portal.database.read((tx) =>
      tx.rows(`select holder_id from standings where report_id = $1 and held_as = 'professor'`, [reportId]),
    );
    expect(standing).toEqual([{ holder_id: chosen }]);
    const professors = [institution.professor, institution.colleague];
    expect(
      (await lettersOf(reportId))
        .filter(({ person_id: person }) => professors.includes(person))
        .map(({ person_id: person }) => person),
    ).toEqual([chosen]);
  });
});
