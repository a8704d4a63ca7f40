import { writeLetter } from '../../letters/index.js';
import { peopleByIds, seatedInCentre } from '../../people/index.js';
import type { Tx } from '../../platform/database/index.js';
import type { AfterMove } from '../../platform/lifecycle/index.js';
import { writeDay, type Locale } from '../../platform/web/index.js';
import { answerTo, type Answer } from '../data/answers.store.js';
import { commissionOf, type Commission } from '../data/commissions.store.js';
import { planOf, type Examination } from '../rules/index.js';
import { examinationForThePortal } from '../data/examinations.store.js';
import { pointsOf } from '../data/points.store.js';
import { words } from '../words/words.js';
import type { Words } from '../words/words.fr.js';

interface Facts {
  readonly number: string;
  readonly reason: string;
  readonly dueOn: string;
  readonly heldOn: string;
  readonly answer: Answer | undefined;
  readonly w: Words;
  readonly day: (date: string) => string;
}
interface News {
  readonly to: 'student' | 'registry' | 'commission';
  readonly say: (facts: Facts) => { readonly subject: string; readonly body: string };
}

const RECEIVED: readonly News[] = [
  { to: 'student', say: ({ w, number }) => w.letters.submitted(number) },
  { to: 'registry', say: ({ w, number }) => w.letters.toCheck(number) },
];

/** Who is told of a move of an examination. */
const NEWS: Readonly<Record<string, readonly News[]>> = {
  submit: RECEIVED,
  resubmit: RECEIVED,
  findIncomplete: [
    {
      to: 'student',
      say: ({ w, number, reason, dueOn, day }) => w.letters.incomplete(number, reason, dueOn && day(dueOn)),
    },
  ],
  admit: [{ to: 'student', say: ({ w, number }) => w.letters.admissible(number) }],
  convene: [
    { to: 'student', say: ({ w, number, heldOn, day }) => w.letters.convened(number, day(heldOn)) },
    { to: 'commission', say: ({ w, number, heldOn, day }) => w.letters.toSit(number, day(heldOn)) },
  ],
  answer: [
    {
      to: 'student',
      say: (facts) =>
        facts.w.letters.answered(facts.number, answerOf(facts), facts.answer?.reasoning ?? '', planIn(facts)),
    },
    { to: 'registry', say: ({ w, number }) => w.letters.answerGiven(number) },
  ],
  supersede: [{ to: 'student', say: ({ w, number }) => w.letters.superseded(number) }],
  withdraw: [
    { to: 'student', say: ({ w, number }) => w.letters.withdrawn(number) },
    { to: 'registry', say: ({ w, number }) => w.letters.withdrawn(number) },
  ],
};

/** Writes to those whom a move of an examination concerns. Run again, it writes nothing more. */
export const tellOfExamination: AfterMove = async (tx, moved) => {
  const onPaper = moved.move === 'open' && moved.actedAs === 'registry';
  const news: readonly News[] | undefined = onPaper
    ? [{ to: 'student', say: ({ w, number }) => w.letters.openedOnPaper(number) }]
    : NEWS[moved.move];
  const examination = news && (await examinationForThePortal(tx, moved.thingId));
  if (!examination) return;
  const commission = examination.commissionId === null ? undefined : await commissionOf(tx, examination.commissionId);
  const [point] = await pointsOf(tx, examination.id);
  const known = {
    number: examination.number,
    reason: moved.reason ?? '',
    dueOn: point?.dueOn ?? '',
    heldOn: commission?.heldOn ?? '',
    answer: await answerTo(tx, examination.id),
  };
  for (const { to, say } of news) {
    for (const { id, locale } of await toldAs(tx, to, examination, commission)) {
      const text = say({ ...known, w: words(locale), day: (date) => writeDay(date, locale) });
      await writeLetter(tx, {
        to: id,
        locale,
        about: { thing: 'examination', thingId: examination.id },
        kind: `examination.${moved.move}`,
        cause: `journal:${moved.id}`,
        ...text,
      });
    }
  }
};

async function toldAs(
  tx: Tx,
  to: News['to'],
  examination: Examination,
  commission: Commission | undefined,
): Promise<readonly { id: string; locale: Locale }[]> {
  if (to === 'commission') return commission?.members ?? [];
  return to === 'student'
    ? [...(await peopleByIds(tx, [examination.studentId])).values()]
    : seatedInCentre(tx, examination.centreId, 'registry');
}

/** « Un stage, 4 mois ». */
function answerOf({ w, answer }: Facts): string {
  if (!answer) return '';
  return answer.months === null ? w.answers[answer.kind] : `${w.answers[answer.kind]}, ${w.months(answer.months)}`;
}

function planIn({ w, day, answer }: Facts): string {
  if (!answer || answer.months === null || answer.plannedEnd === null) return '';
  const lines = planOf(answer).map(
    ({ kind, nature }) =>
      `– ${kind === 'internship' ? [w.plan.internship, nature].filter(Boolean).join(' : ') : (nature ?? '')}`,
  );
  return w.letters.plan(lines.join('\n'), answer.months, day(answer.plannedEnd));
}
