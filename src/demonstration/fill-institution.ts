import { academicYearOf, insertCentre, insertDiploma, insertJury, insertSpecialty } from '../institution/index.js';
import { enrol, giveSeat, insertPerson } from '../people/index.js';
import { INSTITUTION_TIME_ZONE, localDate } from '../platform/clock/index.js';
import type { Tx } from '../platform/database/index.js';
import { CAST } from './cast.js';
import { listConditions } from './conditions.js';
import { idOf } from './id-of.js';
import { CENTRES, DIPLOMAS, JURIES, SPECIALTIES } from './institution.js';
import { setLetterheads } from './letterheads.js';
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

/**
 * Fills an empty database with the invented institution: centres, specialties, juries, diplomas, and the cast with
 * seats and enrolments. Gives their ids.
 */
export async function fillInstitution(tx: Tx): Promise<Institution> {
  const centres = await madeOf<typeof CENTRES>(CENTRES, (centre) => insertCentre(tx, centre));
  const specialties = await madeOf<typeof SPECIALTIES>(SPECIALTIES, (specialty) => insertSpecialty(tx, specialty));
  const juries = await madeOf<typeof JURIES>(JURIES, (jury) => insertJury(tx, jury));
  const diplomas: Readonly<Record<string, string>> = await madeOf(DIPLOMAS, ({ specialty, ...diploma }) =>
    insertDiploma(tx, {
      experienceRequired: true,
      selectionByExperience: false,
      internshipMonths: null,
      ...diploma,
      specialtyId: specialties[specialty],
      juryId: juries[`JN-${specialty}`],
    }),
  );

  await listConditions(tx, diplomas);

  const people: Record<string, string> = {};
  for (const { key, name, civility, email, locale, student, seats = [] } of CAST) {
    const personId = await insertPerson(tx, {
      name,
      email,
      ...(civility && { civility }),
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
      await enrol(tx, {
        personId,
        centreId: centres[student.centre],
        diplomaId: idOf(diplomas, student.diploma),
        academicYear: academicYearOf(localDate(tx.now, INSTITUTION_TIME_ZONE)),
      });
    }
  }
  await setLetterheads(tx, { centre: centres.REU, by: idOf(people, 'administrator') });
  await publishRulesets(tx, { centres, people });
  return { centres, specialties, juries, diplomas, people };
}

/** The ids of what is added, by the codes that it bears. */
async function madeOf<Things extends readonly { readonly code: string }[]>(
  things: Things,
  insert: (thing: Things[number]) => Promise<string | undefined>,
): Promise<Record<CodeOf<Things>, string>> {
  const ids: Record<string, string> = {};
  for (const thing of things) {
    const id = await insert(thing);
    if (id === undefined) throw new Error(`${thing.code} is there already: the database was not empty.`);
    ids[thing.code] = id;
  }
  return ids;
}
