import { Body, Controller, Get, Inject, Post, Query } from '@nestjs/common';
import { centres, diplomas, nameIn, type Centre, type Diploma } from '../../diplomas/index.js';
import { Clock, localDate } from '../../platform/clock/index.js';
import { Database } from '../../platform/database/index.js';
import { isRefusal, refuse, type Refusal } from '../../platform/refusal/index.js';
import {
  bind,
  blank,
  OpenToAll,
  page,
  Reading,
  refused,
  seeOther,
  addressOf,
  type Answer,
  type Filled,
  type Reader,
} from '../../platform/web/index.js';
import { askedBy, isMoment } from '../acts/asked-by.js';
import { assess, faultsOf } from '../rules/assessment/index.js';
import { PAGE_DATA, prudently, rulesetFor } from '../rules/index.js';
import { rulesToday } from '../data/rulesets.store.js';
import { carry } from './carried.js';
import { suspensionsTyped, withSuspensions } from './days.form.js';
import {
  isBlankPeriod,
  NEW_PERIOD,
  periodsTyped,
  simulatedPeriod,
  SimulationForm,
  withOneMoreSuspension,
  withPeriods,
} from './simulation.form.js';
import { SimulationPage, type Simulated } from './simulation.page.js';
import { simulationWords } from '../words/simulation-words.js';

interface Catalogue {
  readonly diplomas: readonly Diploma[];
  readonly centres: readonly Centre[];
}

/** The meter for anybody, before any file: the question comes and goes with the page. */
@Controller('simulation')
@OpenToAll('whoever thinks of a diploma may know what it requires; nothing is stored')
export class SimulationController {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  @Get()
  async show(@Query('diploma') diploma: unknown, @Reading() reader: Reader): Promise<Answer> {
    return this.ask(reader, blank(withPeriods({ diploma }, [NEW_PERIOD])), await this.catalogue());
  }

  @Post()
  async answer(@Body() body: Readonly<Record<string, unknown>> = {}, @Reading() reader: Reader): Promise<Answer> {
    const [typed, catalogue] = [periodsTyped(body), await this.catalogue()];
    if (body['add'] !== undefined) return this.ask(reader, blank(withPeriods(body, [...typed, NEW_PERIOD])), catalogue);
    if (typeof body['suspend'] === 'string')
      return this.ask(
        reader,
        blank(
          withPeriods(
            body,
            typed.map((period, at) => (String(at) === body['suspend'] ? withOneMoreSuspension(period) : period)),
          ),
        ),
        catalogue,
      );
    if (typeof body['remove'] === 'string')
      return this.ask(
        reader,
        blank(
          withPeriods(
            body,
            typed.filter((_, at) => String(at) !== body['remove']),
          ),
        ),
        catalogue,
      );

    const given = bind(
      SimulationForm,
      withPeriods(
        body,
        typed
          .map((period) => withSuspensions(period, suspensionsTyped(period)))
          .filter((period) => !isBlankPeriod(period)),
      ),
    );
    if (!given.ok) return this.ask(reader, given.filled, catalogue);
    const weighed = await this.weigh(given.form, catalogue, reader);
    if (!('assessment' in weighed))
      return this.ask(
        reader,
        weighed.reduce((filled, fault) => refused(filled, fault), given.filled),
        catalogue,
      );
    return body['open'] === undefined
      ? this.ask(reader, given.filled, catalogue, weighed)
      : this.toFile(reader, given.filled, catalogue);
  }

  /** To the page that opens a file with these periods; the sign-in comes in between when it must. */
  private toFile(reader: Reader, filled: Filled, catalogue: Catalogue): Answer {
    const cookies = carry(filled.typed);
    return cookies
      ? seeOther(addressOf('/reports/from-simulation'), undefined, cookies)
      : this.ask(reader, refused(filled, refuse(422, 'experience.tooLongToCarry')), catalogue);
  }

  private async weigh(
    form: SimulationForm,
    { diplomas: all, centres: places }: Catalogue,
    reader: Reader,
  ): Promise<Simulated | readonly Refusal[]> {
    const [code, moment] = form.diploma.split('/');
    const diploma = all.find((one) => one.code === code);
    if (!diploma || (diploma.family === 'engineer') !== isMoment(moment))
      return [refuse(422, 'experience.diplomaUnknown', undefined, 'diploma')];
    const centre = places.find(({ id }) => id === form.centre);
    if (form.centre !== undefined && !centre) return [refuse(422, 'experience.centreUnknown', undefined, 'centre')];
    const [today, given] = [this.today(centre ?? reader), form.periods.map(simulatedPeriod)];
    const refusals = given.flatMap((one, at) => (isRefusal(one) ? [inPeriod(at, one)] : []));
    if (refusals.length > 0) return refusals;
    const periods = given.flatMap((one) => (isRefusal(one) ? [] : [one]));
    const rules = await this.database.read((tx) => rulesToday(tx, centre?.id ?? null, today));
    const ruleset = rulesetFor(rules ?? PAGE_DATA, diploma.code);
    const on = form.on ?? today;
    const question = { ...askedBy(diploma, isMoment(moment) ? moment : undefined), on, periods, internships: [] };
    const faults = faultsOf(question, ruleset);
    if (faults.length > 0)
      return faults.map(({ path, code: fault, facts }) => refuse(422, `experience.${fault}`, facts, fieldOf(path)));
    const name = nameIn(diploma, reader.locale);
    return {
      diploma: isMoment(moment) ? `${name}, ${simulationWords(reader.locale).moments[moment]}` : name,
      on,
      periods,
      countedKinds: ruleset.countedKinds,
      assessment: assess({ ...question, periods: periods.map(prudently), today }, ruleset),
    };
  }

  private ask(reader: Reader, filled: Filled, catalogue: Catalogue, answer?: Simulated): Answer {
    const w = simulationWords(reader.locale);
    const shown =
      periodsTyped(filled.typed).length === 0 ? { ...filled, typed: withPeriods(filled.typed, [NEW_PERIOD]) } : filled;
    return page(
      { title: w.title, lead: w.lead, filled: shown },
      <SimulationPage filled={shown} {...catalogue} today={this.today(reader)} answer={answer} />,
    );
  }

  private catalogue(): Promise<Catalogue> {
    return this.database.read(async (tx) => ({ diplomas: await diplomas(tx), centres: await centres(tx) }));
  }

  private today({ timeZone }: Pick<Reader, 'timeZone'>): string {
    return localDate(this.clock.now(), timeZone);
  }
}

/** `periods/0/to` is the field `periods[0].to`. */
function fieldOf(path: string): string {
  return path.replace(/\/(\d+)\//g, '[$1].');
}

function inPeriod(at: number, { field, ...refusal }: Refusal): Refusal {
  return { ...refusal, field: `periods[${at}].${field ?? 'from'}` };
}
