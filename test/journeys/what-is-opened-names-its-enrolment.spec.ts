import { fillInstitution } from '../../src/demonstration/index.js';
import { startPortal, type Portal } from '../support/portal.js';
import { signedIn, type Visitor } from '../support/visitor.js';

const ON_PAPER = [
  { at: '/reports', fields: { kind: 'experience' } },
  { at: '/diploma-requests', fields: { year: '2026' } },
  { at: '/examinations', fields: {} },
];

describe('what a student opens for a diploma in a centre', () => {
  let portal: Portal;
  let student: Visitor;
  let enrolment: string;
  let emails: readonly string[];
  beforeAll(async () => {
    portal = await startPortal({ at: '2026-11-24T09:00:00Z' });
    const { people, centres, diplomas } = await portal.database.transact(fillInstitution);
    student = await signedIn(portal, people['ines'] ?? '');
    enrolment = `${centres.NAN}~${diplomas['DEMO-CA6']}`;
    emails = await portal.database.read(async (tx) =>
      (await tx.rows<{ email: string }>('select email from people where student_number is not null order by name')).map(
        ({ email }) => email,
      ),
    );
  });
  afterAll(() => portal.stop());

  it.each(ON_PAPER)('at $at is not theirs to open on paper: who has an account is not told', async (opening) => {
    const told = [];
    for (const named of [...emails, 'nobody@aval.example'])
      told.push((await student.post(opening.at, { ...opening.fields, enrolment, student: named })).status);
    expect(new Set(told)).toEqual(new Set([404]));
  });
});
