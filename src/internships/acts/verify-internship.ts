import { letterheadOf } from '../../institution/index.js';
import type { OfficialDocument, Papers } from '../../papers/index.js';
import type { Actor } from '../../people/index.js';
import type { Tx } from '../../platform/database/index.js';
import { makeMove, refusalFor, type Moved } from '../../platform/lifecycle/index.js';
import { isRefusal, refuse, type Refusal } from '../../platform/refusal/index.js';
import { openSheet } from '../../signatures/index.js';
import { agreementDocument, agreementToSet, type ToDraw } from './agreement-document.js';
import { saySame, type Drawn } from './draw-agreement.js';
import { agreementFacts } from '../data/agreement-facts.store.js';
import {
  checksOf,
  covers,
  INTERNSHIP_LIFECYCLE,
  spanOf,
  type FilingFacts,
  type Internship,
  type VerificationFacts,
} from '../rules/index.js';
import { filingFacts } from './filing-facts.js';
import { partiesOf } from './parties.js';
import { words } from '../words/agreement-words.js';
import { INTERNSHIP } from '../internship.js';
import { addressOf } from '../../platform/web/index.js';
import { noteVerification } from '../data/approvals.store.js';

/** What the registry ticks before an agreement is signed. */
export interface Verification {
  readonly insuranceSeen: boolean;
  readonly hostDeclared: boolean;
  readonly shortAcknowledged: boolean;
}

/** Whether it is shorter than what is asked of its student (R28, C13). */
export function isShort({ terms, need }: Pick<FilingFacts, 'terms' | 'need'>): boolean {
  const span = spanOf(terms);
  return span !== undefined && need.asked !== null && !covers(span, need.asked);
}

/** The agreement as it would be signed now, to be read. */
export async function agreementToRead(tx: Tx, internship: Internship): Promise<OfficialDocument> {
  return agreementDocument(await agreementFacts(tx, internship.id, internship.termsId), tx.now);
}

/** The same, to draw it before the transaction that opens it for signature. */
export async function agreementToDraw(tx: Tx, internship: Internship): Promise<ToDraw> {
  const facts = await agreementFacts(tx, internship.id, internship.termsId);
  return agreementToSet(facts, await letterheadOf(tx, internship.centreId), tx.now);
}

/**
 * The registry verifies an agreement and opens it for signature: five people, each for itself, before the first day
 * (D124-4, R31).
 * Refused (422) as `notVerified` says; (409) when the start has come, or what was drawn is no longer what the agreement
 * says.
 */
export async function verifyInternship(
  tx: Tx,
  papers: Papers,
  actor: Actor,
  internship: Internship,
  { insuranceSeen, hostDeclared, shortAcknowledged }: Verification,
  drawn: Drawn,
): Promise<Moved | Refusal> {
  const { facts, timeZone } = await filingFacts(tx, internship);
  const given: VerificationFacts = {
    terms: facts.terms,
    insuranceSeen,
    hostDeclared,
    shortAcknowledged,
    short: isShort(facts),
    checks: checksOf(facts),
    today: facts.today,
  };
  const refusal = refusalFor(INTERNSHIP_LIFECYCLE, internship, 'verify', { facts: given });
  if (refusal) return refusal;
  const agreement = await agreementFacts(tx, internship.id, internship.termsId);
  const { startsOn } = internship;
  if (startsOn === null || !saySame(agreementDocument(agreement, tx.now), drawn.document))
    return refuse(409, 'internships.changedMeanwhile');

  const moved = await makeMove(tx, INTERNSHIP, internship, 'verify', {
    by: actor,
    facts: given,
    documents: [{ name: 'agreement', sha256: drawn.paper.sha256 }],
  });
  if (isRefusal(moved)) return moved;
  const sheetId = await openSheet(tx, papers, {
    thing: 'internship',
    thingId: internship.id,
    title: words('fr').document.title(internship.number),
    page: addressOf('/internships/:id', { id: internship.id }),
    document: drawn.document,
    paper: drawn.paper,
    signBefore: startsOn,
    timeZone,
    keeperId: internship.centreId,
    parties: partiesOf(agreement, internship),
  });
  await noteVerification(tx, {
    termsId: internship.termsId,
    internshipId: internship.id,
    insuranceSeen,
    hostDeclared,
    shortAcknowledged,
    verifiedBy: actor.personId,
    sheetId,
    signBefore: startsOn,
  });
  return moved;
}
