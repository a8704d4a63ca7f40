import type { VNode } from 'preact';
import type { PresentedInternship } from '../../internships/index.js';
import {
  addressOf,
  blank,
  Button,
  Card,
  Checkboxes,
  fieldsOf,
  Form,
  writeDay,
  writeNumber,
  type Filled,
  type Reader,
} from '../../platform/web/index.js';
import { presentedWords } from '../words/presented-words.js';

interface Props {
  readonly reportId: string;
  /** Those that may be named. */
  readonly offered: readonly PresentedInternship[];
  readonly named: readonly PresentedInternship[];
  readonly filled: Filled;
  readonly reader: Reader;
}

/** Which internship the report presents: one, or two that ran together. */
export function NamedInternships({ reportId, offered, named, filled, reader }: Props): VNode {
  const { locale } = reader;
  const w = presentedWords(locale);
  const isSent = 'internships' in filled.typed || filled.errors.some(({ field }) => field === 'internships');
  const shown = isSent ? filled : blank({ internships: named.map(({ id }) => id) });
  return (
    <Card title={w.title(named.length)} id="internships-named">
      {offered.length === 0 ? (
        <p class="govuk-body">{w.none}</p>
      ) : (
        <Form action={addressOf('/reports/:id/submission/internships', { id: reportId })}>
          <Checkboxes
            {...fieldsOf(shown, reader)('internships')}
            label={w.which}
            hint={w.whichHint}
            options={offered.map(({ id, number, host, from, to, weeklyHours }) => ({
              value: id,
              text: w.named(number, host),
              hint: w.span(writeDay(from, locale), writeDay(to, locale), writeNumber(weeklyHours, locale)),
            }))}
          />
          <Button kind="secondary">{w.save}</Button>
        </Form>
      )}
    </Card>
  );
}
