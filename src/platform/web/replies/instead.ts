import type { Answer } from './reply.js';

/**
 * For a guard, which can only pass or throw: the answer to give instead of the page, such as the way to the sign-in.
 */
export class AnswerInstead extends Error {
  constructor(readonly answer: Answer) {
    super('Answered before its controller');
  }
}
