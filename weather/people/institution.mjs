// An institution at work: so many officers of each kind in one centre, and so many students who have each deposited a
// file, all signed in.
import { Readable } from 'node:stream';
import { fillInstitution } from '../../dist/src/demonstration/index.js';
import { explain, keepAssessment, weighingFor, writePeriod } from '../../dist/src/experience/index.js';
import { giveSeat, insertPerson, loadActor, openSession } from '../../dist/src/people/index.js';
import { localDate } from '../../dist/src/platform/clock/index.js';
import { Database } from '../../dist/src/platform/database/index.js';
import { Store } from '../../dist/src/platform/files/index.js';
import { makeMove } from '../../dist/src/platform/lifecycle/index.js';
import { isRefusal } from '../../dist/src/platform/refusal/index.js';
import { addDocument, openReport, REPORT, reportForThePortal, versionOf } from '../../dist/src/reports/index.js';
import { another, smallPapers } from '../../bench/portal/papers.mjs';
import { openRoomsOf } from '../../bench/portal/students.mjs';

const DIPLOMA = 'DEMO-CA6';
const PERIOD = {
  job: 'Assistante ingénieure',
  functions: 'Études et conception',
  approximate: false,
  rate: 100,
  kind: 'employee',
  nature: true,
  level: true,
  significant: true,
  employer: 'Hydro-Lasserre',
  from: '2018-01-01',
  to: '2023-12-31',
};

/**
 * Founds it on an empty place. Gives the officers by kind, and the files with their students; each person with the
 * cookie of their session.
 * `uploaders`: so many more students, whose files wait for their papers.
 */
export async function foundInstitution(place, { officers, files, uploaders = 0 }) {
  const rooms = await openRoomsOf(place);
  try {
    const [model] = await smallPapers([30_000]);
    const kept = await rooms.get(Store).put(Readable.from([another(model)]), 1_000_000);
    return await rooms.get(Database).transact(async (tx) => {
      const { centres, diplomas } = await fillInstitution(tx);
      const where = { centre: centres.NAN, diploma: diplomas[DIPLOMA] };
      const { specialty } = await tx.row('select specialty_id as specialty from diplomas where id = $1', [
        where.diploma,
      ]);
      const seated = (role, specialtyId) =>
        inTurn(officers, async (index) => {
          const person = await signedIn(tx, `${role} ${index + 1}`);
          await giveSeat(tx, { personId: person.id, role, centreId: where.centre, specialtyId });
          return person;
        });
      const institution = {
        registry: await seated('registry'),
        coordinator: await seated('coordinator'),
        professor: await seated('professor', specialty),
        files: await inTurn(files, (index) => depositedFile(tx, where, kept, index)),
        uploaders: await inTurn(uploaders, (index) => openedFile(tx, where, `uploader ${index + 1}`)),
      };
      return institution;
    });
  } finally {
    await rooms.close();
  }
}

async function signedIn(tx, name, more = {}) {
  const email = `${name.replaceAll(' ', '.')}@weather.example`;
  const id = await insertPerson(tx, { name, email, ...more });
  return { id, name, email, cookie: `aval-session=${await openSession(tx, id)}` };
}

/** A student with a file that was just opened: where its page is, and where papers are sent. */
async function openedFile(tx, { centre, diploma }, name) {
  const student = await signedIn(tx, name, { studentNumber: name });
  await tx.rows('insert into enrolments (person_id, centre_id, diploma_id, academic_year) values ($1, $2, $3, 2026)', [
    student.id,
    centre,
    diploma,
  ]);
  const opened = await openReport(tx, await loadActor(tx, student.id), {
    kind: 'experience',
    diplomaId: diploma,
    centreId: centre,
  });
  if (isRefusal(opened)) throw new Error(opened.code);
  const page = `/reports/${opened.reportId}/submission`;
  return { ...student, reportId: opened.reportId, page, action: `${page}/documents?role=annex` };
}

/** A file as its student's deposit leaves it, with the bytes of its report in the store. */
async function depositedFile(tx, where, { sha256, bytes }, index) {
  const student = await openedFile(tx, where, `student ${index + 1}`);
  const { reportId } = student;
  const report = await reportForThePortal(tx, reportId);
  const version = report.currentVersionId;
  const { declaration } = await tx.row('select declaration_id as declaration from report_versions where id = $1', [
    version,
  ]);
  await writePeriod(tx, declaration, PERIOD);
  const paper = await tx.row(
    `insert into papers (sha256, bytes, name, pages, made_by, received_by, received_at, verdict)
     values ($1, $2, 'Rapport.pdf', 2, 'person', $3, $4, 'ok') returning id`,
    [sha256, bytes, student.id, tx.now],
  );
  await addDocument(tx, version, 'report', paper.id);
  await tx.rows('update declarations set frozen_at = $2, sha256 = $3 where id = $1', [
    declaration,
    tx.now,
    'd'.repeat(64),
  ]);
  await tx.rows('update report_versions set certified_at = $2, frozen_at = $2, sha256 = $3 where id = $1', [
    version,
    tx.now,
    'e'.repeat(64),
  ]);
  await keepWhatItFulfils(tx, report);
  const moved = await makeMove(tx, REPORT, { ...report, standings: ['author'] }, 'submit', {
    by: { personId: student.id, name: student.name },
    facts: {
      completenessCertified: true,
      periods: [{ significant: true, inSpecialty: true, kind: 'employee', fromFuture: false }],
      hasReport: true,
      papersUnread: 0,
      papersRefused: [],
      papersUnscanned: 0,
      pointsUnanswered: 0,
    },
  });
  if (isRefusal(moved)) throw new Error(moved.code);
  return { id: reportId, student, enrolment: `${where.centre}~${where.diploma}` };
}

/** As a deposit does: the desk of the professor compares it with what the file fulfils on its day. */
async function keepWhatItFulfils(tx, report) {
  const { periods, plans } = await versionOf(tx, report.currentVersionId);
  const { weighing, timeZone } = await weighingFor(tx, report);
  const today = localDate(tx.now, timeZone);
  const found = explain({ weighing, periods, plans, retained: null, days: { on: today, today } });
  await keepAssessment(tx, { versionId: report.currentVersionId }, found);
}

async function inTurn(many, make) {
  const made = [];
  for (let index = 0; index < many; index += 1) made.push(await make(index));
  return made;
}
