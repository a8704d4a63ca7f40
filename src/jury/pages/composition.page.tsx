import type { VNode } from 'preact';
import { agree, rowsIn } from '../../people/index.js';
import {
  addressOf,
  Button,
  Card,
  FieldGroup,
  fieldsOf,
  Form,
  Inset,
  Select,
  TextField,
  type Filled,
  type Reader,
} from '../../platform/web/index.js';
import type { AppointmentOrder } from '../data/orders.store.js';
import type { Session } from '../data/sessions.store.js';
import { MEMBER_QUALITIES, PLACES } from '../rules/index.js';
import { words } from '../words/words.js';
import type { Brought } from './composition.controller.js';
import { OrderRead } from './order.page.js';

interface Props {
  readonly session: Session;
  readonly order: AppointmentOrder | undefined;
  /** Those of the rows, by id. */
  readonly people: ReadonlyMap<string, { readonly name: string; readonly email: string }>;
  readonly brought: Brought | undefined;
  readonly filled: Filled;
  readonly reader: Reader;
}

/**
 * The composition of a planned session: its order, a row for each person with their place and quality, and the search
 * that brings more. One form: whatever is done with it, nothing that was chosen is lost.
 */
export function CompositionPage({ session, order, people, brought, filled, reader }: Props): VNode {
  const w = words(reader.locale);
  const field = fieldsOf(filled, reader);
  const { id } = session;
  const rows = rowsIn(filled.typed).filter(({ personId }) => people.has(personId));
  return (
    <Form action={addressOf('/jury/sessions/:id/composition', { id })}>
      <FieldGroup {...field('order')} label={w.composition.order}>
        {order ? (
          <OrderRead session={session} order={order} reader={reader} />
        ) : (
          <p class="govuk-body">{w.composition.orderNone}</p>
        )}
        <p class="govuk-body">
          <Button kind="secondary" href={addressOf('/jury/sessions/:id/order', { id })}>
            {w.composition.orderFill}
          </Button>
        </p>
      </FieldGroup>
      {brought ? <BroughtRows brought={brought} reader={reader} /> : null}
      <FieldGroup {...field('members')} label={w.composition.members} hint={w.composition.membersHint}>
        {rows.length === 0 ? <p class="govuk-body">{w.composition.nobody}</p> : null}
        {rows.map(({ row, personId }) => (
          <MemberRow
            key={row}
            row={row}
            personId={personId}
            person={people.get(personId)}
            field={field}
            reader={reader}
          />
        ))}
      </FieldGroup>
      <Card title={w.composition.search}>
        <TextField {...field('search')} label={w.composition.searchHint} type="search" autocomplete="off" />
        <div class="govuk-button-group">
          <Button kind="secondary" name="then" value="search">
            {w.composition.searchButton}
          </Button>
          <Button kind="secondary" name="then" value="copy">
            {w.composition.copy}
          </Button>
        </div>
      </Card>
      <div class="govuk-button-group">
        <Button name="then" value="open">
          {w.composition.open}
        </Button>
        <Button kind="secondary" name="then" value="save">
          {w.composition.save}
        </Button>
      </div>
    </Form>
  );
}

function BroughtRows({ brought, reader }: { readonly brought: Brought; readonly reader: Reader }): VNode {
  const w = words(reader.locale).composition;
  const nothing = brought.by === 'search' ? w.foundNobody : w.copiedNothing;
  const some = brought.by === 'search' ? w.found(brought.count) : w.copied;
  return (
    <div role="status">
      <Inset>{brought.count === 0 ? nothing : some}</Inset>
    </div>
  );
}

function MemberRow({
  row,
  personId,
  person,
  field,
  reader,
}: {
  readonly row: number;
  readonly personId: string;
  readonly person: { readonly name: string; readonly email: string } | undefined;
  readonly field: ReturnType<typeof fieldsOf>;
  readonly reader: Reader;
}): VNode {
  const w = words(reader.locale);
  return (
    <fieldset class="govuk-fieldset aval-member">
      <legend class="govuk-fieldset__legend govuk-fieldset__legend--s">
        {person?.name} <span class="aval-quiet">{person?.email}</span>
      </legend>
      <input type="hidden" name={`members[${row}].person`} value={personId} />
      <div class="aval-member__choices">
        <Select
          {...field(`members[${row}].place`)}
          label={w.composition.place}
          blank={w.composition.placeNone}
          options={PLACES.map((place) => ({ value: place, text: agree(w.places[place], null) }))}
        />
        <Select
          {...field(`members[${row}].quality`)}
          label={w.composition.quality}
          blank={w.composition.qualityNone}
          options={MEMBER_QUALITIES.map((quality) => ({ value: quality, text: agree(w.qualities[quality], null) }))}
        />
      </div>
    </fieldset>
  );
}
