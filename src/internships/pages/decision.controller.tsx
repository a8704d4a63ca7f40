import {
  askAgain,
  bind,
  blank,
  Card,
  ConfirmForm,
  Details,
  fieldsOf,
  page,
  Reading,
  seeOther,
  TextArea,
  Tick,
  writeDay,
  addressOf,
  type Answer,
  type Filled,
  type Reader,
} from '../../platform/web/index.js';
import { Body, Controller, Get, Inject, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { DocumentText, Papers } from '../../papers/index.js';
import { CurrentActor, type Actor } from '../../people/index.js';
import { Database, type Tx } from '../../platform/database/index.js';
import { headOf, moveAddress } from '../../platform/lifecycle/pages/index.js';
import { isRefusal, type Refusal } from '../../platform/refusal/index.js';
import { approveInternship } from '../acts/approve-internship.js';
import { contentsOf, type InternshipContents } from '../data/contents.store.js';
import { checksOf, covers, spanOf, type Internship, type InternshipMove } from '../rules/index.js';
import { filingFacts, type FilingNow } from '../acts/filing-facts.js';
import { agreementToDraw, isShort, verifyInternship } from '../acts/verify-internship.js';
import { words as agreementWords } from '../words/agreement-words.js';
import { ApprovalForm, VerificationForm } from './internship.form.js';
import { NeedFacts } from './need.part.js';
import { DocumentLink } from './submission.page.js';
import { LawCard, TermsFacts } from './terms.facts.js';
import { words } from '../words/words.js';
import { INTERNSHIP } from '../internship.js';
import { thingToMove } from '../../platform/lifecycle/index.js';

/** The two people who decide on a request before it is signed: the referent teacher on its tasks (R37), the registry on all of it (D124-4). */
@Controller('internships/:id')
export class InternshipDecisionController {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(Papers) private readonly papers: Papers,
  ) {}

  @Get('approval')
  showApproval(
    @Param('id', ParseUUIDPipe) id: string,
    @CurrentActor() actor: Actor,
    @Reading() reader: Reader,
  ): Promise<Answer> {
    return this.askApproval(id, actor, reader, blank());
  }

  @Post('approval')
  async approve(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: unknown,
    @CurrentActor() actor: Actor,
    @Reading() reader: Reader,
  ): Promise<Answer> {
    const given = bind(ApprovalForm, body);
    if (!given.ok) return this.askApproval(id, actor, reader, given.filled);
    const done = await this.database.transact(async (tx) => {
      const internship = await thingToMove(tx, INTERNSHIP, actor, id, 'approve');
      return isRefusal(internship) ? internship : approveInternship(tx, actor, internship, given.form.comment);
    });
    if (!isRefusal(done)) return seeOther(addressOf('/internships/:id', { id }), 'internships.approved');
    return askAgain(done, given.filled, (filled) => this.askApproval(id, actor, reader, filled));
  }

  @Get('verification')
  showVerification(
    @Param('id', ParseUUIDPipe) id: string,
    @CurrentActor() actor: Actor,
    @Reading() reader: Reader,
  ): Promise<Answer> {
    return this.askVerification(id, actor, reader, blank());
  }

  /** What is signed is drawn before the transaction that opens it for signature: drawing takes a child, and a transaction waits for nobody. */
  @Post('verification')
  async verify(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: unknown,
    @CurrentActor() actor: Actor,
    @Reading() reader: Reader,
  ): Promise<Answer> {
    const given = bind(VerificationForm, body);
    if (!given.ok) return this.askVerification(id, actor, reader, given.filled);
    const document = await this.database.read(async (tx) => {
      const internship = await thingToMove(tx, INTERNSHIP, actor, id, 'verify');
      return isRefusal(internship) ? internship : agreementToDraw(tx, internship);
    });
    if (isRefusal(document)) return document;
    const drawn = { document, paper: await this.papers.make(document, `${document.title}.pdf`) };
    const done = await this.database.transact(async (tx) => {
      const internship = await thingToMove(tx, INTERNSHIP, actor, id, 'verify');
      return isRefusal(internship)
        ? internship
        : verifyInternship(tx, this.papers, actor, internship, given.form, drawn);
    });
    if (!isRefusal(done)) return seeOther(addressOf('/internships/:id', { id }), 'internships.verified');
    return askAgain(done, given.filled, (filled) => this.askVerification(id, actor, reader, filled));
  }

  private async askApproval(id: string, actor: Actor, reader: Reader, filled: Filled): Promise<Answer> {
    const found = await this.database.read((tx) => findAsked(tx, actor, id, 'approve'));
    if (isRefusal(found)) return found;
    const w = words(reader.locale).approval;
    const field = fieldsOf(filled, reader);
    return page(
      { ...headOf(INTERNSHIP, found.internship, w.title, reader), lead: w.lead, filled, width: 'reading' },
      <>
        <WhatIsAsked {...found} reader={reader} />
        <ConfirmForm
          action={addressOf('/internships/:id/approval', { id })}
          button={w.button}
          cancel={addressOf('/internships/:id', { id })}
        >
          <TextArea {...field('comment')} label={w.comment} hint={w.commentHint} rows={5} atMost={4000} />
        </ConfirmForm>
        <p class="govuk-body">
          <a class="govuk-link" href={moveAddress(INTERNSHIP, id, 'return')}>
            {w.return}
          </a>{' '}
          ·{' '}
          <a class="govuk-link" href={moveAddress(INTERNSHIP, id, 'refuse')}>
            {w.refuse}
          </a>
        </p>
      </>,
    );
  }

  private async askVerification(id: string, actor: Actor, reader: Reader, filled: Filled): Promise<Answer> {
    const found = await this.database.read(async (tx) => {
      const asked = await findAsked(tx, actor, id, 'verify');
      return isRefusal(asked) ? asked : { ...asked, drawn: await agreementToDraw(tx, asked.internship) };
    });
    if (isRefusal(found)) return found;
    const {
      drawn,
      filing: { facts },
    } = found;
    const { verification: w, approval, submission } = words(reader.locale);
    const field = fieldsOf(filled, reader);
    const span = spanOf(facts.terms);
    const asked = facts.need.asked && submission.months(facts.need.asked.min, facts.need.asked.max);
    return page(
      { ...headOf(INTERNSHIP, found.internship, w.title, reader), lead: w.lead, filled, width: 'reading' },
      <>
        <WhatIsAsked {...found} reader={reader} whole />
        <Details summary={w.preview}>
          <DocumentText document={drawn} />
        </Details>
        <ConfirmForm
          action={addressOf('/internships/:id/verification', { id })}
          button={w.button}
          cancel={addressOf('/internships/:id', { id })}
        >
          {span ? <p class="govuk-body">{w.signBefore(writeDay(span.startsOn, reader.locale))}</p> : null}
          <Tick {...field('insuranceSeen')} label={w.insuranceSeen} />
          <Tick {...field('hostDeclared')} label={w.hostDeclared} />
          {asked && span && facts.need.asked ? (
            <p class="govuk-body">{covers(span, facts.need.asked) ? w.covered(asked) : w.short(asked)}</p>
          ) : null}
          {isShort(facts) ? <Tick {...field('shortAcknowledged')} label={w.shortAcknowledged} /> : null}
        </ConfirmForm>
        <p class="govuk-body">
          <a class="govuk-link" href={moveAddress(INTERNSHIP, id, 'return')}>
            {approval.return}
          </a>{' '}
          ·{' '}
          <a class="govuk-link" href={moveAddress(INTERNSHIP, id, 'refuse')}>
            {approval.refuse}
          </a>
        </p>
      </>,
    );
  }
}

interface Asked {
  readonly internship: Internship;
  readonly contents: InternshipContents;
  readonly filing: FilingNow;
}

async function findAsked(tx: Tx, actor: Actor, id: string, move: InternshipMove): Promise<Asked | Refusal> {
  const internship = await thingToMove(tx, INTERNSHIP, actor, id, move);
  if (isRefusal(internship)) return internship;
  const contents = await contentsOf(tx, id);
  return { internship, contents, filing: await filingFacts(tx, internship, contents.terms) };
}

/** All that a decision rests on: who asks, the terms, the need, the documents, what the law says. */
function WhatIsAsked({
  internship,
  contents,
  filing,
  reader,
  whole = false,
}: Asked & { readonly reader: Reader; readonly whole?: boolean }) {
  const { page: w, submission } = words(reader.locale);
  const checks = checksOf(filing.facts);
  return (
    <>
      <Card title={`${contents.student} · ${agreementWords(reader.locale).statuses[filing.facts.status]}`}>
        <TermsFacts terms={contents.terms} teacher={contents.teacher} open={whole} />
      </Card>
      {contents.approval ? (
        <Card title={w.approval}>
          <p class="govuk-body">{contents.approval.comment}</p>
          <p class="govuk-body aval-quiet">{contents.approval.by}</p>
        </Card>
      ) : null}
      {contents.documents.length === 0 ? null : (
        <Card title={w.documents}>
          <ul class="govuk-list">
            {contents.documents.map((one) => (
              <li key={one.id}>
                <DocumentLink internship={internship} document={one} reader={reader} />
              </li>
            ))}
          </ul>
        </Card>
      )}
      {checks.length === 0 ? null : (
        <Card title={submission.law} tone="waiting">
          <LawCard checks={checks} />
        </Card>
      )}
      <Card title={submission.need}>
        <NeedFacts filing={filing} reader={reader} />
      </Card>
    </>
  );
}
