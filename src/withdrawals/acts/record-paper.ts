import type { Letterhead } from '../../institution/index.js';
import type { OfficialPaper } from '../../papers/index.js';
import { INSTITUTION_TIME_ZONE, localDate, type LocalDate } from '../../platform/clock/index.js';
import { saysSomething } from '../../platform/texts/index.js';
import { writeDay, writeMoment } from '../../platform/web/index.js';
import type { WithdrawalSeen } from '../data/withdrawals.store.js';
import { words } from '../words/words.js';

/** What is written of a hearing in person. */
export interface HearingGiven {
  readonly heldOn: LocalDate;
  readonly present: string;
  readonly said: string;
}

interface RecordFacts {
  readonly withdrawal: WithdrawalSeen;
  readonly given: HearingGiven;
  readonly letterhead: Letterhead;
  /** Who records it. */
  readonly by: string;
  readonly at: Date;
}

/** The record of a hearing: an act of a French institution, in French whatever its reader's language. */
export function recordPaper({ withdrawal, given, letterhead, by, at }: RecordFacts): OfficialPaper {
  const { record: w, grounds, senses } = words('fr');
  const { reportNumber, student, juryFr, minutesNumber, signedAt } = withdrawal;
  const day = writeDay(given.heldOn, 'fr');
  return {
    template: 'minutes',
    standard: 'a-2a',
    lang: 'fr-FR',
    title: w.title,
    at: at.toISOString(),
    frame: {
      letterhead,
      unit: juryFr,
      day: localDate(at, INSTITUTION_TIME_ZONE),
      number: '',
      name: w.name(reportNumber),
      about: w.about(day),
      foot: `${juryFr}, ${w.foot(reportNumber)}`,
    },
    values: {
      lead: [
        w.heard(student, day),
        w.decision(
          senses[withdrawal.sense].toLowerCase(),
          minutesNumber,
          writeDay(localDate(signedAt, INSTITUTION_TIME_ZONE), 'fr'),
        ),
        ...paragraphsIn(`${grounds[withdrawal.ground].name}${w.colon}${withdrawal.heldAgainst}`),
      ],
      correction: null,
      composition: null,
      files: null,
      decisions: {
        heading: w.hearing,
        none: '',
        each: [
          { tone: 'plain', heading: w.present, about: '', before: '', reasons: given.present },
          { tone: 'plain', heading: w.said, about: '', before: '', reasons: given.said },
        ],
      },
      legal: w.legal,
      signatures: {
        heading: w.signature,
        each: [
          {
            as: w.recordedBy,
            name: by,
            at: w.recordedAt(writeMoment(at, { locale: 'fr', timeZone: INSTITUTION_TIME_ZONE }, 'always')),
          },
        ],
      },
    },
  };
}

/** Each line that says something is a paragraph of the lead. */
function paragraphsIn(text: string): string[] {
  return text.split('\n').filter(saysSomething);
}
