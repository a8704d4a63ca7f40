import type { VNode } from 'preact';
import { INSTITUTION_TIME_ZONE, localDate } from '../../platform/clock/index.js';
import {
  addressOf,
  Button,
  Card,
  EmptyState,
  fieldsOf,
  Form,
  Table,
  TextField,
  writeDay,
  type Filled,
  type Reader,
} from '../../platform/web/index.js';
import type { Session } from '../data/sessions.store.js';
import type { employersOf, SuggestedFile, SuggestionAnswered } from '../data/suggestions.store.js';
import { suggestedBecause } from '../words/suggested.js';
import { words } from '../words/words.js';
import { byPerson } from './suggested.part.js';

interface Props {
  readonly session: Session;
  readonly files: readonly SuggestedFile[];
  readonly answered: readonly SuggestionAnswered[];
  readonly people: Awaited<ReturnType<typeof employersOf>>;
  readonly filled: Filled;
  readonly reader: Reader;
}

/** What is suggested in a session and waits, what was answered of it, and who employs those who sit. */
export function SuggestionsPage({ session, files, answered, people, filled, reader }: Props): VNode {
  const w = words(reader.locale).suggested;
  const field = fieldsOf(filled, reader);
  const lines = files.flatMap((file) => byPerson(file.suggestions).map((ofOne) => ({ ...file, ofOne })));
  return (
    <>
      <Card title={w.waiting}>
        {lines.length === 0 ? (
          <EmptyState title={w.none}>
            <p class="govuk-body">{w.noneWhat}</p>
          </EmptyState>
        ) : (
          <Table
            caption={w.waiting}
            quietCaption
            rows={lines}
            columns={[
              {
                title: w.file,
                names: true,
                cell: ({ itemId, student, number }) => (
                  <>
                    <a class="govuk-link" href={addressOf('/jury/files/:item', { item: itemId })}>
                      {student}
                    </a>
                    <span class="aval-quiet aval-block">{number}</span>
                  </>
                ),
              },
              { title: w.person, cell: ({ ofOne }) => ofOne[0].name },
              {
                title: w.why,
                cell: ({ itemId, student, ofOne }) => (
                  <>
                    {ofOne.map((one) => suggestedBecause(one, reader.locale)).join(' ')}
                    <a
                      class="govuk-link aval-block"
                      href={addressOf('/jury/files/:item/suggestions/:person', {
                        item: itemId,
                        person: ofOne[0].personId,
                      })}
                    >
                      {w.answerLink}
                      <span class="govuk-visually-hidden">
                        {' '}
                        ({ofOne[0].name}, {student})
                      </span>
                    </a>
                  </>
                ),
              },
            ]}
          />
        )}
      </Card>
      {answered.length === 0 ? null : (
        <Card title={w.answered}>
          <ul class="govuk-list">
            {answered.map((one) => (
              <li key={one.id}>
                {w[one.recused ? 'recused' : 'dismissed'](
                  `${one.name}, ${one.student}`,
                  one.answeredBy,
                  writeDay(localDate(one.answeredAt, INSTITUTION_TIME_ZONE), reader.locale),
                )}
                <span class="aval-quiet aval-block">{one.reason}</span>
              </li>
            ))}
          </ul>
        </Card>
      )}
      <Card title={w.employers}>
        <p class="govuk-body">{w.employersWhat}</p>
        <Form action={addressOf('/jury/sessions/:id/employers', { id: session.id })}>
          {people.map(({ personId, name }, at) => (
            <div key={personId}>
              <input type="hidden" name={`members[${at}].person`} value={personId} />
              <TextField {...field(`members[${at}].employer`)} label={w.employerOf(name)} />
            </div>
          ))}
          <Button kind="secondary">{w.employersButton}</Button>
        </Form>
      </Card>
    </>
  );
}
