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
  Tag,
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
  const day = (date: string): string => writeDay(date, reader.locale);
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
            cell: ({ delegate }) => delegate,
          },
          { title: w.scope, cell: ({ scopes }) => scopes.map((scope) => w.scopes[scope]).join(' · ') },
          { title: w.centre, cell: ({ centre }) => centre ?? w.everyCentre },
          {
            title: w.dates,
            cell: ({ startsOn, endsOn, endedOn }) =>
              endedOn === null ? (
                endsOn === null ? (
                  w.from(day(startsOn))
                ) : (
                  w.fromTo(day(startsOn), day(endsOn))
                )
              ) : (
                <Tag tone="quiet">{w.ended(day(endedOn))}</Tag>
              ),
          },
          { title: w.delegator, cell: ({ delegator }) => delegator },
          { title: w.publishedIn, cell: ({ publishedIn, publishedOn }) => w.published(publishedIn, day(publishedOn)) },
          {
            title: w.reference,
            cell: ({ id, reference, endedOn }) => (
              <>
                {reference}
                <br />
                <a class="govuk-link" href={addressOf('/delegations/:id/document', { id })}>
                  {w.read}
                  <span class="govuk-visually-hidden"> {w.readAbout(reference)}</span>
                </a>
                {keeps && endedOn === null ? (
                  <>
                    {' '}
                    <a class="govuk-link" href={addressOf('/delegations/:id/end', { id })}>
                      {w.end}
                      <span class="govuk-visually-hidden"> {w.endAbout(reference)}</span>
                    </a>
                  </>
                ) : null}
              </>
            ),
          },
        ]}
        none={w.none}
        noneWhat={w.noneWhat}
        next={undefined}
      />
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
