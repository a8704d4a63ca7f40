import type { Terms } from '../rules/index.js';
import { words } from '../words/agreement-words.js';

/**
 * The usual wording that the clauses of an agreement begin with: in French, whatever its student's language, as the
 * agreement is.
 */
export function standardClauses(): Terms['clauses'] {
  return words('fr').standard;
}
