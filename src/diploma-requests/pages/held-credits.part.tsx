import type { VNode } from 'preact';
import { localDate } from '../../platform/clock/index.js';
import { addressOf, Button, Card, Form, Tag, writeDay, type Reader } from '../../platform/web/index.js';
import {
  notToCertifyHeld,
  notToRecord,
  notToRemoveHeld,
  REQUEST_LIFECYCLE,
  type DiplomaRequest,
  type HeldCredits,
} from '../rules/index.js';
import { words } from '../words/words.js';

interface Props {
  readonly request: Pick<DiplomaRequest, 'id' | 'state' | 'standings'>;
  readonly held: readonly HeldCredits[];
  readonly reader: Reader;
}

/** The credits that a student says they hold already, each with its decision; its registry certifies them. */
export function HeldCreditsOfRequest({
  request,
  held,
  credits,
  reader,
}: Props & {
  /** What the diploma gives for experience. */
  readonly credits: number;
}): VNode | null {
  const w = words(reader.locale).held;
  const mayAdd = notToRecord(request) === undefined;
  if (held.length === 0 && !mayAdd) return null;
  const isOver = REQUEST_LIFECYCLE.ends.includes(request.state);
  const left = credits - held.reduce((sum, one) => sum + one.credits, 0);
  return (
    <Card title={w.title} id="held-credits">
      {isOver ? null : <p class="govuk-body">{held.length === 0 ? w.none : left > 0 ? w.part(left) : w.wholly}</p>}
      {held.map((one) => (
        <HeldLine
          key={one.id}
          requestId={request.id}
          one={one}
          reader={reader}
          mayRemove={notToRemoveHeld(request, one) === undefined}
          mayCertify={notToCertifyHeld(request, one) === undefined}
        />
      ))}
      {mayAdd ? (
        <p class="govuk-body">
          <a class="govuk-link" href={addressOf('/diploma-requests/:id/held-credits/new', { id: request.id })}>
            {w.add}
          </a>
        </p>
      ) : null}
    </Card>
  );
}

/** The same, for those who only read it: the jury has it beside the file. */
export function HeldCreditsShown({
  requestId,
  held,
  readsDocuments,
  reader,
}: Pick<Props, 'held' | 'reader'> & { readonly requestId: string; readonly readsDocuments: boolean }): VNode | null {
  if (held.length === 0) return null;
  return (
    <Card title={words(reader.locale).held.title}>
      {held.map((one) => (
        <HeldLine key={one.id} requestId={requestId} one={one} reader={reader} mayRead={readsDocuments} />
      ))}
    </Card>
  );
}

function HeldLine({
  requestId,
  one,
  reader,
  mayRead = true,
  mayRemove,
  mayCertify,
}: Pick<Props, 'reader'> & {
  readonly requestId: string;
  readonly one: HeldCredits;
  readonly mayRead?: boolean;
  readonly mayRemove?: boolean;
  readonly mayCertify?: boolean;
}): VNode {
  const w = words(reader.locale).held;
  const at = { id: requestId, credit: one.id };
  return (
    <div class="aval-block">
      <p class="govuk-body">
        <strong>{w.line(one.credits, w.kinds[one.kind])}</strong>{' '}
        <Tag tone={one.certified === null ? 'waiting' : 'good'}>
          {one.certified === null ? w.toCertify : w.certified}
        </Tag>
        <span class="aval-block">{w.decision(one.body, one.reference, writeDay(one.decidedOn, reader.locale))}</span>
        {one.certified === null ? null : (
          <span class="aval-block aval-quiet">
            {w.by(one.certified.by, writeDay(localDate(one.certified.at, reader.timeZone), reader.locale))}
          </span>
        )}
        {mayRead ? (
          <a class="govuk-link" href={addressOf('/diploma-requests/:id/held-credits/:credit/document', at)}>
            {w.document}
            <span class="govuk-visually-hidden"> {one.reference}</span>
          </a>
        ) : null}
        {mayRemove ? (
          <>
            {' · '}
            <a class="govuk-link" href={addressOf('/diploma-requests/:id/held-credits/:credit/removal', at)}>
              {w.remove}
              <span class="govuk-visually-hidden"> {one.reference}</span>
            </a>
          </>
        ) : null}
      </p>
      {mayCertify ? (
        <Form action={addressOf('/diploma-requests/:id/held-credits/:credit/certification', at)}>
          <Button kind="secondary">{w.certify}</Button>
        </Form>
      ) : null}
    </div>
  );
}
