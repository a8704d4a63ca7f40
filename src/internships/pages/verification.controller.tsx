import { Body, Controller, Get, Inject, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { DocumentText, Papers } from '../../papers/index.js';
import { CurrentActor, type Actor } from '../../people/index.js';
import { Database } from '../../platform/database/index.js';
import { thingToMove } from '../../platform/lifecycle/index.js';
import { headOf } from '../../platform/lifecycle/pages/index.js';
import { isRefusal } from '../../platform/refusal/index.js';
import {
  askAgain,
  bind,
  blank,
  ConfirmForm,
  Details,
  fieldsOf,
  page,
  Reading,
  seeOther,
  TextField,
  Tick,
  writeDay,
  addressOf,
  type Answer,
  type Filled,
  type Reader,
} from '../../platform/web/index.js';
import { drawAgreement } from '../acts/draw-agreement.js';
import { agreementToDraw, agreementToRead, isShort, verifyInternship } from '../acts/verify-internship.js';
import { INTERNSHIP } from '../internship.js';
import { covers, spanOf } from '../rules/index.js';
import { words } from '../words/words.js';
import { VerificationForm } from './internship.form.js';
import { askedBy, OtherDecisions, WhatIsAsked } from './what-is-asked.part.js';

/**
 * The registry verifies all of a request (D124-4), and opens it for signature. What is signed is drawn before the
 * transaction that opens it:
 * drawing takes a child, and a transaction waits for nobody. So it is no `pageOfMove`.
 */
@Controller('internships/:id/verification')
export class InternshipVerificationController {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(Papers) private readonly papers: Papers,
  ) {}

  @Get()
  show(
    @Param('id', ParseUUIDPipe) id: string,
    @CurrentActor() actor: Actor,
    @Reading() reader: Reader,
  ): Promise<Answer> {
    return this.ask(id, actor, reader, blank());
  }

  @Post()
  async verify(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: unknown,
    @CurrentActor() actor: Actor,
    @Reading() reader: Reader,
  ): Promise<Answer> {
    const given = bind(VerificationForm, body);
    if (!given.ok) return this.ask(id, actor, reader, given.filled);
    const toDraw = await this.database.read(async (tx) => {
      const internship = await thingToMove(tx, INTERNSHIP, actor, id, 'verify');
      return isRefusal(internship) ? internship : agreementToDraw(tx, internship);
    });
    if (isRefusal(toDraw)) return toDraw;
    const drawn = await drawAgreement(this.papers, toDraw);
    const done = await this.database.transact(async (tx) => {
      const internship = await thingToMove(tx, INTERNSHIP, actor, id, 'verify');
      return isRefusal(internship)
        ? internship
        : verifyInternship(tx, this.papers, actor, internship, given.form, drawn);
    });
    if (!isRefusal(done)) return seeOther(addressOf('/internships/:id', { id }), 'internships.verified');
    return askAgain(done, given.filled, (filled) => this.ask(id, actor, reader, filled));
  }

  private async ask(id: string, actor: Actor, reader: Reader, filled: Filled): Promise<Answer> {
    const found = await this.database.read(async (tx) => {
      const internship = await thingToMove(tx, INTERNSHIP, actor, id, 'verify');
      if (isRefusal(internship)) return internship;
      return { internship, asked: await askedBy(tx, internship), toRead: await agreementToRead(tx, internship) };
    });
    if (isRefusal(found)) return found;
    const { internship, asked, toRead } = found;
    const { facts } = asked.filing;
    const { verification: w, approval, course, submission } = words(reader.locale);
    const field = fieldsOf(filled, reader);
    const span = spanOf(facts.terms);
    const months = facts.need.asked && submission.months(facts.need.asked.min, facts.need.asked.max);
    return page(
      { ...headOf(INTERNSHIP, internship, w.title, reader), lead: w.lead, filled },
      <>
        <WhatIsAsked internship={internship} {...asked} reader={reader} whole />
        <Details summary={w.preview}>
          <DocumentText document={toRead} />
        </Details>
        <ConfirmForm
          action={addressOf('/internships/:id/verification', { id })}
          button={w.button}
          cancel={addressOf('/internships/:id', { id })}
        >
          {span ? <p class="govuk-body">{w.signBefore(writeDay(span.startsOn, reader.locale))}</p> : null}
          <Tick {...field('insuranceSeen')} label={w.insuranceSeen} />
          <Tick {...field('hostDeclared')} label={w.hostDeclared} />
          {asked.filing.courseEndCertified ? null : (
            <>
              <TextField
                {...field('creditsLeft')}
                label={course.creditsLeft}
                hint={course.many(asked.filing.creditsLeft)}
                numeric
                width={4}
              />
              <Tick {...field('courseEnd')} label={course.certify} />
            </>
          )}
          {months && span && facts.need.asked ? (
            <p class="govuk-body">{covers(span, facts.need.asked) ? w.covered(months) : w.short(months)}</p>
          ) : null}
          {isShort(facts) ? <Tick {...field('shortAcknowledged')} label={w.shortAcknowledged} /> : null}
        </ConfirmForm>
        <OtherDecisions id={id} words={approval} />
      </>,
    );
  }
}
