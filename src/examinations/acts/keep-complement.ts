import { centresOf, holds, type Actor } from '../../people/index.js';
import type { Tx } from '../../platform/database/index.js';
import { notFound, refuse, type Refusal } from '../../platform/refusal/index.js';
import { endComplement, insertComplement, type TypicalComplement } from '../data/complements.store.js';

/** Whose typical complements somebody keeps: those of their centres; an administrator, those of every centre. */
export interface Keeping {
  readonly centres: readonly string[];
  readonly all: boolean;
}

/** What this actor keeps; undefined of whoever keeps none. */
export function keepingOf(actor: Actor): Keeping | undefined {
  const centres = [...new Set([...centresOf(actor, 'registry'), ...centresOf(actor, 'coordinator')])];
  const all = holds(actor, 'administrator');
  return all || centres.length > 0 ? { centres, all } : undefined;
}

/**
 * A centre, or an administrator for all of them, keeps a complement that is often asked. Refused to others (403), and
 * for a centre that is not theirs (422).
 */
export async function keepComplement(
  tx: Tx,
  actor: Actor,
  complement: Pick<TypicalComplement, 'centreId' | 'title' | 'nature' | 'months' | 'reasoning'>,
): Promise<undefined | Refusal> {
  const keeping = keepingOf(actor);
  if (!keeping) return refuse(403, 'lifecycle.notYours');
  const { centreId } = complement;
  if (centreId === null ? !keeping.all : !keeping.centres.includes(centreId))
    return refuse(422, 'examinations.centreMissing', undefined, 'centre');
  await insertComplement(tx, complement, actor.personId);
  return undefined;
}

/** Nobody starts from it any more: what was answered from it stays. Refused (403, 404) where it is not theirs. */
export async function dropComplement(tx: Tx, actor: Actor, id: string): Promise<undefined | Refusal> {
  const keeping = keepingOf(actor);
  if (!keeping) return refuse(403, 'lifecycle.notYours');
  return (await endComplement(tx, id, keeping, actor.personId)) ? undefined : notFound;
}
