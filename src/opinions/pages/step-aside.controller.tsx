import { Body, Controller, Get, Inject, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { CurrentActor, type Actor } from '../../people/index.js';
import { Database, type Tx } from '../../platform/database/index.js';
import { overtaken, refusalNow, standingFor } from '../../platform/lifecycle/index.js';
import { isRefusal, notFound, type Refusal } from '../../platform/refusal/index.js';
import {
  askAgain,
  bind,
  blank,
  Choice,
  page,
  Reading,
  seeOther,
  Text,
  addressOf,
  type Answer,
  type Filled,
  type Reader,
} from '../../platform/web/index.js';
import { findReport, REPORT, REPORT_LIFECYCLE, type Report } from '../../reports/index.js';
import { professorOf } from '../data/assignments.store.js';
import { DECLINE_KINDS } from '../rules/index.js';
import { stepAside } from '../acts/step-aside.js';
import { StepAsidePage } from './step-aside.page.js';
import { words } from '../words/words.js';

class StepAsideForm {
  /** What the page said it would do. */
  @Choice(['decline', 'release']) move?: 'decline' | 'release';
  @Choice(DECLINE_KINDS, { required: 'opinions.declineKindMissing' }) kind: string;
  @Text({ required: 'opinions.declineTextMissing', atMost: 4000 }) text: string;
}

/** The professor gives the file up, or the coordinator takes it back: declined before the examination, released after. */
@Controller('reports/:id/decline')
export class StepAsideController {
  constructor(@Inject(Database) private readonly database: Database) {}

  @Get()
  show(
    @Param('id', ParseUUIDPipe) id: string,
    @CurrentActor() actor: Actor,
    @Reading() reader: Reader,
  ): Promise<Answer> {
    return this.ask(id, actor, reader, blank());
  }

  @Post()
  async step(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: unknown,
    @CurrentActor() actor: Actor,
    @Reading() reader: Reader,
  ): Promise<Answer> {
    const given = bind(StepAsideForm, body);
    if (!given.ok) return this.ask(id, actor, reader, given.filled);
    const done = await this.database.transact(async (tx) => {
      const report = await findReport(tx, actor, id);
      if (!report) return notFound;
      // Begun meanwhile, a reading is not broken off by whoever was told that nothing had begun.
      if (given.form.move !== undefined && given.form.move !== moveFor(report)) return overtaken(tx, REPORT, id);
      const moved = await stepAside(tx, actor, report, moveFor(report), given.form);
      return isRefusal(moved)
        ? moved
        : { goesTo: isProfessors(report) ? addressOf('/opinions') : addressOf('/reports/:id', { id }) };
    });
    if (!isRefusal(done)) return seeOther(done.goesTo, 'opinions.steppedAside');
    return askAgain(done, given.filled, (filled) => this.ask(id, actor, reader, filled));
  }

  private async ask(id: string, actor: Actor, reader: Reader, filled: Filled): Promise<Answer> {
    const found = await this.database.read(async (tx) => {
      const report = await reportToLeave(tx, actor, id);
      return isRefusal(report) ? report : { report, professor: await professorOf(tx, id) };
    });
    if (isRefusal(found)) return found;
    const { report, professor } = found;
    const w = words(reader.locale);
    const move = moveFor(report);
    const own = isProfessors(report);
    return page(
      {
        title: (own ? w.stepAside.titles : w.stepAside.titlesForCoordinator)[move],
        where: w.file(report.number),
        filled,
        width: 'reading',
        back: { href: addressOf('/reports/:id', { id }), text: w.file(report.number) },
      },
      <StepAsidePage reportId={id} move={move} own={own} professorName={professor?.name ?? ''} filled={filled} />,
    );
  }
}

function moveFor(report: Report): 'decline' | 'release' {
  return report.state === 'ASSIGNED' ? 'decline' : 'release';
}

/** The professor's own act, or the coordinator's over them. */
function isProfessors(report: Report): boolean {
  return standingFor(REPORT_LIFECYCLE.moves[moveFor(report)], report) === 'professor';
}

async function reportToLeave(tx: Tx, actor: Actor, id: string): Promise<Report | Refusal> {
  const report = await findReport(tx, actor, id);
  return report ? ((await refusalNow(tx, REPORT, report, moveFor(report))) ?? report) : notFound;
}
