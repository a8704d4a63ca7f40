import { professorsFor, type Actor } from '../../people/index.js';
import { addDays } from '../../platform/clock/index.js';
import type { Tx } from '../../platform/database/index.js';
import { makeMove, type Moved } from '../../platform/lifecycle/index.js';
import { isRefusal, notFound, refuse, type Refusal } from '../../platform/refusal/index.js';
import { letterheadOf } from '../../institution/index.js';
import type { OfficialDocument, Papers } from '../../papers/index.js';
import { openSheet } from '../../signatures/index.js';
import { amendmentDocument, amendmentToSet, type ToDraw } from './agreement-document.js';
import type { Agreement, AmendmentFacts } from './agreement-values.js';
import { saySame, type Drawn } from './draw-agreement.js';
import { agreementFactsOf } from '../data/agreement-facts.store.js';
import type { AmendingFacts, Amendment, Internship, Terms } from '../rules/index.js';
import { filingFacts, needOf } from './filing-facts.js';
import { internshipForThePortal } from '../data/internships.store.js';
import { partiesOf } from './parties.js';
import { freezeTerms } from '../data/terms.store.js';
import { words } from '../words/agreement-words.js';
import { AMENDMENT } from '../amendment.js';
import { addressOf } from '../../platform/web/index.js';

interface Amending {
  readonly agreement: Agreement;
  readonly before: Terms;
  readonly facts: AmendmentFacts;
  readonly document: OfficialDocument;
  /** Every signature is on a day before this one. */
  readonly signBefore: string;
}

/** What an amendment would say now, to draw it before the transaction that opens it for signature. */
export async function amendmentToDraw(tx: Tx, amendment: Amendment, internship: Internship): Promise<ToDraw> {
  const { agreement, facts } = await amendmentToRead(tx, amendment, internship);
  return amendmentToSet(agreement, facts, await letterheadOf(tx, internship.centreId), tx.now);
}

/** The same to be read, with what it amends. */
export async function amendmentToRead(tx: Tx, amendment: Amendment, internship: Internship): Promise<Amending> {
  const [amended, inForce] = await agreementFactsOf(tx, internship.id, [amendment.termsId, internship.termsId]);
  if (!amended || !inForce) throw new Error(`Amendment ${amendment.id} lacks its terms, or those it amends.`);
  const agreement: Agreement = { ...amended, need: await needOf(tx, internship.id) };
  const { terms: before, teacher: teacherBefore } = inForce;
  const signBefore = lastDayToSign(before, agreement.terms);
  const { number, object } = amendment;
  const facts: AmendmentFacts = { number, object, before, signBefore, teacherBefore };
  return { agreement, before, facts, signBefore, document: amendmentDocument(agreement, facts, tx.now) };
}

/**
 * A start that moves is signed before it comes, the old one or the new (R31); anything else before what it amends is
 * over.
 */
function lastDayToSign(before: Terms, after: Terms): string {
  const was = startOf(before);
  const is = after.startsOn ?? was;
  return was === is ? addDays(after.endsOn ?? is, 1) : was < is ? was : is;
}

/** The first day of terms that all have signed. */
function startOf({ startsOn }: Terms): string {
  if (startsOn === null) throw new Error('Terms were signed that have no first day.');
  return startsOn;
}

/**
 * The registry sends an amendment for signature to those who sign its agreement; its terms are frozen. Refused (422) as
 * `notSendable` says and for another teacher who does not teach the specialty in that centre, (409) when what was drawn
 * is no longer what it says.
 */
export async function sendAmendment(
  tx: Tx,
  papers: Papers,
  actor: Actor,
  amendment: Amendment,
  drawn: Drawn,
): Promise<Moved | Refusal> {
  const internship = await internshipForThePortal(tx, amendment.internshipId);
  if (!internship) return notFound;
  const { agreement, before, document, signBefore } = await amendmentToRead(tx, amendment, internship);
  const { facts, timeZone, diploma } = await filingFacts(tx, internship, agreement.terms);
  const given: AmendingFacts = {
    ...facts,
    startsOn: startOf(before),
    changed: JSON.stringify(before) !== JSON.stringify(agreement.terms),
  };
  const moved = await makeMove(tx, AMENDMENT, amendment, 'send', {
    by: actor,
    facts: given,
    reason: amendment.object,
    documents: [{ name: 'amendment', sha256: drawn.paper.sha256 }],
  });
  if (isRefusal(moved)) return moved;
  if (!saySame(document, drawn.document)) return refuse(409, 'internships.changedMeanwhile');
  const { teacherId } = agreement.terms;
  // Whoever taught there no longer is not asked to sign again.
  const isSameTeacher = teacherId === before.teacherId && internship.teacherEndedAt === null;
  const teachers = isSameTeacher ? [] : await professorsFor(tx, internship.centreId, diploma.specialtyId, facts.today);
  if (!isSameTeacher && !teachers.some(({ id }) => id === teacherId))
    return refuse(422, 'internships.teacherUnknown', undefined, 'teacherId');
  await freezeTerms(tx, amendment.termsId);
  await openSheet(tx, papers, {
    thing: 'amendment',
    thingId: amendment.id,
    title: words('fr').document.amendmentTitle(internship.number, amendment.number),
    page: addressOf('/amendments/:id', { id: amendment.id }),
    document: drawn.document,
    paper: drawn.paper,
    signBefore,
    timeZone,
    keeperId: internship.centreId,
    parties: partiesOf(agreement, internship),
  });
  return moved;
}
