import type { Tx } from '../../platform/database/index.js';
import { isRefusal } from '../../platform/refusal/index.js';
import type { Sheet } from '../../signatures/index.js';
import { amendmentForThePortal } from '../data/amendments.store.js';
import { InternshipRecord } from '../data/internship.record.js';
import { internshipForThePortal } from '../data/internships.store.js';
import { termsOf } from '../data/terms.store.js';
import { INTERNSHIP } from '../internship.js';
import { makeMove } from '../../platform/lifecycle/index.js';
import { AMENDMENT } from '../amendment.js';

/** The fifth signature brings an agreement into force, in its own transaction: by the portal, whoever gave it (I22). */
export async function agreementSigned(tx: Tx, sheet: Sheet): Promise<void> {
  const internship = await internshipForThePortal(tx, sheet.thingId);
  const lastSignedOn = sheet.parties
    .flatMap(({ signature }) => signature?.signedOn ?? [])
    .sort()
    .at(-1);
  if (lastSignedOn === undefined) throw new Error(`Sheet ${sheet.id} is complete and nobody has signed it.`);
  const moved =
    internship &&
    (await makeMove(tx, INTERNSHIP, internship, 'sign', {
      by: { portal: 'system' },
      facts: { lastSignedOn },
      documents: [{ name: 'agreement', sha256: sheet.paper.sha256 }],
      set: { sheetId: sheet.id },
    }));
  if (!moved || isRefusal(moved))
    throw new Error(`The agreement of internship ${sheet.thingId} is signed and does not move.`);
}

/** The fifth signature of an amendment: from now on the terms of the agreement are its own. */
export async function amendmentSigned(tx: Tx, sheet: Sheet): Promise<void> {
  const amendment = await amendmentForThePortal(tx, sheet.thingId);
  const moved =
    amendment &&
    (await makeMove(tx, AMENDMENT, amendment, 'sign', {
      by: { portal: 'system' },
      documents: [{ name: 'amendment', sha256: sheet.paper.sha256 }],
      set: { sheetId: sheet.id },
    }));
  if (!moved || isRefusal(moved)) throw new Error(`Amendment ${sheet.thingId} is signed and does not move.`);
  const { startsOn, endsOn, teacherId } = await termsOf(tx, amendment.termsId);
  await tx.manager.update(
    InternshipRecord,
    { id: amendment.internshipId },
    { termsId: amendment.termsId, startsOn, endsOn, teacherId, teacherEndedAt: null },
  );
}
