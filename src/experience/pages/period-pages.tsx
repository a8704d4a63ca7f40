import { Body, Get, Inject, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { todayIn } from '../../diplomas/index.js';
import { CurrentActor, type Actor } from '../../people/index.js';
import { Database, type Tx } from '../../platform/database/index.js';
import { isRefusal, notFound, refuse, type Refusal } from '../../platform/refusal/index.js';
import {
  askAgain,
  bind,
  blank,
  page,
  Reading,
  seeOther,
  type Answer,
  type Filled,
  type Reader,
  addressOf,
  type Address,
  type Route,
} from '../../platform/web/index.js';
import { MOST_PERIODS } from '../rules/assessment/index.js';
import type { Period } from '../rules/index.js';
import { periodsOf, removePeriod, writePeriod } from '../data/periods.store.js';
import { NEW_SUSPENSION, suspensionsTyped, withSuspensions } from './days.form.js';
import { PeriodForm, periodFrom, typedOf } from './period.form.js';
import { PeriodPage } from './period.page.js';
import { words } from '../words/words.js';

/** The addresses of things that have pages for their periods. */
type WithPeriods = Route extends infer One ? (One extends `${infer Kind}/:id/periods` ? Kind : never) : never;

/** A declaration under preparation, as the room that owns it finds it for whoever may edit it. */
export interface EditedDeclaration {
  readonly declarationId: string;
  /** Where it is prepared: no period begins after today there. */
  readonly centreId: string;
  /** The address of its kind, and how the thing itself is called. */
  readonly kind: WithPeriods;
  readonly where: string;
  /** The page that shows all its periods, to which one comes back. */
  readonly preparation: { readonly href: Address; readonly text: string };
}

/**
 * The pages of one period. The room that owns the declaration extends it into a controller at `<at>/periods`, and says
 * who may edit.
 */
export abstract class PeriodPages {
  constructor(@Inject(Database) private readonly database: Database) {}

  /** The declaration of the thing of this id, or why this actor is not to edit it. */
  protected abstract declarationOf(
    tx: Tx,
    id: string,
    actor: Actor,
    reader: Reader,
  ): Promise<EditedDeclaration | Refusal>;

  @Get('new')
  new(
    @Param('id', ParseUUIDPipe) id: string,
    @CurrentActor() actor: Actor,
    @Reading() reader: Reader,
  ): Promise<Answer> {
    return this.ask(id, undefined, actor, reader);
  }

  @Post()
  add(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: Readonly<Record<string, unknown>>,
    @CurrentActor() actor: Actor,
    @Reading() reader: Reader,
  ): Promise<Answer> {
    return this.write(id, undefined, body, actor, reader);
  }

  @Get(':period')
  edit(
    @Param('id', ParseUUIDPipe) id: string,
    @Param('period', ParseUUIDPipe) periodId: string,
    @CurrentActor() actor: Actor,
    @Reading() reader: Reader,
  ): Promise<Answer> {
    return this.ask(id, periodId, actor, reader);
  }

  @Post(':period')
  save(
    @Param('id', ParseUUIDPipe) id: string,
    @Param('period', ParseUUIDPipe) periodId: string,
    @Body() body: Readonly<Record<string, unknown>>,
    @CurrentActor() actor: Actor,
    @Reading() reader: Reader,
  ): Promise<Answer> {
    return this.write(id, periodId, body, actor, reader);
  }

  @Post(':period/remove')
  async remove(
    @Param('id', ParseUUIDPipe) id: string,
    @Param('period', ParseUUIDPipe) periodId: string,
    @CurrentActor() actor: Actor,
    @Reading() reader: Reader,
  ): Promise<Answer> {
    const done = await this.database.transact(async (tx) => {
      const found = await this.find(tx, id, periodId, actor, reader);
      if (isRefusal(found)) return found;
      await removePeriod(tx, found.declarationId, periodId);
      return found.preparation;
    });
    return isRefusal(done) ? done : seeOther(done.href, 'experience.removed');
  }

  /** A new period, or over the one of this id. */
  private async write(
    id: string,
    periodId: string | undefined,
    body: Readonly<Record<string, unknown>>,
    actor: Actor,
    reader: Reader,
  ): Promise<Answer> {
    const rows = suspensionsTyped(body);
    if (body['add'] !== undefined) {
      const withOneMore = withSuspensions(body, [...rows, NEW_SUSPENSION], { keepBlank: true });
      return this.ask(id, periodId, actor, reader, blank(withOneMore));
    }
    const given = bind(PeriodForm, withSuspensions(body, rows));
    if (!given.ok) return this.ask(id, periodId, actor, reader, given.filled);
    const done = await this.database.transact(async (tx) => {
      const found = await this.find(tx, id, periodId, actor, reader);
      if (isRefusal(found)) return found;
      const period = periodFrom(given.form, await todayIn(tx, found.centreId));
      if (isRefusal(period)) return period;
      if (periodId === undefined && found.periods.length >= MOST_PERIODS) return refuse(422, 'experience.tooMany');
      await writePeriod(tx, found.declarationId, { ...period, ...(periodId !== undefined && { id: periodId }) });
      return found.preparation;
    });
    if (!isRefusal(done)) return seeOther(done.href, 'experience.saved');
    return askAgain(done, given.filled, (filled) => this.ask(id, periodId, actor, reader, filled));
  }

  private async ask(
    id: string,
    periodId: string | undefined,
    actor: Actor,
    reader: Reader,
    filled?: Filled,
  ): Promise<Answer> {
    const found = await this.database.read((tx) => this.find(tx, id, periodId, actor, reader));
    if (isRefusal(found)) return found;
    const { kind, where, preparation, period } = found;
    const w = words(reader.locale);
    const action = (at?: string): Address =>
      period
        ? addressOf(`${kind}/:id/periods/:period`, { id, period: period.id, ...(at && { at }) })
        : addressOf(`${kind}/:id/periods`, { id, ...(at && { at }) });
    const shown = filled ?? blank(typedOf(period));
    return page(
      { title: period ? w.edit : w.new, where, filled: shown, width: 'reading', back: preparation },
      <PeriodPage
        action={action()}
        add={action('suspensions')}
        remove={period && addressOf(`${kind}/:id/periods/:period/remove`, { id, period: period.id })}
        filled={shown}
      />,
    );
  }

  private async find(
    tx: Tx,
    id: string,
    periodId: string | undefined,
    actor: Actor,
    reader: Reader,
  ): Promise<FoundPeriod | Refusal> {
    const declaration = await this.declarationOf(tx, id, actor, reader);
    if (isRefusal(declaration)) return declaration;
    const periods = await periodsOf(tx, declaration.declarationId);
    const period = periods.find((one) => one.id === periodId);
    return periodId !== undefined && !period ? notFound : { ...declaration, periods, period };
  }
}

/** A declaration with its periods, and the one that is asked for, when it is not a new one. */
type FoundPeriod = EditedDeclaration & { readonly periods: readonly Period[]; readonly period: Period | undefined };
