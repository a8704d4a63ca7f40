import { Controller, Get, Inject, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { Papers } from '../../papers/index.js';
import { CurrentActor, type Actor } from '../../people/index.js';
import { Database, type Tx } from '../../platform/database/index.js';
import { refusalNow } from '../../platform/lifecycle/index.js';
import { isRefusal, type Refusal } from '../../platform/refusal/index.js';
import {
  askAgain,
  blank,
  Card,
  ConfirmForm,
  page,
  Reading,
  seeOther,
  writeDay,
  addressOf,
  type Answer,
  type Filled,
  type Reader,
} from '../../platform/web/index.js';
import { AMENDMENT } from '../amendment.js';
import { checksOf } from '../rules/index.js';
import { filingFacts } from '../acts/filing-facts.js';
import { drawAgreement } from '../acts/draw-agreement.js';
import { amendmentToDraw, amendmentToRead, sendAmendment } from '../acts/send-amendment.js';
import { words as agreementWords } from '../words/agreement-words.js';
import { Changes } from './amendment.page.js';
import { words } from '../words/amendment-words.js';
import { LawCard } from './terms.facts.js';
import { INTERNSHIP } from '../internship.js';
import { headOf } from '../../platform/lifecycle/pages/index.js';
import { findWithAgreement, type WithAgreement } from '../data/with-agreement.store.js';

/** An amendment is sent to those who sign it. */
@Controller('amendments/:id/sending')
export class SendingController {
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

  /** Drawn before the transaction, as the agreement is. */
  @Post()
  async send(
    @Param('id', ParseUUIDPipe) id: string,
    @CurrentActor() actor: Actor,
    @Reading() reader: Reader,
  ): Promise<Answer> {
    const toDraw = await this.database.read(async (tx) => {
      const both = await findToSend(tx, actor, id);
      return isRefusal(both) ? both : amendmentToDraw(tx, both.amendment, both.internship);
    });
    if (isRefusal(toDraw)) return toDraw;
    const drawn = await drawAgreement(this.papers, toDraw);
    const done = await this.database.transact(async (tx) => {
      const both = await findToSend(tx, actor, id);
      return isRefusal(both) ? both : sendAmendment(tx, this.papers, actor, both.amendment, drawn);
    });
    if (!isRefusal(done)) return seeOther(addressOf('/amendments/:id', { id }), 'internships.amendmentSent');
    return askAgain(done, blank(), (filled) => this.ask(id, actor, reader, filled));
  }

  private async ask(id: string, actor: Actor, reader: Reader, filled: Filled): Promise<Answer> {
    const found = await this.database.read(async (tx) => {
      const both = await findToSend(tx, actor, id);
      if (isRefusal(both)) return both;
      const toRead = await amendmentToRead(tx, both.amendment, both.internship);
      return { ...both, toRead, filing: await filingFacts(tx, both.internship, toRead.agreement.terms) };
    });
    if (isRefusal(found)) return found;
    const { internship, amendment, toRead, filing } = found;
    const w = words(reader.locale).sending;
    const checks = checksOf(filing.facts);
    return page(
      {
        ...headOf(INTERNSHIP, internship, w.title, reader),
        lead: w.lead,
        filled,
        back: {
          href: addressOf('/amendments/:id', { id }),
          text: agreementWords(reader.locale).amendmentNumber(internship.number, amendment.number),
        },
      },
      <>
        <Card title={words(reader.locale).page.changes}>
          <p class="govuk-body" id="object">
            {amendment.object || words(reader.locale).page.none}
          </p>
          <Changes document={toRead.document} reader={reader} />
        </Card>
        {checks.length === 0 ? null : (
          <Card title={w.law} tone="waiting">
            <LawCard checks={checks} />
          </Card>
        )}
        <p class="govuk-body">{w.signBefore(writeDay(toRead.signBefore, reader.locale))}</p>
        <ConfirmForm
          action={addressOf('/amendments/:id/sending', { id })}
          button={w.button}
          cancel={addressOf('/amendments/:id', { id })}
        />
      </>,
    );
  }
}

async function findToSend(tx: Tx, actor: Actor, id: string): Promise<WithAgreement | Refusal> {
  const both = await findWithAgreement(tx, actor, id);
  return isRefusal(both) ? both : ((await refusalNow(tx, AMENDMENT, both.amendment, 'send')) ?? both);
}
