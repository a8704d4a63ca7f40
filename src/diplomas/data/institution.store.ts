import {
  insertCentre,
  insertDiploma,
  insertJury,
  insertSpecialty,
  updateDiploma,
  type Centre,
  type Described,
  type Named,
  type NewJury,
} from '../../institution/index.js';
import type { Tx } from '../../platform/database/index.js';
import { refuse, type Refusal } from '../../platform/refusal/index.js';

/** Adds a centre. Refused (409) when its code is taken. */
export async function addCentre(tx: Tx, centre: Omit<Centre, 'id'>): Promise<undefined | Refusal> {
  return unlessTaken(await insertCentre(tx, centre));
}

/** Adds a specialty. Refused (409) when its code is taken. */
export async function addSpecialty(tx: Tx, specialty: Named): Promise<undefined | Refusal> {
  return unlessTaken(await insertSpecialty(tx, specialty));
}

/** Adds a national jury. Refused (409) when its code is taken. */
export async function addJury(tx: Tx, jury: NewJury): Promise<undefined | Refusal> {
  return unlessTaken(await insertJury(tx, jury));
}

/** Adds a diploma. Refused (409) when its code is taken. */
export async function addDiploma(tx: Tx, diploma: Described): Promise<undefined | Refusal> {
  return unlessTaken(await insertDiploma(tx, diploma));
}

/** Changes a diploma; what was decided under it keeps the credits that were awarded then. */
export async function changeDiploma(tx: Tx, id: string, diploma: Described): Promise<void> {
  await updateDiploma(tx, id, diploma);
}

/** What a diploma is attached to. */
export async function specialtiesAndJuries(
  tx: Tx,
): Promise<{ specialties: (Named & { id: string })[]; juries: (Named & { id: string })[] }> {
  const row = await tx.row<{
    specialties: (Named & { id: string })[] | null;
    juries: (Named & { id: string })[] | null;
  }>(
    `select (select json_agg(json_build_object('id', id, 'code', code, 'nameFr', name_fr, 'nameEn', name_en)
       order by code)
               from institution.specialty) as specialties,
            (select json_agg(json_build_object('id', id, 'code', code, 'nameFr', name_fr, 'nameEn', name_en)
              order by code)
               from institution.jury) as juries`,
  );
  return { specialties: row?.specialties ?? [], juries: row?.juries ?? [] };
}

function unlessTaken(inserted: string | undefined): undefined | Refusal {
  return inserted === undefined ? refuse(409, 'institution.codeTaken', undefined, 'code') : undefined;
}
