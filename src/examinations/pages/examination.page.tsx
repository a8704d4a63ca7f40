import { HistoryOf, MoveButtons, StateTag } from '../../platform/lifecycle/pages/index.js';
import type { VNode } from 'preact';
import { nameIn, type Centre, type Diploma } from '../../diplomas/index.js';
import {
  KeptShown,
  PeriodsTable,
  PlanAnswers,
  ThenAndNow,
  type AskedPlan,
  type KeptAssessment,
  type MadeAssessment,
  type Period,
} from '../../experience/index.js';
import { LettersCard, type Letter } from '../../letters/index.js';
import { localDate } from '../../platform/clock/index.js';
import type { HistoryLine } from '../../platform/journal/index.js';
import { addressOf, Card, Columns, Details, SummaryList, writeDay, type Reader } from '../../platform/web/index.js';
import type { Answer } from '../data/answers.store.js';
import type { Commission } from '../data/commissions.store.js';
import type { Examination } from '../rules/index.js';
import type { AskedPoint } from '../data/points.store.js';
import type { ExaminationContents } from '../data/contents.store.js';
import type { PreparedAnswer } from '../data/prepared-answers.store.js';
import { AnswerCard, PlanCard } from './answer.page.js';
import { DocumentsCard } from './documents.page.js';
import { PreparedCard } from './prepared.page.js';
import { words } from '../words/words.js';
import { EXAMINATION } from '../examination.js';

interface Props {
  readonly examination: Examination;
  readonly student: string;
  readonly diploma: Diploma;
  readonly centre: Centre;
  readonly periods: readonly Period[];
  readonly plans: readonly AskedPlan[];
  readonly commission: Commission | undefined;
  readonly prepared: PreparedAnswer | undefined;
  readonly answer: Answer | undefined;
  /** What it would be found to fulfil now; undefined once answered, and while it cannot be weighed. */
  readonly now: MadeAssessment | undefined;
  /** What was kept with the answer, or with the last deposit. */
  readonly kept: KeptAssessment | undefined;
  readonly points: readonly AskedPoint[];
  readonly documents: ExaminationContents['documents'];
  readonly history: readonly HistoryLine[];
  readonly letters: readonly Letter[];
  readonly reader: Reader;
}

/**
 * One examination. The answer comes first once there is one, then what it leaves to do; days are those of its centre.
 */
export function ExaminationPage(props: Props): VNode {
  const { examination, periods, plans, prepared, answer, now, kept, points, history, letters, reader } = props;
  const w = words(reader.locale).page;
  const day = (instant: Date): string => writeDay(localDate(instant, reader.timeZone), reader.locale);
  // What this commission asks (a prescription has the id of its answer), or a later one, is answered elsewhere.
  const askedBefore = plans.filter(
    ({ id, givenAt }) => answer === undefined || (id !== answer.id && new Date(givenAt) <= answer.answeredAt),
  );
  return (
    <Columns
      aside={
        <>
          <Card title={w.history}>
            <HistoryOf kind={EXAMINATION} lines={history} timeZone={reader.timeZone} />
          </Card>
          <LettersCard title={w.letters} letters={letters} />
        </>
      }
    >
      {answer ? <AnswerCard examination={examination} answer={answer} periods={periods} reader={reader} /> : null}
      {answer && examination.state === 'ANSWERED' ? (
        <PlanCard examination={examination} answer={answer} reader={reader} />
      ) : null}
      {prepared && !answer && examination.standings.includes('commission') ? (
        <PreparedCard examination={examination} prepared={prepared} periods={periods} reader={reader} />
      ) : null}
      <FactsCard {...props} />
      {points.length === 0 ? null : <PointsCard points={points} day={day} reader={reader} />}
      {now ? <ThenAndNow now={now} kept={kept} moment="deposit" id="assessment" /> : null}
      {answer && kept ? <KeptShown kept={kept} moment="answer" id="assessment" /> : null}
      <DocumentsCard examination={examination} documents={props.documents} reader={reader} />
      <Card title={w.periods}>
        <PeriodsTable periods={periods} />
      </Card>
      <PlanAnswers plans={askedBefore} depositedAt={null} />
    </Columns>
  );
}

function FactsCard({ examination, student, diploma, centre, commission, reader }: Props): VNode {
  const w = words(reader.locale).page;
  return (
    <Card title={w.facts}>
      <SummaryList
        compact
        rows={[
          {
            term: w.state,
            value: (
              <>
                <StateTag kind={EXAMINATION} state={examination.state} />{' '}
                {w.since(writeDay(localDate(examination.stateSince, reader.timeZone), reader.locale))}
              </>
            ),
          },
          { term: w.student, value: student },
          { term: w.diploma, value: nameIn(diploma, reader.locale) },
          { term: w.centre, value: centre.name },
          {
            term: w.referenceDate,
            value: examination.referenceDate === null ? w.noneYet : writeDay(examination.referenceDate, reader.locale),
          },
          { term: w.description, value: examination.description ?? w.noneYet },
          ...(examination.newFact === null ? [] : [{ term: w.newFact, value: examination.newFact }]),
          ...(commission
            ? [
                {
                  term: w.commission,
                  value: (
                    <>
                      <CommissionDay examination={examination} commission={commission} reader={reader} />
                      {commission.members.map(({ id, name, isChair }) => (
                        <span key={id} class="aval-block">
                          {isChair ? words(reader.locale).sitting.chairs(name) : name}
                        </span>
                      ))}
                    </>
                  ),
                },
              ]
            : []),
        ]}
      />
      <Acts examination={examination} reader={reader} />
    </Card>
  );
}

/** Its day; where it sits over several requests, the page of the sitting, but to the student. */
function CommissionDay({
  examination,
  commission,
  reader,
}: {
  readonly examination: Examination;
  readonly commission: Commission;
  readonly reader: Reader;
}): VNode {
  const day = words(reader.locale).page.heldOn(writeDay(commission.heldOn, reader.locale));
  return commission.chairId === null || examination.standings.includes('author') ? (
    <>{day}</>
  ) : (
    <a class="govuk-link" href={addressOf('/commissions/:id', { id: commission.id })}>
      {day}
    </a>
  );
}

function PointsCard({
  points,
  day,
  reader,
}: {
  readonly points: readonly AskedPoint[];
  readonly day: (instant: Date) => string;
  readonly reader: Reader;
}): VNode {
  const w = words(reader.locale).page;
  const list = (some: readonly AskedPoint[]): VNode => (
    <ol class="govuk-list govuk-list--number">
      {some.map(({ id, text, answer, askedAt }) => (
        <li key={id}>
          {text} <span class="aval-quiet">({w.askedOn(day(askedAt))})</span>
          <span class="aval-block aval-quiet">{answer ? `${w.answered} ${answer}` : w.noAnswer}</span>
        </li>
      ))}
    </ol>
  );
  const waiting = points.filter(({ answeredAt }) => answeredAt === null);
  const [first] = waiting;
  return first ? (
    <Card title={w.points} tone="waiting">
      <p class="govuk-body">{w.dueOn(writeDay(first.dueOn, reader.locale))}</p>
      {list(waiting)}
    </Card>
  ) : (
    <Details summary={w.points}>{list(points)}</Details>
  );
}

/** What this reader may do with the examination now. */
function Acts({ examination, reader }: { readonly examination: Examination; readonly reader: Reader }): VNode {
  const w = words(reader.locale).page;
  return (
    <MoveButtons
      kind={EXAMINATION}
      thing={examination}
      buttons={{
        submit: { text: w.prepare, main: true },
        resubmit: { text: w.resubmit, main: true },
        admit: { text: w.admit, main: true },
        findIncomplete: { text: w.findIncomplete },
        convene: { text: w.convene, main: true },
        answer: { text: w.answer, main: true },
        askMore: { text: w.askMore },
      }}
    />
  );
}
