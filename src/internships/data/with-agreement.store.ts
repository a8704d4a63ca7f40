import type { Actor } from '../../people/index.js';
import type { Tx } from '../../platform/database/index.js';
import { notFound, type Refusal } from '../../platform/refusal/index.js';
import type { Amendment, Internship } from '../rules/index.js';
import { findAmendment } from './amendments.store.js';
import { findInternship } from './internships.store.js';

/** An amendment, and the internship whose agreement it changes. */
export interface WithAgreement {
  readonly amendment: Amendment;
  readonly internship: Internship;
}

/** Both, as this person may see them; hidden and missing are the same 404. */
export async function findWithAgreement(tx: Tx, actor: Actor, id: string): Promise<WithAgreement | Refusal> {
  const amendment = await findAmendment(tx, actor, id);
  const internship = amendment && (await findInternship(tx, actor, amendment.internshipId));
  return amendment && internship ? { amendment, internship } : notFound;
}
