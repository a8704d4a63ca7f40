import { idIn } from './before-the-jury.js';
import type { InstitutionWithJury } from './institution.js';
import type { Portal } from './portal.js';
import type { Answered, Visitor } from './visitor.js';

/** Three years in the specialty, and below the level of the diploma. */
export const PERIOD = {
  employer: 'Galibier-Nord',
  job: 'Technicienne',
  functions: 'Maintenance',
  from: '2020-07-01',
  to: '2023-06-30',
  rate: '100',
  kind: 'employee',
  nature: 'yes',
  level: 'no',
};
export const DEPOSIT = {
  description: 'Trois ans de maintenance ; je doute du niveau.',
  referenceDate: '2026-06-30',
};
export const REASONS = 'Trois ans hors du niveau du diplôme.';

/** Where an early examination is. */
export const examinationState = ({ database }: Portal, id: string): Promise<string | undefined> =>
  database.read(
    async (tx) => (await tx.row<{ state: string }>('select state from examinations where id = $1', [id]))?.state,
  );

/** Opened and filled by its student, or by the registry on paper. Gives its id. */
export async function draftedExamination(
  by: Visitor,
  { centre, diploma }: Pick<InstitutionWithJury, 'centre' | 'diploma'>,
  fields: Readonly<Record<string, string>> = {},
): Promise<string> {
  const opened = await by.post('/examinations', { enrolment: `${centre}~${diploma}`, ...fields });
  const id = idIn(opened.location);
  expect((await by.post(`/examinations/${id}/periods`, PERIOD)).status).toBe(303);
  return id;
}

/** The same, deposited, admitted, and before a commission of 30 November. */
export async function examinationInCommission(
  { student, registry, by = student }: { student: Visitor; registry: Visitor; by?: Visitor | undefined },
  institution: InstitutionWithJury,
): Promise<string> {
  const id = await draftedExamination(by, institution);
  const commission = {
    heldOn: '2026-11-30',
    'members[0].email': institution.emails.president,
    'members[2].email': institution.emails.member,
  };
  expect((await student.post(`/examinations/${id}/submission`, DEPOSIT)).status).toBe(303);
  expect((await registry.post(`/examinations/${id}/moves/admit`)).status).toBe(303);
  expect((await registry.post(`/examinations/${id}/commission`, commission)).status).toBe(303);
  return id;
}

/** What the page of the answer gives, with what is answered. */
export async function answerOnPage(
  member: Visitor,
  id: string,
  given: Readonly<Record<string, string>>,
): Promise<Answered> {
  const page = await member.get(`/examinations/${id}/answer`);
  return member.post(`/examinations/${id}/answer`, member.fields(page.html, { reasoning: REASONS, ...given }));
}
