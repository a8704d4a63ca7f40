import { idIn, lettersOf } from './before-the-jury.js';
import { createInstitution, type Institution } from './institution.js';
import type { Portal } from './portal.js';
import { asOwnerOf } from './as-owner.js';
import { plain, signedIn, type Answered, type Visitor } from './visitor.js';

/** Three years out of the specialty: the diploma asks for an internship. */
export const OUTSIDE = {
  employer: 'Atelier Sud',
  job: 'Technicienne',
  functions: 'Maintenance',
  from: '2020-07-01',
  to: '2023-06-30',
  rate: '100',
  kind: 'employee',
  nature: 'no',
  level: 'no',
};

/**
 * Everything that the form of a request asks for, but for its teacher: three months at full time from 16 March 2026,
 * fifteen days from the first day of the story.
 */
export const TYPED = {
  ...typedDay('startsOn', '2026-03-16'),
  ...typedDay('endsOn', '2026-06-15'),
  weeklyHours: '35',
  totalHours: '448',
  courseHours: '240',
  hostName: 'Ateliers Galibier-Nord',
  hostCountry: 'FR',
  hostSiret: '123 456 789 01234',
  hostAddress: '1 quai de la Fosse, 44000 Nantes',
  hostStaff: '40',
  post: 'Bureau des méthodes',
  hostRepresentative: 'Lucie Morvan',
  hostQuality: 'directrice',
  hostEmail: 'lucie@galibier.example',
  tutorName: 'Paul Quéré',
  tutorQuality: 'ingénieur',
  tutorEmail: 'paul@galibier.example',
  tasks: 'Suivi d’un plan d’essais.',
  skills: 'Conduire un plan d’essais.',
  gratuity: '4,50',
  liability: 'MAIF 123, AXA 456.',
};
export const TICKS = { insuranceSeen: 'yes', hostDeclared: 'yes', shortAcknowledged: 'yes' };

/** A day in its three boxes. */
export function typedDay(name: string, date: string): Record<string, string> {
  const [year = '', month = '', day = ''] = date.split('-');
  return { [`${name}.day`]: day, [`${name}.month`]: month, [`${name}.year`]: year };
}

/** What the database holds of an internship. */
interface Kept {
  readonly state: string;
  readonly filedOn: string | null;
  readonly startsOn: string | null;
  /** Those that are not void. */
  readonly sheets: number;
}

/**
 * A centre on 1 March 2026, a student enrolled in 2025-2026 there, and those whom their request goes through, in their
 * browsers.
 */
export interface Requesting {
  readonly portal: Portal;
  readonly institution: Institution;
  student: Visitor;
  registry: Visitor;
  teacher: Visitor;
  /** It is that instant, and everybody signs in again. */
  itIs(instant: string): Promise<void>;
  enrol(year: number): Promise<void>;
  inTimeZone(timeZone: string): Promise<void>;
  /** Opened by its student, with an experience declared. Gives its id. */
  opened(status?: string, period?: Readonly<Record<string, string>>): Promise<string>;
  /** The same, with the end of the course certified. */
  certified(status?: string, period?: Readonly<Record<string, string>>): Promise<string>;
  /** The same, filed. */
  filed(): Promise<string>;
  /**
   * What the page of the request gives, with all that is typed, and what is typed otherwise; it files, unless `then`
   * says more.
   */
  send(id: string, typed?: Readonly<Record<string, string>>): Promise<Answered>;
  kept(id: string): Promise<Kept | undefined>;
  hasLetter(personId: string, text: string): Promise<boolean>;
}

/** One of its own for each call, on that morning, whatever was done in the portal before. */
export async function startRequesting(portal: Portal): Promise<Requesting> {
  portal.clock.set('2026-03-01T09:00:00Z');
  const institution = await portal.database.transact(createInstitution);
  const cast = async () => ({
    student: await signedIn(portal, institution.student),
    registry: await signedIn(portal, institution.registry),
    teacher: await signedIn(portal, institution.professor),
  });
  const done = ({ status, location, html }: Answered): string => {
    if (status !== 303) throw new Error(`Answered ${status}: ${html}`);
    return idIn(location);
  };
  const requesting: Requesting = {
    portal,
    institution,
    ...(await cast()),
    itIs: async (instant) => {
      portal.clock.set(instant);
      Object.assign(requesting, await cast());
    },
    enrol: (year) =>
      portal.database.transact(async (tx) => {
        await tx.rows(
          'insert into enrolments (person_id, centre_id, diploma_id, academic_year) values ($1, $2, $3, $4)',
          [institution.student, institution.centre, institution.diploma, year],
        );
      }),
    inTimeZone: (timeZone) =>
      asOwnerOf(portal, async (tx) => {
        await tx.rows('update centres set time_zone = $2 where id = $1', [institution.centre, timeZone]);
      }),
    async opened(status = 'CONTINUING', period = OUTSIDE) {
      const id = done(
        await requesting.student.post('/internships', {
          enrolment: `${institution.centre}~${institution.diploma}`,
          status,
        }),
      );
      done(await requesting.student.post(`/internships/${id}/periods`, period));
      return id;
    },
    async certified(status, period) {
      const id = await requesting.opened(status, period);
      done(
        await requesting.registry.post(`/internships/${id}/course`, { creditsLeft: '12', need: '', certify: 'yes' }),
      );
      return id;
    },
    async filed() {
      const id = await requesting.certified();
      done(await requesting.send(id));
      return id;
    },
    async send(id, typed = {}) {
      const { student } = requesting;
      const page = await student.get(`/internships/${id}/submission`);
      const answer = await student.post(
        `/internships/${id}/submission`,
        student.fields(page.html, { ...TYPED, teacherId: institution.professor, ...typed }),
      );
      return { ...answer, html: plain(answer.html) };
    },
    kept: (id) =>
      portal.database.read((tx) =>
        tx.row<Kept>(
          `select state, to_char(filed_on, 'YYYY-MM-DD') as "filedOn", to_char(starts_on, 'YYYY-MM-DD') as "startsOn",
               (select count(*)::int from signature_sheets s where s.thing_id = i.id and s.voided_at is null) as sheets
         from internships i where id = $1`,
          [id],
        ),
      ),
    hasLetter: async (personId, text) => (await lettersOf(portal, personId)).some((letter) => letter.includes(text)),
  };
  await requesting.enrol(2025);
  return requesting;
}
