import type { VNode } from 'preact';
import { Button, fieldsOf, Form, TextField, useReader, addressOf, type Filled } from '../../platform/web/index.js';
import type { Actor } from '../rules/index.js';
import { roleLine } from '../words/role-line.js';
import { words } from '../words/words.js';

interface Props {
  readonly filled: Filled;
  readonly back: string;
  /** The people of the demonstration; empty when the portal runs for real. */
  readonly cast: readonly Actor[];
}

/** The way in. In demonstration, the cast: one click is enough. */
export function SignInPage({ filled, back, cast }: Props): VNode {
  const reader = useReader();
  const w = words(reader.locale).signIn;
  const field = fieldsOf(filled, reader);
  return (
    <>
      {cast.length === 0 ? null : <Cast cast={cast} back={back} />}
      {cast.length === 0 ? null : <h2 class="govuk-heading-m">{w.withPassword}</h2>}
      <Form action={addressOf('/sign-in')}>
        <input type="hidden" name="back" value={back} />
        <TextField {...field('email')} label={w.email} type="email" autocomplete="username" />
        <TextField {...field('password')} value="" label={w.password} type="password" autocomplete="current-password" />
        <Button kind={cast.length === 0 ? 'primary' : 'secondary'}>{w.button}</Button>
      </Form>
      <p class="govuk-body">{w.forgotten}</p>
      <p class="govuk-body">
        <a class="govuk-link" href={addressOf('/simulation')}>
          {w.simulation}
        </a>
      </p>
    </>
  );
}

function Cast({ cast, back }: Pick<Props, 'cast' | 'back'>): VNode {
  const { locale } = useReader();
  const w = words(locale).signIn;
  return (
    <section class="aval-cast" aria-labelledby="cast-title">
      <h2 class="govuk-heading-m" id="cast-title">
        {w.cast}
      </h2>
      <p class="govuk-body">{w.castLead}</p>
      <ul class="govuk-list aval-cast__people">
        {cast.map((person) => (
          <li key={person.personId}>
            <Form action={addressOf('/sign-in/cast')}>
              <input type="hidden" name="person" value={person.personId} />
              <input type="hidden" name="back" value={back} />
              <button type="submit" class="aval-cast__person">
                <span class="govuk-visually-hidden">{w.enterAs(person.name)}</span>
                <strong aria-hidden="true">{person.name}</strong>
                <span>{roleLine(person, locale)}</span>
                <span>{person.email}</span>
              </button>
            </Form>
          </li>
        ))}
      </ul>
    </section>
  );
}
