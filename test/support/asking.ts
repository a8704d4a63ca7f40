import { insertPerson } from '../../src/people/index.js';
import type { InstitutionWithJury } from './institution.js';
import { idIn } from './before-the-jury.js';
import { TERMS } from './internship.js';
import type { Portal } from './portal.js';
import { signedIn, type Answered, type Visitor } from './visitor.js';

/** Three years out of the specialty: the diploma then asks for an internship. */
const OUTSIDE = {
  employer: 'Atelier Sud',
  job: 'Technicienne',
  functions: 'Maintenance',
  from: '2017-07-01',
  to: '2020-06-30',
  rate: '100',
  kind: 'employee',
  nature: 'no',
  level: 'no',
};

/** What a student asks an agreement with: a browser of their own, and the address of the request. */
export interface Asking {
  readonly id: string;
  readonly at: string;
  readonly student: Visitor;
  /** Sends the whole form of the request, with what is typed otherwise. */
  send(typed?: Readonly<Record<string, string>>): Promise<Answered>;
}

/** What of a request that is being prepared is not as usual. */
export interface AskingChanges {
  readonly studentId?: string;
  readonly status?: 'INITIAL' | 'CONTINUING' | 'ALTERNANCE';
  /** What is declared otherwise of the experience; null for none. */
  readonly period?: Readonly<Record<string, string>> | null;
  readonly course?: boolean;
}

/**
 * Through the pages: a student opens a request and declares experience, and the registry certifies the end of the
 * course.
 */
export async function asking(
  portal: Portal,
  institution: InstitutionWithJury,
  { studentId = institution.student, status = 'CONTINUING', period = {}, course = true }: AskingChanges = {},
): Promise<Asking> {
  const student = await signedIn(portal, studentId);
  const id = idIn(
    (await student.post('/internships', { enrolment: `${institution.centre}~${institution.diploma}`, status }))
      .location,
  );
  const at = `/internships/${id}`;
  if (period) expect((await student.post(`${at}/periods`, { ...OUTSIDE, ...period })).status).toBe(303);
  if (course)
    expect(
      (
        await (
          await signedIn(portal, institution.registry)
        ).post(`${at}/course`, { creditsLeft: '12', need: '', certify: 'yes' })
      ).status,
    ).toBe(303);
  return {
    id,
    at,
    student,
    send: async (typed = {}) => student.post(`${at}/submission`, { ...typedTerms(institution.professor), ...typed }),
  };
}

/**
 * Every field of the request's form: three months at full time from 11 January 2027, with everything that the law asks
 * for.
 */
export function typedTerms(teacherId: string): Record<string, string> {
  const { clauses, gratuityCents: _, teacherId: __, ...terms } = TERMS;
  return {
    ...Object.fromEntries(Object.entries(terms).map(([name, value]) => [name, String(value)])),
    ...clauses,
    teacherId,
    gratuity: '4,50',
  };
}

/** Another student of the centre, enrolled for the same diploma. */
export async function anotherStudent(portal: Portal, institution: InstitutionWithJury): Promise<string> {
  return portal.database.transact(async (tx) => {
    const id = await insertPerson(tx, { name: 'Karim Boudiaf', email: `${crypto.randomUUID()}@aval.example` });
    await tx.rows(
      'insert into enrolments (person_id, centre_id, diploma_id, academic_year) values ($1, $2, $3, 2026)',
      [id, institution.centre, institution.diploma],
    );
    return id;
  });
}

/** Where a request stands, the day that counts as its filing, and how often it was filed. */
export interface Standing {
  readonly state: string;
  readonly filedOn: string | null;
  readonly filings: number;
}

export async function standingOf(portal: Portal, id: string): Promise<Standing | undefined> {
  return portal.database.read((tx) =>
    tx.row<Standing>(
      `select state, to_char(filed_on, 'YYYY-MM-DD') as "filedOn",
           (select count(*)::int from journal where thing_id = i.id and move in ('submit', 'resubmit')) as filings
         from internships i
        where id = $1`,
      [id],
    ),
  );
}

/** The text of what a page says, without its marks and with plain spaces. */
export function said(html: string): string {
  return html
    .replace(/<[^>]*>/g, '')
    .replace(/&#39;/g, '’')
    .replace(/&amp;/g, '&')
    .replace(/[\u00a0\u202f]/g, ' ')
    .replace(/\s+/g, ' ');
}

/** The sentence beside a field, and the same in the summary, which leads there. */
export function errorsAt(html: string, field: string): { readonly beside: string; readonly above: string } {
  const beside = new RegExp(`id="${field}-error"[^>]*>([\\s\\S]*?)</p>`).exec(html)?.[1] ?? '';
  const above =
    new RegExp(`<a[^>]*href="#${field}[^"]*"[^>]*>([\\s\\S]*?)</a>`).exec(
      /govuk-error-summary[\s\S]*?<\/ul>/.exec(html)?.[0] ?? '',
    )?.[1] ?? '';
  return { beside: said(beside), above: said(above) };
}
