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
import type { Agreement } from './agreement-values.js';
import { filingFacts, needOf } from './filing-facts.js';
import { partiesOf } from './parties.js';
import { words } from '../words/agreement-words.js';
import { INTERNSHIP } from '../internship.js';
import { addressOf } from '../../platform/web/index.js';
import { noteVerification } from '../data/approvals.store.js';
import { noteCourse } from '../data/courses.store.js';

/** What the registry ticks before an agreement is signed. */
export interface Verification {
  readonly insuranceSeen: boolean;
  readonly hostDeclared: boolean;
  readonly shortAcknowledged: boolean;
  /** That it comes at the end of the course (R34), where that was not certified before. */
  readonly courseEnd: boolean;
  /** Credits still to be acquired, beside it. */
  readonly creditsLeft?: number | undefined;
}

/** Whether it is shorter than what is asked of its student (R28, C13). */
export function isShort({ terms, need }: Pick<FilingFacts, 'terms' | 'need'>): boolean {
  const span = spanOf(terms);
  return span !== undefined && need.asked !== null && !covers(span, need.asked);
}

async function agreementOf(tx: Tx, { id, termsId }: Internship): Promise<Agreement> {
  return { ...(await agreementFacts(tx, id, termsId)), need: await needOf(tx, id) };
}

/** The agreement as it would be signed now, to be read. */
export async function agreementToRead(tx: Tx, internship: Internship): Promise<OfficialDocument> {
  return agreementDocument(await agreementOf(tx, internship), tx.now);
}

/** The same, to draw it before the transaction that opens it for signature. */
export async function agreementToDraw(tx: Tx, internship: Internship): Promise<ToDraw> {
  return agreementToSet(await agreementOf(tx, internship), await letterheadOf(tx, internship.centreId), tx.now);
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
  { insuranceSeen, hostDeclared, shortAcknowledged, courseEnd, creditsLeft }: Verification,
  drawn: Drawn,
): Promise<Moved | Refusal> {
  const { facts, timeZone, courseEndCertified } = await filingFacts(tx, internship);
  const given: VerificationFacts = {
    terms: facts.terms,
    insuranceSeen,
    hostDeclared,
    shortAcknowledged,
    courseEndCertified: courseEndCertified || courseEnd,
    short: isShort(facts),
    checks: checksOf(facts),
    today: facts.today,
  };
  const refusal =
    refusalFor(INTERNSHIP_LIFECYCLE, internship, 'verify', { facts: given }) ??
    (courseEnd && creditsLeft === undefined
      ? refuse(422, 'internships.creditsMissing', undefined, 'creditsLeft')
      : undefined);
  if (refusal) return refusal;
  const agreement: Agreement = {
    ...(await agreementFacts(tx, internship.id, internship.termsId)),
    need: facts.need,
  };
  const { startsOn } = internship;
  if (startsOn === null || !saySame(agreementDocument(agreement, tx.now), drawn.document))
    return refuse(409, 'internships.changedMeanwhile');

  const moved = await makeMove(tx, INTERNSHIP, internship, 'verify', {
    by: actor,
    facts: given,
    documents: [{ name: 'agreement', sha256: drawn.paper.sha256 }],
  });
  if (isRefusal(moved)) return moved;
  if (courseEnd && creditsLeft !== undefined)
    await noteCourse(tx, internship.id, {
      creditsLeft,
      need: facts.need.recorded,
      together: facts.together,
      certifiedBy: actor.personId,
    });
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
