import type { VNode } from 'preact';
import {
  addressOf,
  Button,
  Checkboxes,
  DateField,
  fieldsOf,
  Form,
  Listed,
  Select,
  Submit,
  SummaryList,
  TextField,
  UploadField,
  writeDay,
  type Filled,
  type Reader,
} from '../../platform/web/index.js';
import type { DelegationRecorded } from '../data/delegations.store.js';
import { SCOPES } from '../rules/index.js';
import { words } from '../words/words.js';

interface Named {
  readonly id: string;
  readonly name: string;
}

/** When a delegation counts, in words. */
function inForce({ startsOn, endsOn, endedOn }: DelegationRecorded, { locale }: Reader): string {
  const w = words(locale);
  const day = (date: string): string => writeDay(date, locale);
  if (endedOn !== null) return w.ended(day(endedOn));
  return endsOn === null ? w.from(day(startsOn)) : w.fromTo(day(startsOn), day(endsOn));
}

/** The delegations of signature: who signs for the institution, for what, on which document. */
export function DelegationsPage({
  delegations,
  keeps,
  reader,
}: {
  readonly delegations: readonly DelegationRecorded[];
  /** The reader records and ends them. */
  readonly keeps: boolean;
  readonly reader: Reader;
}): VNode {
  const w = words(reader.locale);
  return (
    <>
      {keeps ? (
        <div class="govuk-button-group">
          <Button href={addressOf('/delegations/new')}>{w.new}</Button>
        </div>
      ) : null}
      <Listed
        caption={w.title}
        rows={delegations}
        columns={[
          {
            title: w.delegate,
            names: true,
            cell: ({ id, delegate, reference }) => (
              <a class="govuk-link" href={addressOf('/delegations/:id', { id })}>
                {delegate}
                <span class="govuk-visually-hidden"> {w.about(reference)}</span>
              </a>
            ),
          },
          { title: w.scope, cell: ({ scopes }) => scopes.map((scope) => w.scopes[scope]).join(' · ') },
          { title: w.centre, cell: ({ centre }) => centre ?? w.everyCentre },
          { title: w.dates, cell: (one) => inForce(one, reader) },
          { title: w.reference, cell: ({ reference }) => reference },
        ]}
        none={w.none}
        noneWhat={w.noneWhat}
        next={undefined}
      />
    </>
  );
}

/** One delegation, with its document. */
export function DelegationPage({
  delegation,
  keeps,
  reader,
}: {
  readonly delegation: DelegationRecorded;
  readonly keeps: boolean;
  readonly reader: Reader;
}): VNode {
  const w = words(reader.locale);
  const { id, scopes, publishedIn, publishedOn, endedOn, endedWhy } = delegation;
  return (
    <>
      <SummaryList
        rows={[
          { term: w.delegator, value: delegation.delegator },
          { term: w.delegate, value: delegation.delegate },
          { term: w.scope, value: scopes.map((scope) => w.scopes[scope]).join(' · ') },
          { term: w.centre, value: delegation.centre ?? w.everyCentre },
          { term: w.dates, value: inForce(delegation, reader) },
          ...(endedWhy === null ? [] : [{ term: w.why, value: endedWhy }]),
          { term: w.publishedIn, value: w.published(publishedIn, writeDay(publishedOn, reader.locale)) },
        ]}
      />
      <div class="govuk-button-group">
        <Button href={addressOf('/delegations/:id/document', { id })} kind="secondary">
          {w.read}
        </Button>
        {keeps && endedOn === null ? (
          <Button href={addressOf('/delegations/:id/end', { id })} kind="warning">
            {w.endButton}
          </Button>
        ) : null}
      </div>
    </>
  );
}

/** The form by which one is recorded. */
export function NewDelegationForm({
  delegators,
  centres,
  filled,
  reader,
}: {
  readonly delegators: readonly Named[];
  readonly centres: readonly Named[];
  readonly filled: Filled;
  readonly reader: Reader;
}): VNode {
  const w = words(reader.locale);
  const field = fieldsOf(filled, reader);
  const choices = (list: readonly Named[]) => list.map(({ id, name }) => ({ value: id, text: name }));
  return (
    <Form action={addressOf('/delegations/new')} upload>
      <Select {...field('delegator')} label={w.delegator} options={choices(delegators)} />
      <TextField {...field('delegate')} label={w.delegateEmail} type="email" autocomplete="off" />
      <TextField {...field('reference')} label={w.reference} />
      <Checkboxes
        {...field('scopes')}
        label={w.scope}
        options={SCOPES.map((scope) => ({ value: scope, text: w.scopes[scope] }))}
      />
      <Select {...field('centre')} label={w.centre} blank={w.everyCentre} options={choices(centres)} />
      <DateField {...field('startsOn')} label={w.startsOn} />
      <DateField {...field('endsOn')} label={w.endsOn} />
      <TextField {...field('publishedIn')} label={w.publishedIn} />
      <DateField {...field('publishedOn')} label={w.publishedOn} />
      <UploadField {...field('file')} label={w.document} accept="application/pdf,.pdf" />
      <Submit cancel={addressOf('/delegations')}>{w.button}</Submit>
    </Form>
  );
}
