import type { SentenceCode } from '../../platform/refusal/index.js';
import { isId, ReadBy } from '../../platform/web/index.js';

/** A diploma in a centre, as a form names it: what somebody is or was enrolled for. */
export interface ChosenEnrolment {
  readonly centreId: string;
  readonly diplomaId: string;
}

const BETWEEN = '~';

/** What the field of an enrolment holds, and what a link to its page gives it: `EnrolmentChoice` reads it. */
export function writeEnrolment({ centreId, diplomaId }: ChosenEnrolment): string {
  return `${centreId}${BETWEEN}${diplomaId}`;
}

/**
 * The field of an enrolment in a form. Refuses (422), by the sentence of `required`, when none was chosen or it was not
 * written by `writeEnrolment`.
 */
export function EnrolmentChoice(options: { readonly required: SentenceCode }): PropertyDecorator {
  return ReadBy(readEnrolment, options);
}

function readEnrolment(text: string): ChosenEnrolment | undefined {
  const [centreId, diplomaId, ...more] = text.split(BETWEEN);
  return isId(centreId) && isId(diplomaId) && more.length === 0 ? { centreId, diplomaId } : undefined;
}
