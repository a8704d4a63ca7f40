import { Body, Controller, Get, Inject, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { settings } from '../../diplomas/index.js';
import { CurrentActor, type Actor } from '../../people/index.js';
import { Database } from '../../platform/database/index.js';
import { isRefusal, notFound } from '../../platform/refusal/index.js';
import {
  askAgain,
  bind,
  blank,
  page,
  Reading,
  seeOther,
  Whole,
  addressOf,
  type Answer,
  type Filled,
  type Reader,
} from '../../platform/web/index.js';
import { findReport, REPORT } from '../../reports/index.js';
import { faultsOfDraft } from '../rules/index.js';
import { proposeOpinion } from '../acts/propose-opinion.js';
import { ProposalPage } from './proposal.page.js';
import { deskOf, deskPage } from './show-desk.js';
import { words } from '../words/words.js';
import { thingToMove } from '../../platform/lifecycle/index.js';

class ProposalForm {
  @Whole({ required: 'platform.badRequest' }) revision: number;
}

/** Shows what will be transmitted, then proposes exactly that. */
@Controller('reports/:id/opinion/proposal')
export class ProposalController {
  constructor(@Inject(Database) private readonly database: Database) {}

  @Get()
  review(
    @Param('id', ParseUUIDPipe) id: string,
    @CurrentActor() actor: Actor,
    @Reading() reader: Reader,
  ): Promise<Answer> {
    return this.ask(id, actor, reader, blank());
  }

  @Post()
  async propose(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: unknown,
    @CurrentActor() actor: Actor,
    @Reading() reader: Reader,
  ): Promise<Answer> {
    const given = bind(ProposalForm, body);
    if (!given.ok) return this.ask(id, actor, reader, given.filled);
    const moved = await this.database.transact(async (tx) => {
      const report = await findReport(tx, actor, id);
      if (!report) return notFound;
      const { reasoningLength } = await settings(tx);
      return proposeOpinion(tx, actor, report, { revision: given.form.revision, minimumLength: reasoningLength });
    });
    if (!isRefusal(moved)) return seeOther(addressOf('/reports/:id', { id }), 'opinions.proposed');
    return askAgain(moved, given.filled, (filled) => this.ask(id, actor, reader, filled));
  }

  /** What would be transmitted; with something missing, the desk says what instead. */
  private async ask(id: string, actor: Actor, reader: Reader, filled: Filled): Promise<Answer> {
    const desk = await this.database.read(async (tx) => {
      const report = await thingToMove(tx, REPORT, actor, id, 'propose');
      return isRefusal(report) ? report : deskOf(tx, actor, report);
    });
    if (isRefusal(desk)) return desk;
    const faults = faultsOfDraft(desk.kept.draft, desk.examined.periods, desk.settings.reasoningLength);
    if (faults.length > 0) return deskPage(desk, reader, { faults });
    const w = words(reader.locale);
    return page(
      {
        title: w.proposal.title,
        where: w.file(desk.report.number),
        filled,
        width: 'wide',
        back: { href: addressOf('/reports/:id/opinion', { id }), text: w.proposal.back },
      },
      <ProposalPage desk={desk} professorName={actor.name} />,
    );
  }
}
