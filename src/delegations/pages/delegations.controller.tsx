import {
  addressOf,
  askAgain,
  bind,
  blank,
  fieldsOf,
  Form,
  page,
  Reading,
  refused,
  seeOther,
  Submit,
  TextArea,
  type Answer,
  type Filled,
  type Reader,
} from '../../platform/web/index.js';
import { Body, Controller, Get, Inject, Param, ParseUUIDPipe, Post, Req, UseInterceptors } from '@nestjs/common';
import type { Request } from 'express';
import { inspectSent, Papers, ReceiveUploads } from '../../papers/index.js';
import { CurrentActor, refuseUnknownPlaces, seatedInInstitution, type Actor } from '../../people/index.js';
import { Database } from '../../platform/database/index.js';
import { isRefusal, notFound, refuse } from '../../platform/refusal/index.js';
import { keepsDelegations, recordDelegation } from '../acts/record-delegation.js';
import { allDelegations, centresByName, delegationById, endDelegation } from '../data/delegations.store.js';
import { words } from '../words/words.js';
import { DelegationForm, EndForm } from './delegation.form.js';
import { DelegationPage, DelegationsPage, NewDelegationForm } from './delegations.page.js';

const notKept = refuse(403, 'lifecycle.notYours');

/**
 * Delegations of signature. They are published: whoever is signed in reads them; administrators and the general
 * administrator record and end them.
 */
@Controller('delegations')
export class DelegationsController {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(Papers) private readonly papers: Papers,
  ) {}

  @Get()
  async list(@CurrentActor() actor: Actor, @Reading() reader: Reader): Promise<Answer> {
    const delegations = await this.database.read(allDelegations);
    const w = words(reader.locale);
    return page(
      { title: w.title, lead: w.lead, width: 'wide' },
      <DelegationsPage delegations={delegations} keeps={keepsDelegations(actor)} reader={reader} />,
    );
  }

  @Get('new')
  new(@CurrentActor() actor: Actor, @Reading() reader: Reader): Promise<Answer> {
    return this.ask(actor, reader, blank());
  }

  /** The document is inspected before any row names it. */
  @Post('new')
  @UseInterceptors(ReceiveUploads({ files: 1 }))
  async record(
    @Body() body: unknown,
    @Req() request: Request,
    @CurrentActor() actor: Actor,
    @Reading() reader: Reader,
  ): Promise<Answer> {
    if (!keepsDelegations(actor)) return notKept;
    const given = bind(DelegationForm, body);
    if (!given.ok) return this.ask(actor, reader, given.filled);
    const inspected = await inspectSent(this.papers, request, actor.personId);
    if (isRefusal(inspected)) return this.ask(actor, reader, refused(given.filled, inspected));
    const done = await this.database.transact(
      async (tx) =>
        (await refuseUnknownPlaces(tx, { centre: given.form.centre })) ??
        recordDelegation(tx, actor, given.form, await this.papers.keep(tx, inspected, actor.personId)),
    );
    if (!isRefusal(done)) return seeOther(addressOf('/delegations'), 'delegations.recorded');
    return askAgain(done, given.filled, (filled) => this.ask(actor, reader, filled));
  }

  @Get(':id')
  async show(
    @Param('id', ParseUUIDPipe) id: string,
    @CurrentActor() actor: Actor,
    @Reading() reader: Reader,
  ): Promise<Answer> {
    const found = await this.database.read((tx) => delegationById(tx, id));
    if (!found) return notFound;
    const w = words(reader.locale);
    return page(
      {
        title: found.reference,
        where: w.title,
        width: 'reading',
        back: { href: addressOf('/delegations'), text: w.title },
      },
      <DelegationPage delegation={found} keeps={keepsDelegations(actor)} reader={reader} />,
    );
  }

  @Get(':id/document')
  async document(@Param('id', ParseUUIDPipe) id: string, @CurrentActor() actor: Actor): Promise<Answer> {
    const found = await this.database.read((tx) => delegationById(tx, id));
    return found ? this.papers.serve(found.paperId, actor) : notFound;
  }

  @Get(':id/end')
  confirmEnd(
    @Param('id', ParseUUIDPipe) id: string,
    @CurrentActor() actor: Actor,
    @Reading() reader: Reader,
  ): Promise<Answer> {
    return this.askEnd(id, actor, reader, blank());
  }

  @Post(':id/end')
  async end(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: unknown,
    @CurrentActor() actor: Actor,
    @Reading() reader: Reader,
  ): Promise<Answer> {
    if (!keepsDelegations(actor)) return notKept;
    const given = bind(EndForm, body);
    if (!given.ok) return this.askEnd(id, actor, reader, given.filled);
    const done = await this.database.transact(async (tx) => {
      if (!(await delegationById(tx, id))) return notFound;
      const ended = await endDelegation(tx, id, { by: actor.personId, why: given.form.why });
      return ended ? undefined : refuse(409, 'lifecycle.notFromHere');
    });
    if (!isRefusal(done)) return seeOther(addressOf('/delegations'), 'delegations.ended');
    return askAgain(done, given.filled, (filled) => this.askEnd(id, actor, reader, filled));
  }

  private async ask(actor: Actor, reader: Reader, filled: Filled): Promise<Answer> {
    if (!keepsDelegations(actor)) return notKept;
    const found = await this.database.read(async (tx) => ({
      delegators: await seatedInInstitution(tx, ['general-administrator']),
      centres: await centresByName(tx),
    }));
    const w = words(reader.locale);
    return page(
      { title: w.new, filled, width: 'reading', back: { href: addressOf('/delegations'), text: w.title } },
      <NewDelegationForm {...found} filled={filled} reader={reader} />,
    );
  }

  private async askEnd(id: string, actor: Actor, reader: Reader, filled: Filled): Promise<Answer> {
    if (!keepsDelegations(actor)) return notKept;
    const found = await this.database.read((tx) => delegationById(tx, id));
    if (!found) return notFound;
    if (found.endedOn !== null && filled.errors.length === 0) return refuse(409, 'lifecycle.notFromHere');
    const w = words(reader.locale);
    return page(
      {
        title: w.endTitle,
        where: `${found.delegate} · ${found.reference}`,
        lead: w.endLead,
        filled,
        width: 'reading',
        back: { href: addressOf('/delegations'), text: w.title },
      },
      <Form action={addressOf('/delegations/:id/end', { id })}>
        <TextArea {...fieldsOf(filled, reader)('why')} label={w.why} rows={3} atMost={500} />
        <Submit cancel={addressOf('/delegations')}>{w.endButton}</Submit>
      </Form>,
    );
  }
}
