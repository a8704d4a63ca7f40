import { writeLetter } from '../../letters/index.js';
import type { Tx } from '../../platform/database/index.js';
import { writeDay } from '../../platform/web/index.js';
import { answersPlannedToEnd } from '../data/answers.store.js';
import { words } from '../words/words.js';

/** Recalls to students the plan whose end has come: once for each answer. It only reminds (R32). */
export async function remindOfPlans(tx: Tx): Promise<void> {
  for (const { examinationId, answerId, number, studentId, locale, plannedEnd } of await answersPlannedToEnd(tx)) {
    const about = { thing: 'examination', thingId: examinationId };
    await writeLetter(tx, {
      to: studentId,
      locale,
      about,
      kind: 'examination.plan',
      cause: `plan:${answerId}`,
      ...words(locale).letters.planEnds(number, writeDay(plannedEnd, locale)),
    });
  }
}
