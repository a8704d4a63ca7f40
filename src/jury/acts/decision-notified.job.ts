import { nameIn } from '../../diplomas/index.js';
import { writeLetter } from '../../letters/index.js';
import type { Tx } from '../../platform/database/index.js';
import type { AfterMove } from '../../platform/lifecycle/index.js';
import { writeDay } from '../../platform/web/index.js';
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

const SAYS: Readonly<Record<string, 'granted' | 'refused' | 'deferred'>> = {
  grant: 'granted',
  rectifyAsGranted: 'granted',
  refuse: 'refused',
  rectifyAsRefused: 'refused',
  defer: 'deferred',
};

/** Notifies a student of what the jury decided, with its reasons and the remedies: without them the two months cannot be opposed (R421-5). Run again, it writes nothing more. */
export const notifyDecision: AfterMove = async (tx, moved) => {
  const kind = SAYS[moved.move];
  const decided = kind && (await decidedOn(tx, moved.thingId, moved.at));
  if (!decided) return;
  await writeLetter(tx, {
    to: decided.studentId,
    locale: decided.locale,
    about: { thing: 'diploma-request', thingId: moved.thingId },
    kind: `diploma-request.${moved.move}`,
    cause: `journal:${moved.id}`,
    ...letterOf(words(decided.locale).letters, kind, decided),
  });
};

function letterOf(
  w: Words['letters'],
  kind: 'granted' | 'refused' | 'deferred',
  decided: Decided,
): { readonly subject: string; readonly body: string } {
  const { number, credits, minutes, locale, moreDueOn, ownText } = decided;
  if (kind === 'deferred')
    return w.deferred({
      number,
      minutes,
      due: moreDueOn ? writeDay(moreDueOn, locale) : '',
      points: (ownText ?? '')
        .split('\n')
        .map((point) => `— ${point}`)
        .join('\n'),
    });
  const said = {
    number,
    diploma: nameIn({ nameFr: decided.diplomaFr, nameEn: decided.diplomaEn }, locale),
    minutes,
    reasons: reasonsIn(decided, decided, locale),
  };
  return kind === 'granted' ? w.granted({ ...said, credits }) : w.refused(said);
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
