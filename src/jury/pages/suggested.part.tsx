import type { VNode } from 'preact';
import { addressOf, Inset, type Reader } from '../../platform/web/index.js';
import type { AgendaItem } from '../data/agenda.store.js';
import { suggestedBecause } from '../words/suggested.js';
import { words } from '../words/words.js';

/** Each person once, with why a conflict is suggested of them. */
export function byPerson<One extends { readonly personId: string }>(
  suggestions: readonly One[],
): readonly (readonly [One, ...One[]])[] {
  const people = new Map<string, [One, ...One[]]>();
  for (const one of suggestions) {
    const known = people.get(one.personId);
    if (known) known.push(one);
    else people.set(one.personId, [one]);
  }
  return [...people.values()];
}

/**
 * What the portal suggests on a file: to its secretary, who answers, all of it; to a member, what is of themselves.
 * Nobody reads what is suggested of another.
 */
export function SuggestedOnFile({
  item,
  me,
  isSecretary,
  reader,
}: {
  readonly item: AgendaItem;
  readonly me: string;
  readonly isSecretary: boolean;
  readonly reader: Reader;
}): VNode | null {
  const { suggested: w, conflict } = words(reader.locale);
  const mine = item.suggestions.filter(({ personId }) => personId === me);
  return (
    <>
      {mine.length === 0 ? null : (
        <Inset>
          <p class="govuk-body">
            {w.ofYou} {mine.map((one) => suggestedBecause(one, reader.locale)).join(' ')}
          </p>
          <p class="govuk-body">
            {w.ofYouWhat}{' '}
            <a class="govuk-link" href={addressOf('/jury/files/:item/conflict', { item: item.id })}>
              {conflict.link}
            </a>
          </p>
        </Inset>
      )}
      {isSecretary
        ? byPerson(item.suggestions).map(([{ personId, name }]) => (
            <Inset key={personId}>
              {w.waits(name)}{' '}
              <a
                class="govuk-link"
                href={addressOf('/jury/files/:item/suggestions/:person', { item: item.id, person: personId })}
              >
                {w.answerLink}
                <span class="govuk-visually-hidden"> ({name})</span>
              </a>
            </Inset>
          ))
        : null}
    </>
  );
}
