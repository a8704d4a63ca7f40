import { giveSeat, insertPerson } from '../people/index.js';
import { academicYearOf, localDate } from '../platform/clock/index.js';
import type { Tx } from '../platform/database/index.js';
import { CAST } from './cast.js';
import { CENTRES, DIPLOMAS, JURIES, SPECIALTIES } from './institution.js';
import { publishRulesets } from './rulesets.js';

type CodeOf<Things extends readonly { readonly code: string }[]> = Things[number]['code'];

/** The ids of the invented institution, by the codes and keys that its data bear. */
export interface Institution {
  readonly centres: Readonly<Record<CodeOf<typeof CENTRES>, string>>;
  readonly specialties: Readonly<Record<CodeOf<typeof SPECIALTIES>, string>>;
  readonly juries: Readonly<Record<CodeOf<typeof JURIES>, string>>;
  /** By code: `DEMO-CA6`. */
  readonly diplomas: Readonly<Record<string, string>>;
  /** By key: `ines`, `registry.nantes`. */
  readonly people: Readonly<Record<string, string>>;
}

/** Fills an empty database with the invented institution: centres, specialties, juries, diplomas, and the cast with seats and enrolments. Gives their ids. */
export async function fillInstitution(tx: Tx): Promise<Institution> {
  const byCode = <Things extends readonly { readonly code: string }[]>(
    rows: readonly { code: string; id: string }[],
  ): Record<CodeOf<Things>, string> =>
    Object.fromEntries(rows.map(({ code, id }) => [code, id])) as Record<CodeOf<Things>, string>;
  const insert = (sql: string, data: readonly object[]): Promise<{ code: string; id: string }[]> =>
    tx.rowsPlannedAnew(sql, [JSON.stringify(data)]);

  const centres = byCode<typeof CENTRES>(
    await insert(
      `insert into centres (code, name, country, time_zone)
     select code, name, country, "timeZone" from json_to_recordset($1) as x (code text, name text, country text, "timeZone" text) returning code, id`,
      CENTRES,
    ),
  );
  const specialties = byCode<typeof SPECIALTIES>(
    await insert(
      `insert into specialties (code, name_fr, name_en) select code, "nameFr", "nameEn" from json_to_recordset($1) as x (code text, "nameFr" text, "nameEn" text) returning code, id`,
      SPECIALTIES,
    ),
  );
  const juries = byCode<typeof JURIES>(
    await insert(
      `insert into juries (code, name_fr, name_en) select code, "nameFr", "nameEn" from json_to_recordset($1) as x (code text, "nameFr" text, "nameEn" text) returning code, id`,
      JURIES,
    ),
  );
  const diplomas: Record<string, string> = byCode(
    await insert(
      `insert into diplomas (code, name_fr, name_en, family, specialty_id, jury_id, credits, activity_unit, experience_required, selection_by_experience, internship_months)
     select code, "nameFr", "nameEn", family, "specialtyId", "juryId", credits, "activityUnit", coalesce("experienceRequired", true), coalesce("selectionByExperience", false), "internshipMonths"
       from json_to_recordset($1) as x (code text, "nameFr" text, "nameEn" text, family text, "specialtyId" uuid, "juryId" uuid, credits int, "activityUnit" text,
            "experienceRequired" boolean, "selectionByExperience" boolean, "internshipMonths" int) returning code, id`,
      DIPLOMAS.map((diploma) => ({
        ...diploma,
        specialtyId: specialties[diploma.specialty],
        juryId: juries[`JN-${diploma.specialty}`],
      })),
    ),
  );

  const people: Record<string, string> = {};
  for (const { key, name, email, locale, student, seats = [] } of CAST) {
    const personId = await insertPerson(tx, {
      name,
      email,
      ...(locale && { locale }),
      ...(student && { studentNumber: student.number }),
    });
    people[key] = personId;
    for (const seat of seats) {
      await giveSeat(tx, {
        personId,
        role: seat.role,
        delegation: 'delegation' in seat ? seat.delegation : undefined,
        centreId: 'centre' in seat ? centres[seat.centre] : undefined,
        specialtyId: 'specialty' in seat ? specialties[seat.specialty] : undefined,
        juryId: 'jury' in seat ? juries[seat.jury] : undefined,
      });
    }
    if (student) {
      await tx.rows(
        'insert into enrolments (person_id, centre_id, diploma_id, academic_year) values ($1, $2, $3, $4)',
        [
          personId,
          centres[student.centre],
          diplomas[student.diploma],
          academicYearOf(localDate(tx.now, 'Europe/Paris')),
        ],
      );
    }
  }
  await publishRulesets(tx, { centres, people });
  return { centres, specialties, juries, diplomas, people };
}
