import { Body, Controller, Get, Inject, Post, Query } from '@nestjs/common';
import { diplomas, nameIn, type Diploma } from '../../diplomas/index.js';
import { Clock, localDate } from '../../platform/clock/index.js';
import { Database } from '../../platform/database/index.js';
import { refuse, type Refusal } from '../../platform/refusal/index.js';
import { bind, blank, OpenToAll, page, Reading, refused, type Answer, type Filled, type Reader } from '../../platform/web/index.js';
import { askedBy, MOMENTS, type Moment } from '../asked-by.js';
import { assess, faultsOf, PAGE_RULESET } from '../domain/assessment/index.js';
import { isBlankPeriod, NEW_PERIOD, periodsTyped, SimulationForm, simulatedPeriod, withPeriods } from './simulation.form.js';
import { SimulationPage, type Simulated } from './simulation.page.js';
import { simulationWords } from './simulation-words.js';

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
    if (typeof body['remove'] === 'string') return this.ask(reader, blank(withPeriods(body, typed.filter((_, at) => String(at) !== body['remove']))), catalogue);

    const given = bind(SimulationForm, withPeriods(body, typed.filter((period) => !isBlankPeriod(period))));
    if (!given.ok) return this.ask(reader, given.filled, catalogue);
    const weighed = this.weigh(given.form, catalogue, reader);
    return 'assessment' in weighed
      ? this.ask(reader, given.filled, catalogue, weighed)
      : this.ask(reader, weighed.reduce((filled, fault) => refused(filled, fault), given.filled), catalogue);
  }

  private weigh(form: SimulationForm, catalogue: readonly Diploma[], reader: Reader): Simulated | readonly Refusal[] {
    const [code, moment] = form.diploma.split('/');
    const diploma = catalogue.find((one) => one.code === code);
    if (!diploma || (diploma.family === 'engineer') !== isMoment(moment)) return [refuse(422, 'experience.diplomaUnknown', undefined, 'diploma')];
    const [today, periods] = [this.today(reader), form.periods.map(simulatedPeriod)];
    const on = form.on ?? today;
    const question = { ...askedBy(diploma, isMoment(moment) ? moment : undefined), on, periods, internships: [] };
    const faults = faultsOf(question, PAGE_RULESET);
    if (faults.length > 0) return faults.map(({ path, code, facts }) => refuse(422, `experience.${code}`, facts, fieldOf(path)));
    const name = nameIn(diploma, reader.locale);
    return { diploma: isMoment(moment) ? `${name}, ${simulationWords(reader.locale).moments[moment]}` : name, on, periods, assessment: assess({ ...question, today }, PAGE_RULESET) };
  }

  private ask(reader: Reader, filled: Filled, catalogue: readonly Diploma[], answer?: Simulated): Answer {
    const w = simulationWords(reader.locale);
    const shown = periodsTyped(filled.typed).length === 0 ? { ...filled, typed: withPeriods(filled.typed, [NEW_PERIOD]) } : filled;
    return page({ title: w.title, lead: w.lead, filled: shown }, <SimulationPage filled={shown} diplomas={catalogue} today={this.today(reader)} answer={answer} />);
  }

  private catalogue(): Promise<Diploma[]> {
    return this.database.read(diplomas);
  }

  private today({ timeZone }: Reader): string {
    return localDate(this.clock.now(), timeZone);
  }
}

function isMoment(text: string | undefined): text is Moment {
  return MOMENTS.some((moment) => moment === text);
}

/** `periods/0/to` is the field `periods[0].to`. */
function fieldOf(path: string): string {
  return path.replace(/\/(\d+)\//g, '[$1].');
}
