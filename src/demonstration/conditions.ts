import { addCondition } from '../diplomas/index.js';
import type { Tx } from '../platform/database/index.js';

/** What every diploma of the demonstration asks beside experience. */
const CONDITIONS = [
  {
    kind: 'units',
    textFr: 'Toutes les unités d’enseignement du diplôme sont acquises ou dispensées.',
    textEn: 'All the teaching units of the diploma are acquired or waived.',
  },
  {
    kind: 'prerequisites',
    textFr: 'Le diplôme ou le niveau demandé à l’entrée est justifié.',
    textEn: 'The diploma or the level asked at entry is proven.',
  },
  {
    kind: 'identity',
    textFr: 'L’identité est vérifiée sur l’original d’une pièce en cours de validité.',
    textEn: 'The identity is checked on the original of a valid paper.',
  },
  {
    kind: 'fees',
    textFr: 'Les droits de l’année sont acquittés.',
    textEn: 'The fees of the year are paid.',
  },
] as const;

/** Lists what each diploma asks. */
export async function listConditions(tx: Tx, diplomas: Readonly<Record<string, string>>): Promise<void> {
  for (const diplomaId of Object.values(diplomas))
    for (const [at, condition] of CONDITIONS.entries())
      await addCondition(tx, diplomaId, { ...condition, position: (at + 1) * 10, active: true });
}
