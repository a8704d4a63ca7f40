import { delegate } from './delegations.js';
import { randomUUID } from 'node:crypto';
import { giveSeat, insertPerson, type Civility } from '../../src/people/index.js';
import type { Tx } from '../../src/platform/database/index.js';
import type { Portal } from './portal.js';
import { signedIn, type Visitor } from './visitor.js';

/** Two centres, two specialties, and the people whom an examination needs. */
export interface Institution {
  readonly centre: string;
  readonly otherCentre: string;
  readonly specialty: string;
  readonly diploma: string;
  readonly jury: string;
  readonly student: string;
  readonly registry: string;
  readonly coordinator: string;
  readonly professor: string;
  readonly colleague: string;
  /** Of the other specialty, in the same centre. */
  readonly stranger: string;
  /** Of the specialty, in the other centre. */
  readonly distant: string;
}

/** The same, and those who sit at its national jury. */
export interface InstitutionWithJury extends Institution {
  readonly secretary: string;
  readonly appeals: string;
  /** The general administrator. */
  readonly general: string;
  readonly president: string;
  readonly member: string;
  readonly otherMember: string;
  /** The addresses by which they are appointed. */
  readonly emails: Readonly<Record<'president' | 'member' | 'otherMember', string>>;
}

/** One of its own for each call: tests of one portal that have each theirs do not see one another's. */
export async function createInstitution(tx: Tx): Promise<Institution> {
  const nth = await howManyAre(tx);
  const id = async (table: string, row: Readonly<Record<string, unknown>>): Promise<string> => {
    const names = Object.keys(row);
    const places = names.map((_, index) => `$${index + 1}`);
    const inserted = await tx.rowsPlannedAnew<{ id: string }>(
      `insert into ${table} (${names.join(', ')}) values (${places.join(', ')}) returning id`,
      Object.values(row),
    );
    return inserted[0]?.id ?? '';
  };
  const own = (code: string): string => (nth === 0 ? code : `${code}-${nth}`);
  const centre = await id('centres', { code: own('NAN'), name: 'Nantes', country: 'FR', time_zone: 'Europe/Paris' });
  const otherCentre = await id('centres', {
    code: own('REU'),
    name: 'La Réunion',
    country: 'FR',
    time_zone: 'Indian/Reunion',
  });
  const specialty = await id('specialties', {
    code: own('INFO'),
    name_fr: 'Informatique',
    name_en: 'Computer science',
  });
  const otherSpecialty = await id('specialties', {
    code: own('MECA'),
    name_fr: 'Génie mécanique',
    name_en: 'Mechanical engineering',
  });
  const jury = await id('juries', { code: own('JN'), name_fr: 'Jury national', name_en: 'National jury' });
  const diploma = await id('diplomas', {
    code: own('CA6'),
    name_fr: 'Titre RNCP de niveau 6',
    name_en: 'Level 6 title',
    family: 'rncp6',
    specialty_id: specialty,
    jury_id: jury,
    credits: 39,
    activity_unit: 'UA06',
  });
  const person = (name: string, studentNumber?: string, civility?: Civility): Promise<string> =>
    insertPerson(tx, {
      name,
      email: `${randomUUID()}@aval.example`,
      ...(studentNumber && { studentNumber }),
      ...(civility && { civility }),
    });
  const seated = async (
    name: string,
    role: 'registry' | 'coordinator' | 'professor',
    centreId: string,
    specialtyId?: string,
    civility?: Civility,
  ): Promise<string> => {
    const personId = await person(name, undefined, civility);
    await giveSeat(tx, { personId, role, centreId, specialtyId });
    return personId;
  };
  return {
    centre,
    otherCentre,
    specialty,
    diploma,
    jury,
    student: await person('Inès Caradec', own('NAN-0001')),
    registry: await seated('Claire Le Goff', 'registry', centre),
    coordinator: await seated('Hervé Marchand', 'coordinator', centre),
    professor: await seated('Anne-Laure Kervella', 'professor', centre, specialty, 'madame'),
    colleague: await seated('Patrick Szymański', 'professor', centre, specialty),
    stranger: await seated('Bernard Riou', 'professor', centre, otherSpecialty),
    distant: await seated('Daniel Fontaine', 'professor', otherCentre, specialty),
  };
}

/** With a student who is enrolled there in 2026-2027. */
export async function createInstitutionWithJury(tx: Tx): Promise<InstitutionWithJury> {
  const nth = await howManyAre(tx);
  const institution = await createInstitution(tx);
  await tx.rows('insert into enrolments (person_id, centre_id, diploma_id, academic_year) values ($1, $2, $3, 2026)', [
    institution.student,
    institution.centre,
    institution.diploma,
  ]);
  const emailOf = (key: string): string => `${key}${nth === 0 ? '' : `.${nth}`}@aval.example`;
  const emails = { president: emailOf('president'), member: emailOf('roche'), otherMember: emailOf('ndiaye') };
  const secretary = await insertPerson(tx, { name: 'Odile Perrot', email: emailOf('odile') });
  await giveSeat(tx, { personId: secretary, role: 'secretary', juryId: institution.jury });
  const appeals = await insertPerson(tx, { name: 'Mathieu Kermadec', email: emailOf('kermadec') });
  await giveSeat(tx, { personId: appeals, role: 'appeals' });
  const general = await insertPerson(tx, { name: 'Solange Perrault', email: emailOf('perrault') });
  await giveSeat(tx, { personId: general, role: 'general-administrator' });
  await delegate(tx, { by: general, to: appeals, scopes: ['appeals'] });
  await delegate(tx, { by: general, to: institution.registry, scopes: ['agreements'] });
  return {
    ...institution,
    secretary,
    appeals,
    general,
    emails,
    president: await insertPerson(tx, {
      name: 'Marguerite Vasseur',
      email: emails.president,
      civility: 'madame',
    }),
    member: await insertPerson(tx, { name: 'Étienne Roche', email: emails.member }),
    otherMember: await insertPerson(tx, { name: 'Fatou N’Diaye', email: emails.otherMember }),
  };
}

async function howManyAre(tx: Tx): Promise<number> {
  return (await tx.row<{ many: number }>('select count(*)::int as many from juries'))?.many ?? 0;
}

/** Everyone whom a passage before the jury needs, each with a browser of their own. */
export interface Everyone {
  readonly student: Visitor;
  readonly registry: Visitor;
  readonly secretary: Visitor;
  readonly president: Visitor;
  readonly member: Visitor;
  readonly otherMember: Visitor;
  /** Answers appeals. */
  readonly appeals: Visitor;
  readonly general: Visitor;
}

export async function everyone(portal: Portal, institution: InstitutionWithJury): Promise<Everyone> {
  const { student, registry, secretary, president, member, otherMember, appeals, general } = institution;
  const ids = { student, registry, secretary, president, member, otherMember, appeals, general };
  const pairs = Object.entries(ids).map(async ([name, id]) => [name, await signedIn(portal, id)] as const);
  return Object.fromEntries(await Promise.all(pairs)) as unknown as Everyone;
}
