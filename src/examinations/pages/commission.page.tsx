import type { VNode } from 'preact';
import { nameIn } from '../../diplomas/index.js';
import { rowsIn, type PersonLine } from '../../people/index.js';
import { moveAddress } from '../../platform/lifecycle/pages/index.js';
import {
  addressOf,
  Button,
  Card,
  DateField,
  FieldGroup,
  fieldsOf,
  Form,
  Inset,
  Select,
  Submit,
  TextField,
  Tick,
  writeDay,
  type Filled,
  type Reader,
} from '../../platform/web/index.js';
import type { ComingCommission } from '../data/commissions.store.js';
import type { WaitingRequest } from '../data/list.store.js';
import { EXAMINATION } from '../examination.js';
import { COMMISSION_PLACES, type Examination } from '../rules/index.js';
import { words } from '../words/words.js';
import type { Brought } from './commission.controller.js';

interface Props {
  readonly examination: Examination;
  readonly coming: readonly ComingCommission[];
  readonly waiting: readonly WaitingRequest[];
  readonly people: ReadonlyMap<string, PersonLine>;
  readonly brought: Brought | undefined;
  readonly filled: Filled;
  readonly reader: Reader;
}

/** A commission that is to sit, or a new one; and the other requests that go before it. One form: nothing is lost. */
export function CommissionPage({ examination, coming, waiting, people, brought, filled, reader }: Props): VNode {
  const w = words(reader.locale).convening;
  const field = fieldsOf(filled, reader);
  const rows = rowsIn(filled.typed).filter(({ personId }) => people.has(personId));
  return (
    <Form action={moveAddress(EXAMINATION, examination.id, 'convene')}>
      {coming.length === 0 ? null : (
        <Select
          {...field('commission')}
          label={w.commission}
          blank={w.commissionNew}
          options={coming.map(({ id, heldOn, members, requests }) => ({
            value: id,
            text: w.commissionComing(writeDay(heldOn, reader.locale), members[0]?.name ?? '', requests),
          }))}
        />
      )}
      {brought ? (
        <div role="status">
          <Inset>
            {brought.count === 0
              ? w.nothingBrought[brought.by]
              : brought.by === 'search'
                ? w.found(brought.count)
                : w.copied}
          </Inset>
        </div>
      ) : null}
      <Card title={w.composition}>
        <DateField {...field('heldOn')} label={w.heldOn} />
        <FieldGroup {...field('members')} label={w.members} hint={w.membersHint}>
          {rows.length === 0 ? <p class="govuk-body">{w.nobody}</p> : null}
          {rows.map(({ row, personId }) => (
            <fieldset key={row} class="govuk-fieldset aval-member">
              <legend class="govuk-fieldset__legend govuk-fieldset__legend--s">
                {people.get(personId)?.name} <span class="aval-quiet">{people.get(personId)?.email}</span>
              </legend>
              <input type="hidden" name={`members[${row}].person`} value={personId} />
              <Select
                {...field(`members[${row}].place`)}
                label={w.place}
                blank={w.placeNone}
                options={COMMISSION_PLACES.map((place) => ({ value: place, text: w.places[place] }))}
              />
            </fieldset>
          ))}
        </FieldGroup>
        <TextField {...field('search')} label={w.search} type="search" autocomplete="off" />
        <div class="govuk-button-group">
          <Button kind="secondary" name="then" value="search">
            {w.searchButton}
          </Button>
          <Button kind="secondary" name="then" value="copy">
            {w.copy}
          </Button>
        </div>
      </Card>
      {waiting.length === 0 ? null : (
        <FieldGroup {...field('also')} label={w.also} hint={w.alsoHint}>
          {waiting.map((one, at) => (
            <div key={one.id}>
              <input type="hidden" name={`also[${at}].id`} value={one.id} />
              <Tick
                {...field(`also[${at}].ticked`)}
                label={w.alsoOne(
                  one.number,
                  one.student,
                  nameIn({ nameFr: one.diplomaFr, nameEn: one.diplomaEn }, reader.locale),
                )}
              />
            </div>
          ))}
        </FieldGroup>
      )}
      <Submit cancel={addressOf('/examinations/:id', { id: examination.id })}>{w.button}</Submit>
    </Form>
  );
}
