import { writeLetter } from '../../letters/index.js';
import { peopleByIds, seatedInCentre, type PersonLine } from '../../people/index.js';
import type { AfterMove } from '../../platform/lifecycle/index.js';
import { writeDay } from '../../platform/web/index.js';
import { reportForThePortal } from '../data/reports.store.js';
import { words } from '../words/words.js';
import type { Words } from '../words/words.fr.js';

type Letters = Words['letters'];
type Text = { readonly subject: string; readonly body: string };

/** Who is told of a move of a file, and what; examination and jury tell of their own. */
const NEWS: Readonly<
  Record<
    string,
    readonly {
      readonly to: 'student' | 'registry' | 'coordinator';
      readonly say: (w: Letters, number: string, due: string) => Text;
    }[]
  >
> = {
  submit: [
    { to: 'student', say: (w, number) => w.submitted(number) },
    { to: 'registry', say: (w, number) => w.toCheck(number) },
  ],
  resubmit: [
    { to: 'student', say: (w, number) => w.submitted(number) },
    { to: 'registry', say: (w, number) => w.toCheck(number) },
  ],
  return: [{ to: 'student', say: (w, number, due) => w.returned(number, due) }],
  admit: [
    { to: 'student', say: (w, number) => w.admitted(number) },
    { to: 'coordinator', say: (w, number) => w.toAssign(number) },
  ],
  withdraw: [
    { to: 'student', say: (w, number) => w.withdrawn(number) },
    { to: 'registry', say: (w, number) => w.withdrawn(number) },
  ],
  lapse: [{ to: 'student', say: (w, number) => w.lapsed(number) }],
};

/** Writes to those whom a move of a file concerns. Run again, it writes nothing more. */
export const tellOfReport: AfterMove = async (tx, moved) => {
  const onPaper = moved.move === 'open' && moved.actedAs === 'registry';
  const news = onPaper
    ? [{ to: 'student' as const, say: (w: Letters, number: string) => w.openedOnPaper(number) }]
    : NEWS[moved.move];
  const report = news && (await reportForThePortal(tx, moved.thingId));
  if (!report) return;
  for (const { to, say } of news) {
    const people: PersonLine[] =
      to === 'student'
        ? [...(await peopleByIds(tx, [report.studentId])).values()]
        : await seatedInCentre(tx, report.centreId, to);
    for (const { id, locale } of people) {
      const text = say(
        words(locale).letters,
        report.number,
        report.dueOn === null ? '' : writeDay(report.dueOn, locale),
      );
      await writeLetter(tx, {
        to: id,
        locale,
        about: { thing: 'report', thingId: report.id },
        kind: `report.${moved.move}`,
        cause: `journal:${moved.id}`,
        ...text,
      });
    }
  }
};
