import { fillInstitution } from '../../src/demonstration/index.js';
import { startPortal, type Portal } from '../support/portal.js';
import { signedIn, type Visitor } from '../support/visitor.js';

const OPENINGS = [
  { at: '/reports', fields: { kind: 'experience' }, missing: 'Choisissez un diplôme.' },
  { at: '/diploma-requests', fields: { year: '2026' }, missing: 'Choisissez un diplôme et un centre.' },
  { at: '/examinations', fields: {}, missing: 'Choisissez un diplôme et un centre.' },
  { at: '/internships', fields: { status: 'CONTINUING' }, missing: 'Choisissez un diplôme et un centre.' },
];
const ON_PAPER = OPENINGS.filter(({ at }) => at !== '/internships');
const NO_ID = '-'.repeat(36);

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

  it.each(OPENINGS)('at $at is asked again when it names no enrolment, or something else', async (opening) => {
    for (const given of ['', 'Nantes', enrolment.split('~')[0] ?? '', `${enrolment}~`, `${NO_ID}~${NO_ID}`]) {
      const answer = await student.post(opening.at, { ...opening.fields, enrolment: given });
      expect([given, answer.status]).toEqual([given, 422]);
      expect(answer.html).toContain(opening.missing);
    }
  });

  it.each(OPENINGS)(
    'at $at is refused with a sentence when it names a centre and a diploma that are none',
    async (opening) => {
      const none = '00000000-0000-4000-8000-000000000000';
      const answer = await student.post(opening.at, { ...opening.fields, enrolment: `${none}~${none}` });
      expect([answer.status, answer.html.includes('inscrit')]).toEqual([422, true]);
    },
  );

  it.each(ON_PAPER)(
    'at $at is not theirs to open on paper: the answer does not say who has an account',
    async (opening) => {
      const statuses = [];
      for (const named of [...emails, 'nobody@aval.example'])
        statuses.push((await student.post(opening.at, { ...opening.fields, enrolment, student: named })).status);
      expect(new Set(statuses)).toEqual(new Set([404]));
    },
  );
});
