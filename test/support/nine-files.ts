import { enrol, insertPerson } from '../../src/people/index.js';
import { ask, composition, idIn, itemOf, keepOrder, proposedReport } from './before-the-jury.js';
import { createInstitutionWithJury, everyone, type Everyone, type InstitutionWithJury } from './institution.js';
import { startPortal, type Portal } from './portal.js';
import { plain, signedIn, type Answered, type Visitor } from './visitor.js';

export const STUDENTS = ['Adèle', 'Basile', 'Chloé', 'Driss', 'Elsa', 'Farid', 'Gaëlle', 'Hassan', 'Irène'] as const;
export type Student = (typeof STUDENTS)[number];

/** What a student brought before the jury. */
interface File {
  readonly studentId: string;
  readonly reportId: string;
  readonly requestId: string;
  readonly item: string;
  readonly student: Visitor;
}

/** Of five: more than half. */
export const QUORUM = '3';

/** A jury of five, nine students of one centre, and their browsers. */
export class NineFiles {
  readonly files = {} as Record<Student, File>;
  sessionId = '';

  private constructor(
    readonly portal: Portal,
    readonly institution: InstitutionWithJury,
    /** Named by the order, and will not come. */
    readonly absent: string,
    /** Named by the order, and will be replaced by the newcomer. */
    readonly replaced: string,
    public all: Everyone,
    public newcomer: Visitor,
  ) {}

  static async open(at: string): Promise<NineFiles> {
    const portal = await startPortal({ at });
    const institution = await portal.database.transact(createInstitutionWithJury);
    const [absent, replaced] = await portal.database.transact(
      async (tx) =>
        [
          await insertPerson(tx, { name: 'Yann Le Dantec', email: 'dantec@aval.example' }),
          await insertPerson(tx, { name: 'Rosa Benvenuti', email: 'benvenuti@aval.example' }),
        ] as const,
    );
    return new NineFiles(
      portal,
      institution,
      absent,
      replaced,
      await everyone(portal, institution),
      await signedIn(portal, institution.colleague),
    );
  }

  /** It is so late, and everybody signs in again. */
  async at(instant: string): Promise<void> {
    this.portal.clock.set(instant);
    this.all = await everyone(this.portal, this.institution);
    this.newcomer = await signedIn(this.portal, this.institution.colleague);
    for (const name of STUDENTS)
      this.files[name] = {
        ...this.files[name],
        student: await signedIn(this.portal, this.files[name].studentId),
      };
  }

  /** The session is planned, composed by an order and open. */
  async compose(heldOn: string, closesOn: string): Promise<Answered> {
    const { secretary } = this.all;
    const session = { jury: this.institution.jury, heldOn, closesOn, place: 'Paris' };
    this.sessionId = idIn((await secretary.post('/jury/sessions', session)).location);
    await keepOrder(secretary, this.sessionId, { quorum: QUORUM });
    return secretary.post(`/jury/sessions/${this.sessionId}/composition`, {
      ...composition(this.institution),
      'members[3].person': this.absent,
      'members[3].quality': 'qualified',
      'members[3].place': 'member',
      'members[4].person': this.replaced,
      'members[4].quality': 'researcher',
      'members[4].place': 'member',
    });
  }

  /** A student of the centre, whose file is examined, asks for the diploma and is put on the agenda. */
  async schedule(name: Student, proposal: 'FAVOURABLE' | 'UNFAVOURABLE'): Promise<Answered> {
    const { portal, institution, all } = this;
    const studentId = await portal.database.transact(async (tx) => {
      const personId = await insertPerson(tx, {
        name: `${name} Caradec`,
        email: `${name}@aval.example`,
        studentNumber: `NAN-9${STUDENTS.indexOf(name)}`,
      });
      await enrol(tx, { personId, centreId: institution.centre, diplomaId: institution.diploma, academicYear: 2026 });
      return personId;
    });
    const theirs = { ...institution, student: studentId };
    const reportId = await proposedReport(portal, theirs, proposal);
    const student = await signedIn(portal, studentId);
    const requestId = await ask({ ...all, student }, theirs);
    await all.registry.post(`/diploma-requests/${requestId}/admission`, { certified: 'yes', note: '' });
    const scheduled = await all.registry.post('/scheduling', { session: this.sessionId, requests: requestId });
    this.files[name] = { studentId, reportId, requestId, student, item: await itemOf(portal, reportId) };
    return scheduled;
  }

  async page(who: Visitor, name: Student): Promise<string> {
    return plain((await who.get(`/jury/files/${this.files[name].item}`)).html);
  }

  async recuse(member: string, name: Student, reason: string): Promise<number> {
    return (
      await this.all.secretary.post(`/jury/files/${this.files[name].item}/recusals`, { member, kind: 'other', reason })
    ).status;
  }

  /** The secretary prepares the decision on this line of an agenda. */
  async decide(item: string, decision: Readonly<Record<string, string>>): Promise<number> {
    return (await this.all.secretary.post(`/jury/files/${item}/decision`, { revision: '0', ...decision })).status;
  }

  /** Its chair confirms it, as they read it. */
  async confirm(chair: Visitor, item: string): Promise<number> {
    const page = `/jury/files/${item}`;
    return (await chair.post(`${page}/confirmation`, chair.fields((await chair.get(page)).html))).status;
  }

  /** Somebody signs the minutes of a session, or their part of them, as they read them. */
  async sign(who: Visitor, sessionId = this.sessionId): Promise<number> {
    const minutes = `/jury/sessions/${sessionId}/minutes`;
    return (await who.post(minutes, who.fields((await who.get(minutes)).html, { signed: 'yes' }))).status;
  }
}
