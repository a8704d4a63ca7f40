import { nameIn } from '../../diplomas/index.js';
import { REQUEST } from '../../diploma-requests/index.js';
import { lettersOfMoves, type LetterOfMove } from '../../letters/index.js';
import type { Tx } from '../../platform/database/index.js';
import type { MoveMade } from '../../platform/lifecycle/index.js';
import type { Locale } from '../../platform/web/index.js';
import { reasonsIn } from './minutes-document.js';
import type { Words } from '../words/words.fr.js';
import { words } from '../words/words.js';

interface Decided {
  readonly number: string;
  readonly studentId: string;
  readonly locale: 'fr' | 'en';
  readonly diplomaFr: string;
  readonly diplomaEn: string;
  readonly credits: number;
  readonly minutes: string;
  readonly adoptsProposal: boolean;
  readonly ownText: string | null;
  readonly moreDueOn: string | null;
  readonly professor: string;
  readonly reasoning: string;
}

type Letter = LetterOfMove<Words['letters'], Decided, 'student'>;

const GRANTED: readonly Letter[] = [
  {
    to: 'student',
    text: (w, decided, { locale }) => w.granted({ ...saidOf(decided, locale), credits: decided.credits }),
  },
];
const REFUSED: readonly Letter[] = [
  { to: 'student', text: (w, decided, { locale }) => w.refused(saidOf(decided, locale)) },
];
const DEFERRED: readonly Letter[] = [
  {
    to: 'student',
    text: (w, { number, minutes, moreDueOn, ownText }, { day }) =>
      w.deferred({
        number,
        minutes,
        due: day(moreDueOn),
        points: (ownText ?? '')
          .split('\n')
          .map((point) => `— ${point}`)
          .join('\n'),
      }),
  },
];

/** Notifies a student of what the jury decided, with its reasons and the remedies: without them the two months cannot be opposed (R421-5). */
export const notifyDecision = lettersOfMoves(REQUEST, {
  words: (locale: Locale) => words(locale).letters,
  facts: (tx: Tx, { thingId, at }: MoveMade) => decidedOn(tx, thingId, at),
  recipients: { student: (_, { studentId, locale }) => [{ id: studentId, locale }] },
  letters: {
    grant: GRANTED,
    rectifyAsGranted: GRANTED,
    refuse: REFUSED,
    rectifyAsRefused: REFUSED,
    defer: DEFERRED,
  },
});

function saidOf(decided: Decided, locale: Locale) {
  return {
    number: decided.number,
    diploma: nameIn({ nameFr: decided.diplomaFr, nameEn: decided.diplomaEn }, locale),
    minutes: decided.minutes,
    reasons: reasonsIn(decided, decided, locale),
  };
}

/** The decision that was signed by then. */
async function decidedOn(tx: Tx, requestId: string, at: Date): Promise<Decided | undefined> {
  return tx.row<Decided>(
    `select q.number, p.id as "studentId", p.locale, d.name_fr as "diplomaFr", d.name_en as "diplomaEn", d.credits, m.number as minutes, x.adopts_proposal as "adoptsProposal",
            x.own_text as "ownText", x.more_due_on as "moreDueOn", f.name as professor, o.reasoning
       from decisions x join minutes m on m.id = x.minutes_id join diploma_requests.request q on q.id = x.request_id join people.person p on p.id = q.student_id join institution.diploma d on d.id = q.diploma_id
       join agenda_items a on a.id = x.agenda_item_id join opinions.opinion o on o.id = a.opinion_id join people.person f on f.id = o.professor_id
      where x.request_id = $1 and m.signed_at <= $2 order by m.signed_at desc limit 1`,
    [requestId, at],
  );
}
