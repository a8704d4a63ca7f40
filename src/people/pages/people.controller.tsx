import { Body, Controller, Get, Inject, Param, ParseUUIDPipe, Post, Query, UseGuards } from '@nestjs/common';
import { Database } from '../../platform/database/index.js';
import { isRefusal, notFound, refuse, type Refusal } from '../../platform/refusal/index.js';
import {
  bind,
  blank,
  ConfirmForm,
  listKeyOf,
  page,
  Reading,
  refused,
  searchIn,
  seeOther,
  addressOf,
  type Answer,
  type Filled,
  type Reader,
} from '../../platform/web/index.js';
import { NATIONAL_ROLES, type Actor } from '../rules/index.js';
import { accountEventsOf } from '../data/account-events.store.js';
import { closeAccount, reopenAccount, takeSeatAway } from '../acts/take-seats-away.js';
import { enrol } from '../data/enrolments.store.js';
import { enrolmentsOf, listPeople, personById, places } from '../data/people-list.store.js';
import { insertPerson } from '../data/people.store.js';
import { refuseUnknownPlaces } from '../data/known-places.store.js';
import { giveSeatUntil } from '../acts/set-last-day.js';
import { AdministratorsOnly } from './administrators.guard.js';
import { CurrentActor } from './current-actor.js';
import { EnrolmentForm, PersonForm, SeatForm } from './people.form.js';
import { NewPersonPage, PeoplePage, PersonPage } from './people.page.js';
import { words } from '../words/words.js';
import { sameAs } from '../data/people.store.js';

/** The people of the institution, for its administrators. */
@Controller('people')
@UseGuards(AdministratorsOnly)
export class PeopleController {
  constructor(@Inject(Database) private readonly database: Database) {}

  @Get()
  async list(
    @Query('search') search: unknown,
    @Query('after') after: unknown,
    @Reading() reader: Reader,
  ): Promise<Answer> {
    const wanted = searchIn(search);
    const { rows, next } = await this.database.read((tx) => listPeople(tx, wanted, listKeyOf(after, 'name')));
    return page(
      { title: words(reader.locale).people.title, width: 'wide' },
      <PeoplePage rows={rows} search={wanted} next={next} />,
    );
  }

  @Get('new')
  new(@Reading() reader: Reader): Answer {
    return askNew(reader, blank());
  }

  @Post()
  async create(@Body() body: unknown, @Reading() reader: Reader): Promise<Answer> {
    const given = bind(PersonForm, body);
    if (!given.ok) return askNew(reader, given.filled);
    const { name, email, studentNumber, civility } = given.form;
    const made = await this.database.transact(async (tx) => {
      const taken = await sameAs(tx, { email, studentNumber });
      if (taken)
        return taken === 'email'
          ? refuse(409, 'people.emailTaken', undefined, 'email')
          : refuse(409, 'people.numberTaken', undefined, 'studentNumber');
      return insertPerson(tx, { name, email, ...(studentNumber && { studentNumber }), ...(civility && { civility }) });
    });
    return isRefusal(made)
      ? askNew(reader, refused(given.filled, made))
      : seeOther(addressOf('/people/:id', { id: made }), 'people.created');
  }

  @Get(':id')
  show(@Param('id', ParseUUIDPipe) id: string, @Reading() reader: Reader): Promise<Answer> {
    return this.ask(id, reader, blank());
  }

  @Post(':id/seats')
  async give(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: unknown,
    @CurrentActor() actor: Actor,
    @Reading() reader: Reader,
  ): Promise<Answer> {
    const given = bind(SeatForm, body);
    if (!given.ok) return this.ask(id, reader, given.filled);
    const done = await this.database.transact(async (tx) => {
      const { centre, specialty, jury, lastDay } = given.form;
      const place = (await refuseUnknownPlaces(tx, { centre, specialty, jury })) ?? placeOf(given.form);
      if (isRefusal(place)) return place;
      return !(await personById(tx, id))
        ? notFound
        : giveSeatUntil(tx, { personId: id, role: given.form.role, givenBy: actor.personId, lastDay, ...place });
    });
    return isRefusal(done)
      ? this.ask(id, reader, refused(given.filled, done))
      : seeOther(addressOf('/people/:id', { id }), 'people.seatGiven');
  }

  @Get(':id/seats/:seat/end')
  async confirmEnd(
    @Param('id', ParseUUIDPipe) id: string,
    @Param('seat', ParseUUIDPipe) seatId: string,
    @Reading() reader: Reader,
  ): Promise<Answer> {
    const person = await this.database.read((tx) => personById(tx, id));
    const seat = person?.seats.find((one) => one.id === seatId);
    if (!person || !seat) return notFound;
    const w = words(reader.locale);
    return page(
      { title: `${w.people.endSeat} : ${w.roles[seat.role]}`, where: person.name, width: 'reading' },
      <ConfirmForm
        action={addressOf('/people/:id/seats/:seat/end', { id, seat: seatId })}
        button={w.people.endSeat}
        cancel={addressOf('/people/:id', { id })}
        grave
      >
        <p class="govuk-body">{[person.name, ...seat.places].join(' · ')}</p>
        <p class="govuk-body">{w.people.endConfirm}</p>
      </ConfirmForm>,
    );
  }

  @Post(':id/seats/:seat/end')
  async end(
    @Param('id', ParseUUIDPipe) id: string,
    @Param('seat', ParseUUIDPipe) seatId: string,
    @CurrentActor() actor: Actor,
  ): Promise<Answer> {
    const done = await this.database.transact((tx) => takeSeatAway(tx, actor, seatId));
    return isRefusal(done) ? done : seeOther(addressOf('/people/:id', { id }), 'people.seatEnded');
  }

  @Post(':id/enrolments')
  async enrol(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: unknown,
    @Reading() reader: Reader,
  ): Promise<Answer> {
    const given = bind(EnrolmentForm, body);
    if (!given.ok) return this.ask(id, reader, ofEnrolment(given.filled));
    const { centre, diploma, year } = given.form;
    const done = await this.database.transact(async (tx): Promise<undefined | Refusal> => {
      const unknown =
        (await refuseUnknownPlaces(tx, { centre, diploma })) ?? ((await personById(tx, id)) ? undefined : notFound);
      if (unknown) return unknown;
      await enrol(tx, { personId: id, centreId: centre, diplomaId: diploma, academicYear: year });
      return undefined;
    });
    return isRefusal(done)
      ? this.ask(id, reader, ofEnrolment(refused(given.filled, done)))
      : seeOther(addressOf('/people/:id', { id }), 'people.enrolled');
  }

  @Post(':id/disable')
  async disable(@Param('id', ParseUUIDPipe) id: string, @CurrentActor() actor: Actor): Promise<Answer> {
    const done = await this.database.transact((tx) => closeAccount(tx, actor, id));
    return isRefusal(done) ? done : seeOther(addressOf('/people/:id', { id }), 'people.disabled');
  }

  @Post(':id/enable')
  async enable(@Param('id', ParseUUIDPipe) id: string): Promise<Answer> {
    await this.database.transact((tx) => reopenAccount(tx, id));
    return seeOther(addressOf('/people/:id', { id }), 'people.enabled');
  }

  private async ask(id: string, reader: Reader, filled: Filled): Promise<Answer> {
    const found = await this.database.read(async (tx) => {
      const person = await personById(tx, id);
      return (
        person && {
          person,
          enrolments: await enrolmentsOf(tx, id),
          places: await places(tx),
          events: await accountEventsOf(tx, id),
        }
      );
    });
    if (!found) return notFound;
    const w = words(reader.locale).people;
    return page(
      {
        title: found.person.name,
        where: w.title,
        lead: found.person.email,
        filled,
        width: 'reading',
        back: { href: addressOf('/people'), text: w.title },
      },
      <PersonPage {...found} filled={filled} />,
    );
  }
}

function askNew(reader: Reader, filled: Filled): Answer {
  const w = words(reader.locale).people;
  return page(
    { title: w.new, where: w.title, filled, width: 'reading', back: { href: addressOf('/people'), text: w.title } },
    <NewPersonPage filled={filled} />,
  );
}

/** What each role sits for; anything else typed is left aside. */
function placeOf({
  role,
  centre,
  specialty,
  jury,
  delegation,
}: SeatForm): { centreId?: string; specialtyId?: string; juryId?: string; delegation?: string } | Refusal {
  const missing = refuse(422, 'people.seatPlaceMissing', undefined, 'role');
  const byDelegation = delegation ? { delegation } : {};
  if (NATIONAL_ROLES.includes(role)) return {};
  if (role === 'secretary') return jury ? { juryId: jury } : missing;
  if (!centre) return missing;
  if (role === 'professor') return specialty ? { centreId: centre, specialtyId: specialty, ...byDelegation } : missing;
  return { centreId: centre, ...byDelegation };
}

/** The page has two forms that ask for a centre: this one's fields bear its name. */
function ofEnrolment({ typed, errors, status }: Filled): Filled {
  const named = (name: string): string => `enrolment.${name}`;
  return {
    status,
    typed: Object.fromEntries(Object.entries(typed).map(([name, value]) => [named(name), value])),
    errors: errors.map((error) => ({ ...error, field: named(error.field) })),
  };
}
