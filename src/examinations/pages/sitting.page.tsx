import type { VNode } from 'preact';
import { nameIn } from '../../diplomas/index.js';
import { StateTag } from '../../platform/lifecycle/pages/index.js';
import { addressOf, Button, Card, Form, Inset, writeTime, type Reader } from '../../platform/web/index.js';
import type { ConvenedRequest, Sitting } from '../data/sittings.store.js';
import { EXAMINATION } from '../examination.js';
import { words } from '../words/words.js';

interface Props {
  readonly sitting: Sitting;
  /** Its day has come. */
  readonly isToday: boolean;
  readonly me: string;
  readonly reader: Reader;
}

/** Who is there, each by themselves; then each request, with what is left to do of its answer. */
export function SittingPage({ sitting, isToday, me, reader }: Props): VNode {
  const w = words(reader.locale).sitting;
  const mine = sitting.members.find(({ id }) => id === me);
  const isThere = mine !== undefined && mine.presentSince !== null;
  return (
    <>
      {mine && !isThere ? (
        isToday ? (
          <Form action={addressOf('/commissions/:id/presence', { id: sitting.id })}>
            <Button>{w.sayPresent}</Button>
          </Form>
        ) : (
          <Inset>{w.notYetTheDay}</Inset>
        )
      ) : null}
      <Card title={w.whoSits}>
        <ul class="govuk-list">
          {sitting.members.map(({ id, name, isChair, presentSince }) => (
            <li key={id}>
              {isChair ? w.chairs(name) : name}
              <span class="aval-quiet aval-block">
                {presentSince === null
                  ? w.notThere
                  : w.thereSince(
                      writeTime(new Date(presentSince), { locale: reader.locale, timeZone: sitting.timeZone }),
                    )}
              </span>
            </li>
          ))}
        </ul>
        <p class="govuk-body aval-quiet">{w.twoSign}</p>
      </Card>
      <Card title={w.requests}>
        {sitting.requests.length === 0 ? <p class="govuk-body">{w.noRequest}</p> : null}
        <ul class="govuk-list">
          {sitting.requests.map((request) => (
            <RequestLine key={request.id} request={request} mayAct={isThere} reader={reader} />
          ))}
        </ul>
      </Card>
    </>
  );
}

function RequestLine({
  request,
  mayAct,
  reader,
}: {
  readonly request: ConvenedRequest;
  readonly mayAct: boolean;
  readonly reader: Reader;
}): VNode {
  const all = words(reader.locale);
  const w = all.sitting;
  const { id, number, student, diplomaFr, diplomaEn, state, isHere, prepared } = request;
  const isOpen = isHere && state === 'IN_COMMISSION';
  return (
    <li class="aval-member">
      {isHere ? (
        <a class="govuk-link" href={addressOf('/examinations/:id', { id })}>
          {all.number(number)}
        </a>
      ) : (
        all.number(number)
      )}{' '}
      {isOpen ? null : isHere ? <StateTag kind={EXAMINATION} state={state} /> : w.noLongerHere}
      {isHere ? (
        <span class="aval-block">
          {student}, {nameIn({ nameFr: diplomaFr, nameEn: diplomaEn }, reader.locale)}
        </span>
      ) : null}
      {isOpen ? <span class="aval-quiet aval-block">{w.stage(prepared)}</span> : null}
      {isOpen && mayAct ? (
        <p class="govuk-body">
          {prepared && !prepared.byMe ? (
            <a class="govuk-link" href={addressOf('/examinations/:id/signature', { id })}>
              {w.readAndSign}
            </a>
          ) : (
            <a class="govuk-link" href={addressOf('/examinations/:id/answer', { id })}>
              {prepared ? w.change : w.prepare}
            </a>
          )}
        </p>
      ) : null}
    </li>
  );
}
