import { Body, Controller, Get, Inject, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { CurrentActor, professorsFor, type Actor } from '../../people/index.js';
import { Database, type Tx } from '../../platform/database/index.js';
import { historyOf } from '../../platform/journal/index.js';
import { isRefusal, notFound, type Refusal } from '../../platform/refusal/index.js';
import {
  askAgain,
  bind,
  blank,
  Button,
  ConfirmForm,
  fieldsOf,
  Form,
  page,
  Reading,
  seeOther,
  TextArea,
  addressOf,
  type Answer,
  type Filled,
  type Reader,
} from '../../platform/web/index.js';
import { sheetsOf } from '../../signatures/index.js';
import { filingFacts } from '../acts/filing-facts.js';
import { findInternship } from '../data/internships.store.js';
import { notAmendable, openAmendment } from '../acts/open-amendment.js';
import { amendmentToRead } from '../acts/send-amendment.js';
import { termsOf } from '../data/terms.store.js';
import { notWritable, writeAmendment } from '../acts/write-amendment.js';
import { AmendmentForm } from './amendment.form.js';
import { AmendmentPage } from './amendment.page.js';
import { words } from '../words/amendment-words.js';
import { termsFrom, typedOfTerms } from './terms.form.js';
import { TermsSections } from './terms.sections.js';
import { INTERNSHIP } from '../internship.js';
import { headOf } from '../../platform/lifecycle/pages/index.js';
import { findWithAgreement, type WithAgreement } from '../data/with-agreement.store.js';

/** The amendments of an agreement: opened, shown, written. */
@Controller()
export class AmendmentsController {
  constructor(@Inject(Database) private readonly database: Database) {}

  @Get('internships/:id/amendments/new')
  new(
    @Param('id', ParseUUIDPipe) id: string,
    @CurrentActor() actor: Actor,
    @Reading() reader: Reader,
  ): Promise<Answer> {
    return this.askNew(id, actor, reader, blank());
  }

  @Post('internships/:id/amendments')
  async open(
    @Param('id', ParseUUIDPipe) id: string,
    @CurrentActor() actor: Actor,
    @Reading() reader: Reader,
  ): Promise<Answer> {
    const done = await this.database.transact(async (tx) => {
      const internship = await findInternship(tx, actor, id);
      return internship ? openAmendment(tx, actor, internship) : notFound;
    });
    if (!isRefusal(done))
      return seeOther(addressOf('/amendments/:id/terms', { id: done }), 'internships.amendmentOpened');
    return askAgain(done, blank(), (filled) => this.askNew(id, actor, reader, filled));
  }

  @Get('amendments/:id')
  async show(
    @Param('id', ParseUUIDPipe) id: string,
    @CurrentActor() actor: Actor,
    @Reading() reader: Reader,
  ): Promise<Answer> {
    const found = await this.database.read(async (tx) => {
      const both = await findWithAgreement(tx, actor, id);
      if (isRefusal(both)) return both;
      const [sheet] = await sheetsOf(tx, id);
      // What a signed amendment changed stands in what was signed.
      const toRead = sheet ? undefined : await amendmentToRead(tx, both.amendment, both.internship);
      return {
        ...both,
        sheet,
        timeZone: sheet?.timeZone ?? toRead?.agreement.timeZone,
        document: sheet?.document ?? toRead?.document,
        history: await historyOf(tx, id),
      };
    });
    if (isRefusal(found)) return found;
    const { amendment, internship, timeZone = reader.timeZone } = found;
    return page(
      { ...headOf(INTERNSHIP, internship, words(reader.locale).name(amendment.number), reader), width: 'wide' },
      <AmendmentPage {...found} actor={actor} reader={{ ...reader, timeZone }} />,
    );
  }

  @Get('amendments/:id/terms')
  showTerms(
    @Param('id', ParseUUIDPipe) id: string,
    @CurrentActor() actor: Actor,
    @Reading() reader: Reader,
  ): Promise<Answer> {
    return this.askTerms(id, actor, reader);
  }

  @Post('amendments/:id/terms')
  async write(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: unknown,
    @CurrentActor() actor: Actor,
    @Reading() reader: Reader,
  ): Promise<Answer> {
    const given = bind(AmendmentForm, body);
    if (!given.ok) return this.askTerms(id, actor, reader, given.filled);
    const done = await this.database.transact(async (tx) => {
      const both = await findWithAgreement(tx, actor, id);
      return isRefusal(both) ? both : writeAmendment(tx, both.amendment, given.form.object, termsFrom(given.form));
    });
    if (!isRefusal(done)) return seeOther(addressOf('/amendments/:id', { id }), 'internships.amendmentSaved');
    return askAgain(done, given.filled, (filled) => this.askTerms(id, actor, reader, filled));
  }

  private async askNew(id: string, actor: Actor, reader: Reader, filled: Filled): Promise<Answer> {
    const internship = await this.database.read(async (tx) => {
      const found = await findInternship(tx, actor, id);
      return found ? (notAmendable(found) ?? found) : notFound;
    });
    if (isRefusal(internship)) return internship;
    const w = words(reader.locale).opening;
    return page(
      { ...headOf(INTERNSHIP, internship, w.title, reader), lead: w.lead, filled },
      <ConfirmForm
        action={addressOf('/internships/:id/amendments', { id })}
        button={w.button}
        cancel={addressOf('/internships/:id', { id })}
      />,
    );
  }

  private async askTerms(id: string, actor: Actor, reader: Reader, filled?: Filled): Promise<Answer> {
    const found = await this.database.read(async (tx) => {
      const both = await findToWrite(tx, actor, id);
      if (isRefusal(both)) return both;
      const terms = await termsOf(tx, both.amendment.termsId);
      const { facts, diploma } = await filingFacts(tx, both.internship, terms);
      return {
        ...both,
        terms,
        floor: facts.known.gratuityFloorCents,
        teachers: await professorsFor(tx, both.internship.centreId, diploma.specialtyId, facts.today),
      };
    });
    if (isRefusal(found)) return found;
    const { internship, amendment, terms, floor, teachers } = found;
    const w = words(reader.locale).terms;
    const shown = filled ?? blank({ ...typedOfTerms(terms, reader.locale), object: amendment.object });
    return page(
      {
        ...headOf(INTERNSHIP, internship, w.title, reader),
        filled: shown,
        back: { href: addressOf('/amendments/:id', { id }), text: words(reader.locale).name(amendment.number) },
      },
      <Form action={addressOf('/amendments/:id/terms', { id })}>
        <TextArea {...fieldsOf(shown, reader)('object')} label={w.object} hint={w.objectHint} rows={4} atMost={4000} />
        <TermsSections filled={shown} teachers={teachers} gratuityFloorCents={floor} reader={reader} />
        <Button>{w.save}</Button>
      </Form>,
    );
  }
}

/** While it is being prepared, by the student or the registry. */
async function findToWrite(tx: Tx, actor: Actor, id: string): Promise<WithAgreement | Refusal> {
  const both = await findWithAgreement(tx, actor, id);
  return isRefusal(both) ? both : (notWritable(both.amendment) ?? both);
}
