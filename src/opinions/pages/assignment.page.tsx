import { pageOfMove } from '../../people/index.js';
import { daysBetween, localDate } from '../../platform/clock/index.js';
import {
  EmptyState,
  fieldsOf,
  Form,
  Id,
  Radios,
  Submit,
  writeDay,
  writeDays,
  type Address,
  type Filled,
  type Locale,
  type Reader,
} from '../../platform/web/index.js';
import { findToEntrust, REPORT } from '../../reports/index.js';
import { assignReport } from '../acts/assign-report.js';
import { candidatesFor, type Candidate } from '../data/assignments.store.js';
import { placeOf } from '../data/examined.store.js';
import { words } from '../words/words.js';

class AssignmentForm {
  @Id({ required: 'opinions.professorMissing' }) professor: string;
}

/** The coordinator gives the file to a professor of the specialty, and sees what helps to choose. */
export const AssignmentPage = pageOfMove({ ...REPORT, find: findToEntrust }, 'assign', {
  form: AssignmentForm,
  async find(tx, report) {
    const place = await placeOf(tx, report);
    return { found: { place, candidates: await candidatesFor(tx, report, place), now: tx.now } };
  },
  show({ found: { place, candidates, now }, filled, action, cancel, reader }) {
    const w = words(reader.locale).assignment;
    return {
      title: w.title,
      lead: w.lead(place.specialty[reader.locale], place.centreName),
      body: (
        <Candidates
          candidates={candidates}
          timeZone={place.timeZone}
          now={now}
          filled={filled}
          action={action}
          cancel={cancel}
          reader={reader}
        />
      ),
    };
  },
  act: (tx, actor, report, { professor }) => assignReport(tx, actor, report, professor),
  done: 'opinions.assigned',
});

interface Props {
  readonly candidates: readonly Candidate[];
  readonly timeZone: string;
  readonly now: Date;
  readonly filled: Filled;
  readonly action: Address;
  readonly cancel: Address;
  readonly reader: Reader;
}

/** Those who may be chosen, with their load; those who may not, with why. */
function Candidates({ candidates, timeZone, now, filled, action, cancel, reader }: Props) {
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
        <Form action={action}>
          <Radios
            {...fieldsOf(filled, reader)('professor')}
            label={w.question}
            hint={w.hint}
            large
            options={able.map((candidate) => ({ value: candidate.id, text: candidate.name, hint: loadOf(candidate) }))}
          />
          <p class="govuk-body">{w.seesAtOnce}</p>
          <Submit cancel={cancel}>{w.button}</Submit>
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
