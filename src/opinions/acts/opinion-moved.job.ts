import { settings, type Settings } from '../../diplomas/index.js';
import { writeLetter } from '../../letters/index.js';
import { seatedInCentre } from '../../people/index.js';
import type { Tx } from '../../platform/database/index.js';
import type { HistoryLine } from '../../platform/journal/index.js';
import type { AfterMove } from '../../platform/lifecycle/index.js';
import { writeDay, type Locale } from '../../platform/web/index.js';
import { expectationOf } from '../rules/index.js';
import { toldOf, type Told } from '../data/told.store.js';
import type { Words } from '../words/letter-words.fr.js';
import { words } from '../words/letter-words.js';
import { words as opinionWords } from '../words/words.js';

type Text = { readonly subject: string; readonly body: string };

/** Who is told of a move, and what: only those with something to know or to do. A coordinator who acts is not told of their own act. */
interface News {
  readonly to: 'student' | 'professor' | 'coordinators';
  readonly say: (letters: Words, told: Told, more: More) => Text;
  /** Left out when it tells nothing. */
  readonly unless?: (moved: HistoryLine, set: Settings) => boolean;
}

interface More {
  readonly locale: Locale;
  readonly expected: string;
  readonly reason: string;
}

const byProfessor = ({ actedAs }: HistoryLine): boolean => actedAs === 'professor';
const byCoordinator = ({ actedAs }: HistoryLine): boolean => actedAs === 'coordinator';

const NEWS: Readonly<Record<string, readonly News[]>> = {
  assign: [
    {
      to: 'professor',
      say: (w, told, { locale, expected }) => w.assignedToProfessor(told.number, told.diploma[locale], expected),
    },
    { to: 'student', say: (w, { number }) => w.assignedToStudent(number) },
  ],
  begin: [{ to: 'student', say: (w, { number }) => w.begunToStudent(number) }],
  decline: leaving(),
  release: leaving(),
  returnForCorrections: [
    {
      to: 'student',
      say: (w, { number, dueOn }, { locale }) =>
        w.correctionsToStudent(number, dueOn === null ? '' : writeDay(dueOn, locale)),
    },
  ],
  resume: [{ to: 'professor', say: (w, { number }, { expected }) => w.backFromStudent(number, expected) }],
  propose: [
    {
      to: 'student',
      say: (w, { number, sense }, { locale }) =>
        w.proposedToStudent(number, opinionWords(locale).senses[sense ?? 'FAVOURABLE']),
      unless: (_, set) => set.proposalVisible === 0,
    },
    {
      to: 'student',
      say: (w, { number }) => w.proposedToStudentQuietly(number),
      unless: (_, set) => set.proposalVisible === 1,
    },
    { to: 'coordinators', say: (w, { number }) => w.proposedToCoordinator(number) },
  ],
  reopen: [{ to: 'student', say: (w, { number }) => w.reopenedToStudent(number) }],
  revise: [{ to: 'professor', say: (w, { number }) => w.revisedToProfessor(number) }],
  withdraw: [{ to: 'professor', say: (w, { number }) => w.withdrawnToProfessor(number) }],
};

function leaving(): News[] {
  return [
    {
      to: 'coordinators',
      say: (w, { number }, { reason }) => w.backToCoordinator(number, reason),
      unless: byCoordinator,
    },
    { to: 'professor', say: (w, { number }) => w.releasedToProfessor(number), unless: byProfessor },
    { to: 'student', say: (w, { number }) => w.backToStudent(number) },
  ];
}

/** Writes to those whom a move of a report's examination concerns, each in their language. Run again, it writes nothing more. */
export const tellOfExamination: AfterMove = async (tx, moved) => {
  const news = NEWS[moved.move];
  if (!news) return;
  const told = await toldOf(tx, moved.thingId, moved.at);
  if (!told) return;
  const set = await settings(tx);
  const expectedOn = expectationOf(moved.at, tx.now, { timeZone: told.timeZone, days: set.opinionWithin }).on;
  for (const { to, say, unless } of news) {
    if (unless?.(moved, set)) continue;
    for (const { id, locale } of await recipientsOf(tx, to, told)) {
      const text = say(words(locale), told, {
        locale,
        expected: writeDay(expectedOn, locale),
        reason: moved.reason ?? '',
      });
      await writeLetter(tx, {
        to: id,
        locale,
        about: { thing: 'report', thingId: moved.thingId },
        kind: `report.${moved.move}`,
        cause: `journal:${moved.id}`,
        ...text,
      });
    }
  }
};

async function recipientsOf(
  tx: Tx,
  to: News['to'],
  { student, professor, centreId }: Told,
): Promise<readonly { readonly id: string; readonly locale: Locale }[]> {
  if (to === 'coordinators') return seatedInCentre(tx, centreId, 'coordinator');
  if (to === 'student') return [student];
  return professor === null ? [] : [professor];
}
