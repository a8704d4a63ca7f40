import type { VNode } from 'preact';
import { writeAcademicYear } from '../../institution/index.js';
import {
  Button,
  DateField,
  writeDay,
  fieldsOf,
  Form,
  Listed,
  Select,
  SummaryList,
  Tag,
  TextField,
  useReader,
  addressOf,
  type FieldError,
  type Filled,
} from '../../platform/web/index.js';
import type { AccountEvent } from '../data/account-events.store.js';
import { ROLES } from '../rules/index.js';
import { AccountEvents } from './account-events.js';
import { CivilitySelect } from './civility-select.js';
import type { EnrolmentRow, PersonRow, Places, SeatRow } from '../data/people-list.store.js';
import { words } from '../words/words.js';

/** The list of people, and the way to find one. */
export function PeoplePage({
  rows,
  search,
  next,
}: {
  readonly rows: readonly PersonRow[];
  readonly search: string;
  readonly next: string | undefined;
}): VNode {
  const reader = useReader();
  const w = words(reader.locale);
  const field = fieldsOf({ typed: { search }, errors: [], status: 200 }, reader);
  return (
    <>
      <Form action={addressOf('/people')} get>
        <TextField {...field('search')} label={w.people.search} />
        <div class="govuk-button-group">
          <Button kind="secondary">{w.people.find}</Button>
          <a class="govuk-link" href={addressOf('/people/new')}>
            {w.people.new}
          </a>
        </div>
      </Form>
      <Listed
        caption={w.people.title}
        rows={rows}
        columns={[
          {
            title: w.people.name,
            names: true,
            cell: (person) => (
              <a class="govuk-link" href={addressOf('/people/:id', { id: person.id })}>
                {person.name}
              </a>
            ),
          },
          { title: w.people.email, cell: (person) => person.email },
          {
            title: w.people.seats,
            cell: (person) =>
              [...new Set(person.seats.map((seat) => w.roles[seat.role]))].join(', ') ||
              (person.studentNumber === null ? '—' : w.student),
          },
          {
            title: w.people.state,
            cell: (person) => (person.disabledAt ? <Tag tone="bad">{w.people.disabled}</Tag> : w.people.active),
          },
        ]}
        none={w.people.none}
        noneWhat={w.people.noneWhat}
        next={next === undefined ? undefined : addressOf('/people', { query: { search, after: next } })}
      />
    </>
  );
}

interface PersonProps {
  readonly person: PersonRow;
  readonly enrolments: readonly EnrolmentRow[];
  readonly places: Places;
  readonly events: readonly AccountEvent[];
  readonly filled: Filled;
}

/** One person: their seats, their enrolments, their account. */
export function PersonPage({ person, enrolments, places, events, filled }: PersonProps): VNode {
  const reader = useReader();
  const w = words(reader.locale);
  const field = fieldsOf(filled, reader);
  const choices = (list: readonly { id: string; name: string }[]) => [
    { value: '', text: w.people.none_ },
    ...list.map(({ id, name }) => ({ value: id, text: name })),
  ];
  return (
    <>
      <h2 class="govuk-heading-m">{w.people.seatsTitle}</h2>
      {person.seats.length === 0 ? (
        <p class="govuk-body">{w.me.noSeat}</p>
      ) : (
        <SummaryList
          rows={person.seats.map((seat) => ({
            term: w.roles[seat.role],
            value: <SeatShown seat={seat} personId={person.id} />,
            action: {
              href: addressOf('/people/:id/seats/:seat/end', { id: person.id, seat: seat.id }),
              text: w.people.endSeat,
              about: w.people.endAbout(named(seat, w.roles)),
            },
          }))}
        />
      )}
      <details class="govuk-details" open={filled.errors.some((error) => !isOfEnrolment(error))}>
        <summary class="govuk-details__summary">
          <span class="govuk-details__summary-text">{w.people.giveSeat}</span>
        </summary>
        <div class="govuk-details__text">
          <Form action={addressOf('/people/:id/seats', { id: person.id })}>
            <Select
              {...field('role')}
              label={w.people.role}
              options={ROLES.map((role) => ({ value: role, text: w.roles[role] }))}
            />
            <Select {...field('centre')} label={w.people.centre} options={choices(places.centres)} />
            <Select {...field('specialty')} label={w.people.specialty} options={choices(places.specialties)} />
            <Select {...field('jury')} label={w.people.jury} options={choices(places.juries)} />
            <TextField {...field('delegation')} label={w.people.delegation} />
            <DateField {...field('lastDay')} label={w.people.lastDay} hint={w.people.lastDayHint} />
            <Button>{w.people.give}</Button>
          </Form>
        </div>
      </details>
      <h2 class="govuk-heading-m">{w.people.enrolments}</h2>
      {enrolments.length === 0 ? (
        <p class="govuk-body">{w.people.noEnrolment}</p>
      ) : (
        <ul class="govuk-list govuk-list--bullet">
          {enrolments.map((one) => (
            <li>{`${writeAcademicYear(one.academicYear)} · ${one.diploma} · ${one.centre}`}</li>
          ))}
        </ul>
      )}
      <details class="govuk-details" open={filled.errors.some(isOfEnrolment)}>
        <summary class="govuk-details__summary">
          <span class="govuk-details__summary-text">{w.people.enrol}</span>
        </summary>
        <div class="govuk-details__text">
          <Form action={addressOf('/people/:id/enrolments', { id: person.id })}>
            <Select
              {...field('enrolment.centre')}
              name="centre"
              id="enrolment-centre"
              label={w.people.centre}
              options={places.centres.map(({ id, name }) => ({ value: id, text: name }))}
            />
            <Select
              {...field('enrolment.diploma')}
              name="diploma"
              id="enrolment-diploma"
              label={w.people.diploma}
              options={places.diplomas.map(({ id, name }) => ({ value: id, text: name }))}
            />
            <TextField {...field('enrolment.year')} name="year" id="enrolment-year" label={w.people.year} />
            <Button kind="secondary">{w.people.enrol}</Button>
          </Form>
        </div>
      </details>
      <div class="govuk-button-group">
        <Form action={addressOf('/people/:id/password-link', { id: person.id })}>
          <Button kind="secondary">{w.people.link}</Button>
        </Form>
        <Form action={addressOf(`/people/:id/${person.disabledAt ? 'enable' : 'disable'}`, { id: person.id })}>
          <Button kind={person.disabledAt ? 'secondary' : 'warning'}>
            {person.disabledAt ? w.people.enable : w.people.disable}
          </Button>
        </Form>
      </div>
      <p class="govuk-hint">{w.people.disableConfirm}</p>
      <AccountEvents events={events} />
    </>
  );
}

/** Where a seat is held, and until when. */
function SeatShown({ seat, personId }: { readonly seat: SeatRow; readonly personId: string }): VNode {
  const { locale } = useReader();
  const w = words(locale).people;
  const { places, delegation, lastDay } = seat;
  const until = lastDay === null ? [] : [w.lastDayUntil(writeDay(lastDay, locale))];
  return (
    <>
      {[...places, ...(delegation === null ? [] : [delegation]), ...until].join(' · ') || '—'}{' '}
      <a class="govuk-link" href={addressOf('/people/:id/seats/:seat/last-day', { id: personId, seat: seat.id })}>
        {lastDay === null ? w.lastDay : w.prolong}
        <span class="govuk-visually-hidden"> {w.endAbout(named(seat, words(locale).roles))}</span>
      </a>
    </>
  );
}

function named(seat: SeatRow, roles: Readonly<Record<string, string>>): string {
  return [roles[seat.role], ...seat.places].join(', ');
}

/** A new account. */
export function NewPersonPage({ filled }: { readonly filled: Filled }): VNode {
  const reader = useReader();
  const w = words(reader.locale).people;
  const field = fieldsOf(filled, reader);
  return (
    <Form action={addressOf('/people')}>
      <TextField {...field('name')} label={w.name} autocomplete="off" />
      <TextField {...field('email')} label={w.email} type="email" autocomplete="off" />
      <TextField {...field('studentNumber')} label={w.studentNumber} autocomplete="off" />
      <CivilitySelect {...field('civility')} label={w.civility} blank={w.civilityNone} />
      <Button>{w.create}</Button>
    </Form>
  );
}

function isOfEnrolment({ field }: FieldError): boolean {
  return field.startsWith('enrolment.');
}
