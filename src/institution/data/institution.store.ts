import type { Tx } from '../../platform/database/index.js';
import type { Centre, Diploma } from '../rules/index.js';

/** A specialty or a national jury: a code and a name in each language. */
export interface Named {
  readonly code: string;
  readonly nameFr: string;
  readonly nameEn: string;
}

/** Adds a centre and gives its id; undefined when its code is taken. */
export async function insertCentre(
  tx: Tx,
  { code, name, country, timeZone, territory }: Omit<Centre, 'id'>,
): Promise<string | undefined> {
  const row = await tx.row<{ id: string }>(
    `insert into centres (code, name, country, time_zone, territory) values ($1, $2, $3, $4, $5)
     on conflict do nothing returning id`,
    [code, name, country, timeZone, territory],
  );
  return row?.id;
}

/** Adds a specialty and gives its id; undefined when its code is taken. */
export async function insertSpecialty(tx: Tx, { code, nameFr, nameEn }: Named): Promise<string | undefined> {
  const row = await tx.row<{ id: string }>(
    'insert into specialties (code, name_fr, name_en) values ($1, $2, $3) on conflict do nothing returning id',
    [code, nameFr, nameEn],
  );
  return row?.id;
}

/** The least number of members that a national jury sits with, unless it asks more (decision 9 of the law). */
const LEAST_MEMBERS = 3;

/** A national jury to be added. */
export type NewJury = Named & { readonly leastMembers?: number | undefined };

/** Adds a national jury and gives its id; undefined when its code is taken. */
export async function insertJury(
  tx: Tx,
  { code, nameFr, nameEn, leastMembers = LEAST_MEMBERS }: NewJury,
): Promise<string | undefined> {
  const row = await tx.row<{ id: string }>(
    `insert into juries (code, name_fr, name_en, least_members) values ($1, $2, $3, $4)
       on conflict do nothing returning id`,
    [code, nameFr, nameEn, leastMembers],
  );
  return row?.id;
}

/** What is said of a diploma. */
export type Described = Omit<Diploma, 'id'>;

const valuesOf = (diploma: Described): unknown[] => [
  diploma.code,
  diploma.nameFr,
  diploma.nameEn,
  diploma.family,
  diploma.specialtyId,
  diploma.juryId,
  diploma.credits,
  diploma.activityUnit,
  diploma.experienceRequired,
  diploma.selectionByExperience,
  diploma.internshipMonths,
];

/** Adds a diploma and gives its id; undefined when its code is taken. */
export async function insertDiploma(tx: Tx, diploma: Described): Promise<string | undefined> {
  const row = await tx.row<{ id: string }>(
    `insert into diplomas (code, name_fr, name_en, family, specialty_id, jury_id, credits, activity_unit,
                           experience_required, selection_by_experience, internship_months)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11) on conflict do nothing returning id`,
    valuesOf(diploma),
  );
  return row?.id;
}

/** Changes a diploma. Its code stays: other systems know it by that. */
export async function updateDiploma(tx: Tx, id: string, diploma: Described): Promise<void> {
  await tx.rows(
    `update diplomas set name_fr = $3, name_en = $4, family = $5, specialty_id = $6, jury_id = $7, credits = $8,
            activity_unit = $9, experience_required = $10, selection_by_experience = $11, internship_months = $12
      where id = $1 and code = $2`,
    [id, ...valuesOf(diploma)],
  );
}
