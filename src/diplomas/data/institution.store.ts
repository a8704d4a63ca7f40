import type { Tx } from '../../platform/database/index.js';
import { refuse, type Refusal } from '../../platform/refusal/index.js';
import type { Centre, Diploma } from '../rules/index.js';

/** A specialty or a national jury: a code and a name in each language. */
export interface Named {
  readonly code: string;
  readonly nameFr: string;
  readonly nameEn: string;
}

/** Adds a centre. Refused (409) when its code is taken. */
export async function addCentre(
  tx: Tx,
  { code, name, country, timeZone }: Omit<Centre, 'id'>,
): Promise<undefined | Refusal> {
  return unlessTaken(
    await tx.rows(
      'insert into centres (code, name, country, time_zone) values ($1, $2, $3, $4) on conflict do nothing returning id',
      [code, name, country, timeZone],
    ),
  );
}

/** Adds a specialty. Refused (409) when its code is taken. */
export async function addSpecialty(tx: Tx, { code, nameFr, nameEn }: Named): Promise<undefined | Refusal> {
  return unlessTaken(
    await tx.rows(
      'insert into specialties (code, name_fr, name_en) values ($1, $2, $3) on conflict do nothing returning id',
      [code, nameFr, nameEn],
    ),
  );
}

/** Adds a national jury. Refused (409) when its code is taken. */
export async function addJury(tx: Tx, { code, nameFr, nameEn }: Named): Promise<undefined | Refusal> {
  return unlessTaken(
    await tx.rows(
      'insert into juries (code, name_fr, name_en) values ($1, $2, $3) on conflict do nothing returning id',
      [code, nameFr, nameEn],
    ),
  );
}

type Described = Omit<Diploma, 'id'>;
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

/** Adds a diploma. Refused (409) when its code is taken. */
export async function addDiploma(tx: Tx, diploma: Described): Promise<undefined | Refusal> {
  return unlessTaken(
    await tx.rows(
      `insert into diplomas (code, name_fr, name_en, family, specialty_id, jury_id, credits, activity_unit, experience_required, selection_by_experience, internship_months)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11) on conflict do nothing returning id`,
      valuesOf(diploma),
    ),
  );
}

/** Changes a diploma; what was decided under it keeps the credits that were awarded then. Its code stays: other systems know it by that. */
export async function changeDiploma(tx: Tx, id: string, diploma: Described): Promise<void> {
  await tx.rows(
    `update diplomas set name_fr = $3, name_en = $4, family = $5, specialty_id = $6, jury_id = $7, credits = $8, activity_unit = $9, experience_required = $10,
            selection_by_experience = $11, internship_months = $12 where id = $1 and code = $2`,
    [id, ...valuesOf(diploma)],
  );
}

/** What a diploma is attached to. */
export async function specialtiesAndJuries(
  tx: Tx,
): Promise<{ specialties: (Named & { id: string })[]; juries: (Named & { id: string })[] }> {
  const row = await tx.row<{
    specialties: (Named & { id: string })[] | null;
    juries: (Named & { id: string })[] | null;
  }>(
    `select (select json_agg(json_build_object('id', id, 'code', code, 'nameFr', name_fr, 'nameEn', name_en) order by code) from specialties) as specialties,
            (select json_agg(json_build_object('id', id, 'code', code, 'nameFr', name_fr, 'nameEn', name_en) order by code) from juries) as juries`,
  );
  return { specialties: row?.specialties ?? [], juries: row?.juries ?? [] };
}

function unlessTaken(inserted: readonly unknown[]): undefined | Refusal {
  return inserted.length === 1 ? undefined : refuse(409, 'institution.codeTaken', undefined, 'code');
}
