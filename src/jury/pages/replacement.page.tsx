import type { VNode } from 'preact';
import { agree } from '../../people/index.js';
import {
  addressOf,
  blank,
  Button,
  fieldsOf,
  Form,
  Inset,
  Select,
  Submit,
  TextArea,
  TextField,
  type Filled,
  type Reader,
} from '../../platform/web/index.js';
import type { Session } from '../data/sessions.store.js';
import { MEMBER_QUALITIES, sitting, waitingSubstitutes, type Named } from '../rules/index.js';
import { words } from '../words/words.js';
import { OrderFields } from './order.page.js';

/** Who may come to sit: the substitutes who wait, or anybody found by name. */
export function WhoPage({
  session,
  substitutes,
  people,
  search,
  reader,
}: {
  readonly session: Session;
  readonly substitutes: readonly Named[];
  readonly people: readonly { readonly id: string; readonly name: string; readonly email: string }[];
  readonly search: string;
  readonly reader: Reader;
}): VNode {
  const w = words(reader.locale).replacement;
  const choice = (person: string, name: string, beside: string): VNode => (
    <li key={person}>
      <a class="govuk-link" href={addressOf('/jury/sessions/:id/replacement/:person', { id: session.id, person })}>
        {w.choose(name)}
      </a>{' '}
      <span class="aval-quiet">{beside}</span>
    </li>
  );
  return (
    <>
      <h2 class="govuk-heading-m">{w.substitutes}</h2>
      {substitutes.length === 0 ? (
        <p class="govuk-body">{w.noSubstitute}</p>
      ) : (
        <>
          <p class="govuk-body">{w.substituteHint}</p>
          <ul class="govuk-list">{substitutes.map(({ personId, name }) => choice(personId, name, ''))}</ul>
        </>
      )}
      <h2 class="govuk-heading-m">{w.another}</h2>
      <Form action={addressOf('/jury/sessions/:id/replacement', { id: session.id })} get>
        <TextField
          {...fieldsOf(blank({ search }), reader)('search')}
          label={w.search}
          type="search"
          autocomplete="off"
        />
        <Button kind="secondary">{w.searchButton}</Button>
      </Form>
      {search === '' ? null : people.length === 0 ? (
        <p class="govuk-body">{w.foundNobody}</p>
      ) : (
        <ul class="govuk-list">{people.map(({ id, name, email }) => choice(id, name, email))}</ul>
      )}
    </>
  );
}

/** In whose place somebody comes to sit, why, and by which order. */
export function ReplacementPage({
  session,
  newcomer,
  named,
  filled,
  reader,
}: {
  readonly session: Session;
  readonly newcomer: { readonly id: string; readonly name: string };
  readonly named: readonly Named[];
  readonly filled: Filled;
  readonly reader: Reader;
}): VNode {
  const { replacement: w, qualities, places, composition } = words(reader.locale);
  const field = fieldsOf(filled, reader);
  const seated = sitting(named).filter(({ hasLeft, hasSat }) => !hasLeft && !hasSat);
  const isSubstitute = waitingSubstitutes(named).some(({ personId }) => personId === newcomer.id);
  return (
    <Form action={addressOf('/jury/sessions/:id/replacement/:person', { id: session.id, person: newcomer.id })} upload>
      <h2 class="govuk-heading-m">{w.choose(newcomer.name)}</h2>
      <Select
        {...field('former')}
        label={w.former}
        {...(!isSubstitute && { blank: w.formerNobody })}
        options={seated.map(({ personId, name, place }) => ({
          value: personId,
          text: `${name}, ${agree(places[place], null)}`,
        }))}
      />
      {isSubstitute ? null : (
        <Select
          {...field('quality')}
          label={w.quality}
          blank={composition.qualityNone}
          options={MEMBER_QUALITIES.map((quality) => ({ value: quality, text: agree(qualities[quality], null) }))}
        />
      )}
      <TextArea {...field('why')} label={w.why} hint={w.whyHint} rows={3} atMost={1000} />
      {isSubstitute ? (
        <Inset>{w.bySubstitute}</Inset>
      ) : (
        <>
          <h2 class="govuk-heading-m">{w.byOrder}</h2>
          <OrderFields filled={filled} paperName={null} reader={reader} />
        </>
      )}
      <Submit cancel={addressOf('/jury/sessions/:id', { id: session.id })}>{w.button}</Submit>
    </Form>
  );
}
