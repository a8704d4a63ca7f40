import type { VNode } from 'preact';
import { Reasoning } from '../../opinions/index.js';
import { localDate } from '../../platform/clock/index.js';
import {
  addressOf,
  Button,
  Card,
  fieldsOf,
  Form,
  Inset,
  TextArea,
  UploadField,
  writeDay,
  writeMoment,
  type Filled,
  type Reader,
} from '../../platform/web/index.js';
import type { Hearing } from '../data/hearing.store.js';
import type { WithdrawalSeen } from '../data/withdrawals.store.js';
import { callsIn, observationsUntil } from '../rules/index.js';
import { words } from '../words/words.js';

interface Props {
  readonly withdrawal: WithdrawalSeen;
  readonly hearing: Hearing;
  readonly filled: Filled;
  readonly reader: Reader;
}

/** How the student is heard: what they wrote and joined, what they ask, what was said in person; and what is to be done. */
export function HearingCards(props: Props): VNode {
  const { withdrawal } = props;
  const answers = withdrawal.state === 'OPENED' && withdrawal.standings.includes('student');
  return (
    <>
      <Observations {...props} answers={answers} />
      <Documents {...props} answers={answers} />
      <InPerson {...props} />
      {answers ? <Statements {...props} /> : null}
    </>
  );
}

function Observations({ withdrawal, hearing, filled, reader, answers }: Props & { readonly answers: boolean }): VNode {
  const { hearing: w } = words(reader.locale);
  const { timeZone, ground, state } = withdrawal;
  const until = writeDay(observationsUntil(localDate(withdrawal.openedAt, timeZone)), reader.locale);
  return (
    <Card title={withdrawal.standings.includes('student') ? w.yours : w.title} id="observations">
      {answers ? <p class="govuk-body">{w.rights}</p> : null}
      {state === 'OPENED' && ground !== 'request' ? (
        <p class="govuk-body">{answers ? w.until(until) : w.untilOthers(until)}</p>
      ) : null}
      {hearing.observations.length === 0 ? <p class="govuk-body">{w.none}</p> : null}
      {hearing.observations.map(({ words: text, at }) => (
        <div key={at}>
          <Reasoning text={text} />
          <p class="govuk-body aval-quiet">
            {w.writtenAt(writeMoment(new Date(at), { locale: reader.locale, timeZone }))}
          </p>
        </div>
      ))}
      {withdrawal.hasFinished ? <Inset>{w.hasFinished}</Inset> : null}
      {answers ? (
        <Form action={addressOf('/withdrawals/:id/observations', { id: withdrawal.id })}>
          <TextArea
            {...fieldsOf(filled, reader)('words')}
            label={w.words}
            hint={w.wordsHint}
            rows={8}
            atMost={10_000}
          />
          <Button>{w.write}</Button>
        </Form>
      ) : null}
    </Card>
  );
}

function Documents({
  withdrawal: { id },
  hearing: { documents },
  filled,
  reader,
  answers,
}: Props & { readonly answers: boolean }): VNode | null {
  const w = words(reader.locale).hearing;
  if (documents.length === 0 && !answers) return null;
  return (
    <Card title={w.documents} id="documents">
      {documents.length === 0 ? <p class="govuk-body">{w.noDocument}</p> : null}
      <ul class="govuk-list">
        {documents.map((document) => (
          <li key={document.id}>
            <a
              class="govuk-link"
              href={addressOf('/withdrawals/:id/documents/:document', { id, document: document.id })}
            >
              {document.name}
            </a>
          </li>
        ))}
      </ul>
      {answers ? (
        <Form action={addressOf('/withdrawals/:id/documents', { id })} upload>
          <UploadField {...fieldsOf(filled, reader)('file')} label={w.document} accept="application/pdf,.pdf" />
          <Button kind="secondary">{w.documentAdd}</Button>
        </Form>
      ) : null}
    </Card>
  );
}

/** The hearing in person: that it was asked for, when it is, what was said there. */
function InPerson({ withdrawal, hearing: { summonses, held }, reader }: Props): VNode | null {
  const w = words(reader.locale).hearing;
  const { id, state, asksToSpeak } = withdrawal;
  const calls = state === 'OPENED' && held === null && callsIn(withdrawal);
  if (!asksToSpeak && summonses.length === 0 && held === null && !calls) return null;
  const day = (date: string): string => writeDay(date, reader.locale);
  return (
    <Card title={held === null ? words(reader.locale).record.hearing : w.heldOn(day(held.heldOn))} id="hearing">
      {asksToSpeak && held === null ? <Inset>{w.asksToSpeak}</Inset> : null}
      {held === null
        ? summonses.map((one) => (
            <p key={one.at} class="govuk-body">
              {w.summonedOn(day(one.heldOn), one.place)}
            </p>
          ))
        : null}
      {held === null ? null : (
        <>
          <h3 class="govuk-heading-s">{w.present}</h3>
          <Reasoning text={held.present} />
          <h3 class="govuk-heading-s">{w.said}</h3>
          <Reasoning text={held.said} />
          <p class="govuk-body">
            <a class="govuk-link" href={addressOf('/withdrawals/:id/hearing/record', { id })}>
              {w.recordPaper}
            </a>
          </p>
        </>
      )}
      {calls ? (
        <div class="govuk-button-group">
          <Button href={addressOf('/withdrawals/:id/summons', { id })} kind="secondary">
            {w.summon}
          </Button>
          <Button href={addressOf('/withdrawals/:id/hearing', { id })} kind="secondary">
            {w.record}
          </Button>
        </div>
      ) : null}
    </Card>
  );
}

/** What the student says of how they are heard, each once. */
function Statements({ withdrawal: { id, asksToSpeak, hasFinished }, reader }: Props): VNode | null {
  const w = words(reader.locale).hearing;
  if (asksToSpeak && hasFinished) return null;
  const said = [
    ...(asksToSpeak ? [] : [{ says: 'asks-to-speak', text: w.speak, hint: w.speakHint }]),
    ...(hasFinished ? [] : [{ says: 'has-finished', text: w.finish, hint: w.finishHint }]),
  ];
  return (
    <Card title={w.statements} id="statements">
      {said.map(({ says, text, hint }) => (
        <Form key={says} action={addressOf('/withdrawals/:id/statement', { id })}>
          <input type="hidden" name="says" value={says} />
          <p class="govuk-body">{hint}</p>
          <Button kind="secondary">{text}</Button>
        </Form>
      ))}
    </Card>
  );
}
