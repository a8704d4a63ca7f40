import { inBothLanguages } from '../../platform/web/index.js';
import { isDeclineKind, type Declining } from '../rules/index.js';
import { en } from './words.en.js';
import { fr } from './words.fr.js';

export const words = inBothLanguages({ fr, en });

/** A reason as the file's history keeps it, in the language of the administration. */
export function inTheRecord({ kind, text }: Declining): string {
  return isDeclineKind(kind) ? fr.inTheRecord(fr.declineKinds[kind], text.trim()) : text.trim();
}
