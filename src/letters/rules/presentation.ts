import type { LocalDate } from '../../platform/clock/rules/index.js';
import { refuse, refuseAll, type Refusal } from '../../platform/refusal/rules/index.js';
import { saysSomething } from '../../platform/texts/rules/index.js';

/** What came of a registered letter that was presented: it was handed over, or came back. */
export const PRESENTATION_OUTCOMES = ['received', 'unclaimed'] as const;
export type PresentationOutcome = (typeof PRESENTATION_OUTCOMES)[number];

/** What the registry says of a presentation; its proof comes beside. */
export interface Presentation {
  /** As the post gives it. */
  readonly number: string;
  readonly presentedOn: LocalDate;
  readonly outcome: PresentationOutcome;
  /** Why what was recorded before is corrected; '' the first time. */
  readonly reason: string;
}

/** What a presentation is held against: days of the student's centre. */
export interface PresentationFacts {
  readonly writtenOn: LocalDate;
  readonly today: LocalDate;
  /** The day that was recorded before, which this corrects. */
  readonly before: LocalDate | undefined;
}

/**
 * Why a presentation cannot be recorded: no number, a day before the letter or to come, a correction without a reason or
 * to an earlier day. The delay runs from that day, and no correction takes days from the student (decision 13).
 */
export function notPresented(said: Presentation, { writtenOn, today, before }: PresentationFacts): Refusal | undefined {
  const { presentedOn } = said;
  return refuseAll(
    saysSomething(said.number) ? undefined : refuse(422, 'letters.numberMissing', undefined, 'number'),
    presentedOn < writtenOn || presentedOn > today
      ? refuse(422, 'letters.presentedOutOfTime', undefined, 'presentedOn')
      : undefined,
    before !== undefined && presentedOn < before
      ? refuse(422, 'letters.presentedEarlier', undefined, 'presentedOn')
      : undefined,
    before !== undefined && !saysSomething(said.reason)
      ? refuse(422, 'lifecycle.reasonMissing', undefined, 'reason')
      : undefined,
  );
}
