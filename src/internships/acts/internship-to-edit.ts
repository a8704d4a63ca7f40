import type { Actor } from '../../people/index.js';
import type { Tx } from '../../platform/database/index.js';
import { heldForEdit } from '../../platform/lifecycle/index.js';
import { notFound, refuse, type Refusal } from '../../platform/refusal/index.js';
import type { Internship } from '../rules/index.js';
import { INTERNSHIP } from '../internship.js';
import { findInternship } from '../data/internships.store.js';

/** The internship while its student prepares it; refused to others (403), and once it is filed (409). */
export async function internshipToEdit(tx: Tx, actor: Actor, id: string): Promise<Internship | Refusal> {
  const internship = await findInternship(tx, actor, id);
  if (!internship) return notFound;
  if (!internship.standings.includes('author')) return refuse(403, 'lifecycle.notYours');
  return internship.state === 'DRAFT' || internship.state === 'RETURNED'
    ? heldForEdit(tx, INTERNSHIP, internship)
    : refuse(409, 'internships.notEditable');
}
