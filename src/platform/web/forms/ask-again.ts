import { isRefusal, type Refusal } from '../../refusal/index.js';
import type { Answer } from '../replies/reply.js';
import { refused, type Filled } from './filled.js';

/**
 * The answer to a form whose act was refused: the same page, as it was filled, what is wrong on top. What is hidden or
 * not theirs is said alone, and so is why the page cannot be shown any more: who acted meanwhile and what they did,
 * which the act knows best. What was typed is given back there too.
 */
export async function askAgain(
  refusal: Refusal,
  filled: Filled,
  ask: (filled: Filled) => Answer | Promise<Answer>,
): Promise<Answer> {
  if (refusal.status === 403 || refusal.status === 404) return refusal;
  const page = await ask(refused(filled, refusal));
  return isRefusal(page) && (page.status === 404 || refusal.status === 409) ? refusal : page;
}
