import type { VNode } from 'preact';
import {
  addressOf,
  Button,
  DateField,
  fieldsOf,
  Form,
  Select,
  SummaryList,
  TextField,
  UploadField,
  writeDay,
  type Filled,
  type Reader,
  type Typed,
} from '../../platform/web/index.js';
import type { AppointmentOrder } from '../data/orders.store.js';
import type { Session } from '../data/sessions.store.js';
import { CAPACITIES, type Order } from '../rules/index.js';
import { words } from '../words/words.js';
import type { OrderForm } from './jury.form.js';

/** What an order says, and its paper. */
export function OrderRead({
  session,
  order,
  reader,
}: {
  readonly session: Session;
  readonly order: AppointmentOrder;
  readonly reader: Reader;
}): VNode {
  const all = words(reader.locale);
  const w = all.order;
  const day = (date: string | null): string => (date === null ? w.missing : writeDay(date, reader.locale));
  const { capacity, paperId } = order;
  return (
    <SummaryList
      compact
      rows={[
        { term: w.reference, value: order.reference || w.missing },
        { term: w.signedOn, value: day(order.signedOn) },
        {
          term: w.signature,
          value: order.signatory && capacity ? w.signedBy(order.signatory, all.capacities[capacity]) : w.missing,
        },
        ...(capacity === 'delegate'
          ? [
              {
                term: w.delegationTerm,
                value: order.delegationReference
                  ? w.delegation(order.delegationReference, day(order.delegationOn))
                  : w.missing,
              },
            ]
          : []),
        {
          term: w.publication,
          value: order.publishedIn ? w.published(order.publishedIn, day(order.publishedOn)) : w.missing,
        },
        { term: all.page.quorum, value: order.quorum ?? w.quorumSilent },
        {
          term: w.paper,
          value:
            paperId === null ? (
              w.missing
            ) : (
              <a
                class="govuk-link"
                href={addressOf('/jury/sessions/:id/orders/:order/paper', { id: session.id, order: order.id })}
              >
                {order.paperName}
              </a>
            ),
        },
      ]}
    />
  );
}

/** The fields of an order: those of the one that composes a session, and of those that replace somebody. */
export function OrderFields({
  filled,
  paperName,
  reader,
}: {
  readonly filled: Filled;
  readonly paperName: string | null;
  readonly reader: Reader;
}): VNode {
  const { order: w, capacities } = words(reader.locale);
  const field = fieldsOf(filled, reader);
  return (
    <>
      <TextField {...field('reference')} label={w.reference} />
      <DateField {...field('signedOn')} label={w.signedOn} />
      <TextField {...field('signatory')} label={w.signatory} />
      <Select
        {...field('capacity')}
        label={w.capacity}
        blank={w.capacityNone}
        options={CAPACITIES.map((capacity) => ({ value: capacity, text: capacities[capacity] }))}
      />
      <TextField {...field('delegationReference')} label={w.delegationReference} hint={w.delegationHint} />
      <DateField {...field('delegationOn')} label={w.delegationOn} />
      <TextField {...field('publishedIn')} label={w.publishedIn} hint={w.publishedInHint} />
      <DateField {...field('publishedOn')} label={w.publishedOn} />
      <TextField {...field('quorum')} label={w.quorum} hint={w.quorumHint} numeric width={3} />
      <UploadField
        {...field('file')}
        label={w.file}
        hint={paperName === null ? undefined : w.fileThere(paperName)}
        accept="application/pdf"
      />
    </>
  );
}

/** The form of the order that composes a planned session. */
export function OrderPage({
  session,
  order,
  filled,
  reader,
}: {
  readonly session: Session;
  readonly order: AppointmentOrder | undefined;
  readonly filled: Filled;
  readonly reader: Reader;
}): VNode {
  return (
    <Form action={addressOf('/jury/sessions/:id/order', { id: session.id })} upload>
      <OrderFields filled={filled} paperName={order?.paperName ?? null} reader={reader} />
      <Button>{words(reader.locale).order.save}</Button>
    </Form>
  );
}

/** What was typed, as an order. */
export function orderIn(form: OrderForm): Order {
  return {
    reference: form.reference,
    signedOn: form.signedOn ?? null,
    signatory: form.signatory,
    capacity: form.capacity ?? null,
    delegationReference: form.delegationReference,
    delegationOn: form.delegationOn ?? null,
    publishedIn: form.publishedIn,
    publishedOn: form.publishedOn ?? null,
    quorum: form.quorum ?? null,
  };
}

/** An order as it is typed. */
export function typedOf(order: Order): Typed {
  return {
    reference: order.reference,
    signatory: order.signatory,
    capacity: order.capacity ?? '',
    delegationReference: order.delegationReference,
    publishedIn: order.publishedIn,
    quorum: order.quorum === null ? '' : String(order.quorum),
    ...(order.signedOn && { signedOn: order.signedOn }),
    ...(order.delegationOn && { delegationOn: order.delegationOn }),
    ...(order.publishedOn && { publishedOn: order.publishedOn }),
  };
}
