import { nameIn } from '../../diplomas/index.js';
import { writeLetter } from '../../letters/index.js';
import { peopleByIds, secretariesOf } from '../../people/index.js';
import type { AfterMove } from '../../platform/lifecycle/index.js';
import { writeDay } from '../../platform/web/index.js';
import { membersOf, type Member } from '../data/members.store.js';
import { sessionForThePortal } from '../data/sessions.store.js';
import { words } from '../words/words.js';
import type { Words } from '../words/words.fr.js';

interface Facts {
  readonly number: string;
  readonly jury: string;
  readonly day: string;
  readonly place: string;
  readonly reason: string;
}
type News = {
  readonly unless?: (member: Member) => boolean;
  readonly say: (w: Words['letters'], facts: Facts) => { readonly subject: string; readonly body: string };
};

const NEWS: Readonly<Record<string, News>> = {
  open: { say: (w, facts) => w.convened(facts) },
  lock: { say: (w, facts) => w.locked(facts) },
  close: { say: (w, facts) => w.toSign(facts), unless: ({ president }) => !president },
  cancel: { say: (w, facts) => w.cancelled(facts) },
};

/** Writes to the members of a session whom its move concerns. Run again, it writes nothing more. */
export const tellOfSession: AfterMove = async (tx, moved) => {
  const news = NEWS[moved.move];
  const session = news && (await sessionForThePortal(tx, moved.thingId));
  // Nobody was told of a session that was only planned.
  if (!session || (moved.from === 'PLANNED' && moved.move === 'cancel')) return;
  for (const member of await membersOf(tx, session.id)) {
    if (news.unless?.(member)) continue;
    const { locale } = member;
    const facts = {
      number: session.number,
      jury: nameIn({ nameFr: session.juryFr, nameEn: session.juryEn }, locale),
      day: writeDay(session.heldOn, locale),
      place: session.place,
      reason: moved.reason ?? '',
    };
    await writeLetter(tx, {
      to: member.personId,
      locale,
      about: { thing: 'jury-session', thingId: session.id },
      kind: `jury-session.${moved.move}`,
      cause: `journal:${moved.id}`,
      ...news.say(words(locale).letters, facts),
    });
  }
};

/** Writes of an appeal: to the jury's secretaries when it is filed, to its student when it moves. */
export const tellOfAppeal: AfterMove = async (tx, moved) => {
  const appeal = await tx.row<{ juryId: string; studentId: string; file: string }>(
    'select a.jury_id as "juryId", a.student_id as "studentId", r.number as file from appeals a join reports.report r on r.id = a.report_id where a.id = $1',
    [moved.thingId],
  );
  if (!appeal) return;
  const isFiled = moved.move === 'file';
  for (const { id, locale } of isFiled
    ? await secretariesOf(tx, appeal.juryId)
    : (await peopleByIds(tx, [appeal.studentId])).values()) {
    const w = words(locale);
    const states: Readonly<Record<string, string>> = w.appeal.states;
    const text = isFiled
      ? w.letters.appealFiled({ file: appeal.file })
      : w.letters.appealMoved({
          file: appeal.file,
          state: (states[moved.to] ?? '').toLowerCase(),
          reason: moved.reason ?? '',
          isRejected: moved.to === 'REJECTED',
        });
    await writeLetter(tx, {
      to: id,
      locale,
      about: { thing: 'appeal', thingId: moved.thingId },
      kind: `appeal.${moved.move}`,
      cause: `journal:${moved.id}`,
      ...text,
    });
  }
};
