import type { Actor } from '../../people/index.js';
import type { Tx } from '../../platform/database/index.js';
import { recordBirth } from '../../platform/lifecycle/index.js';
import { refuse, type Refusal } from '../../platform/refusal/index.js';
import { AmendmentRecord } from '../data/amendment.record.js';
import { openAmendmentOf } from '../data/amendments.store.js';
import { AMENDABLE, type Internship } from '../rules/index.js';
import { beginTerms } from '../data/terms.store.js';
import { AMENDMENT } from '../amendment.js';
import { holdAmendmentsOf, nextAmendment } from '../data/amendments.store.js';

/** Why no amendment can be opened: neither the student nor the registry (403), no agreement in force (409). */
export function notAmendable({ standings, state }: Internship): Refusal | undefined {
  if (!standings.includes('author') && !standings.includes('registry')) return refuse(403, 'lifecycle.notYours');
  return AMENDABLE.some((one) => one === state) ? undefined : refuse(409, 'internships.notAmendable');
}

/**
 * The student or the registry opens an amendment: it begins with the terms in force. Gives its id. Refused as
 * `notAmendable` says, and while another is under way (409).
 */
export async function openAmendment(tx: Tx, actor: Actor, internship: Internship): Promise<string | Refusal> {
  const refusal = notAmendable(internship);
  if (refusal) return refusal;
  // Two that are opened at once are judged one after the other.
  await holdAmendmentsOf(tx, internship.id);
  const open = await openAmendmentOf(tx, internship.id);
  if (open) return refuse(409, 'internships.amendmentUnderWay', { number: open.number });
  const place = await nextAmendment(tx, internship.id);
  await tx.manager.insert(AmendmentRecord, {
    id: place.id,
    internshipId: internship.id,
    number: place.number,
    object: '',
    state: 'DRAFT',
    journalSeq: 1,
    stateSince: tx.now,
    openedAt: tx.now,
    termsId: await beginTerms(tx, internship.id, { copyOf: internship.termsId }),
  });
  await recordBirth(tx, AMENDMENT, place.id, 'open', {
    by: actor,
    actedAs: internship.standings.includes('registry') ? 'registry' : 'author',
  });
  return place.id;
}
