import type { VNode } from 'preact';
import { daysBetween, localDate } from '../../platform/clock/index.js';
import {
  Button,
  EmptyState,
  fieldsOf,
  Form,
  Radios,
  useReader,
  writeDay,
  writeDays,
  addressOf,
  type Filled,
  type Locale,
} from '../../platform/web/index.js';
import type { Candidate } from '../data/assignments.store.js';
import { words } from '../words/words.js';

interface Props {
  readonly reportId: string;
  readonly candidates: readonly Candidate[];
  readonly timeZone: string;
  readonly now: Date;
  readonly filled: Filled;
}

/** Those who may be chosen, with their load; those who may not, with why. */
export function AssignmentPage({ reportId, candidates, timeZone, now, filled }: Props): VNode {
  const reader = useReader();
  const w = words(reader.locale).assignment;
  const able = candidates.filter((candidate) => obstacles(candidate, reader.locale).length === 0);
  const unable = candidates.filter((candidate) => !able.includes(candidate));
  const loadOf = (candidate: Candidate): string =>
    loadLine(candidate, localDate(now, timeZone), timeZone, reader.locale);
  return (
    <>
      {able.length === 0 ? (
        <EmptyState title={w.none}>
          <p class="govuk-body">{w.noneNext}</p>
        </EmptyState>
      ) : (
        <Form action={addressOf('/reports/:id/assignment', { id: reportId })}>
          <Radios
            {...fieldsOf(filled, reader)('professor')}
            label={w.question}
            hint={w.hint}
            large
            options={able.map((candidate) => ({ value: candidate.id, text: candidate.name, hint: loadOf(candidate) }))}
          />
          <p class="govuk-body">{w.seesAtOnce}</p>
          <Button>{w.button}</Button>
        </Form>
      )}
      {unable.length === 0 ? null : (
        <section>
          <h2 class="govuk-heading-s">{w.unavailable}</h2>
          <ul class="govuk-list govuk-list--bullet">
            {unable.map((candidate) => (
              <li key={candidate.id}>
                <strong>{candidate.name}</strong>, {loadOf(candidate)}. {obstacles(candidate, reader.locale).join(' ')}
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

function loadLine(
  { load, oldestSince, delegation }: Candidate,
  today: string,
  timeZone: string,
  locale: Locale,
): string {
  const w = words(locale).assignment;
  const oldest = oldestSince && w.oldest(writeDays(daysBetween(localDate(oldestSince, timeZone), today), locale));
  return [w.load(load), oldest, delegation && w.delegation(delegation)].filter(Boolean).join(', ');
}

function obstacles({ isTheStudent, conflict, absentUntil, substituteName }: Candidate, locale: Locale): string[] {
  const w = words(locale).assignment;
  const away =
    absentUntil === null
      ? []
      : [
          `${[w.absent(writeDay(absentUntil, locale)), substituteName && w.substitute(substituteName)].filter(Boolean).join(', ')}.`,
        ];
  return [
    ...(isTheStudent ? [`${w.isTheStudent}.`] : []),
    ...(conflict === null ? [] : [`${w.conflict(conflict)}.`]),
    ...away,
  ];
}
