import {
  askAgain,
  bind,
  blank,
  ConfirmForm,
  DateField,
  fieldsOf,
  Inset,
  page,
  Radios,
  Reading,
  seeOther,
  TextArea,
  TextField,
  addressOf,
  type Answer,
  type Filled,
  type Reader,
} from '../../platform/web/index.js';
import { Body, Controller, Get, Inject, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { CurrentActor, type Actor } from '../../people/index.js';
import { Database } from '../../platform/database/index.js';
import { isRefusal, notFound } from '../../platform/refusal/index.js';
import { certifyInternship, evaluateHosting, notEvaluable } from '../acts/certify-internship.js';
import { contentsOf } from '../data/contents.store.js';
import { filingFacts } from '../acts/filing-facts.js';
import { findInternship } from '../data/internships.store.js';
import { words } from '../words/after-words.js';
import { CertificateForm, EvaluationForm } from './after.form.js';
import { centsIn } from './terms.form.js';
import { words as requestWords } from '../words/words.js';
import { INTERNSHIP } from '../internship.js';
import { thingToMove } from '../../platform/lifecycle/index.js';
import { headOf } from '../../platform/lifecycle/pages/index.js';

/** What closes an internship: the host's attestation, certified by the registry, and how its student was received (D124-9). */
@Controller('internships/:id')
export class InternshipCertificateController {
  constructor(@Inject(Database) private readonly database: Database) {}

  @Get('certificate')
  showCertificate(
    @Param('id', ParseUUIDPipe) id: string,
    @CurrentActor() actor: Actor,
    @Reading() reader: Reader,
  ): Promise<Answer> {
    return this.askCertificate(id, actor, reader);
  }

  @Post('certificate')
  async certify(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: unknown,
    @CurrentActor() actor: Actor,
    @Reading() reader: Reader,
  ): Promise<Answer> {
    const given = bind(CertificateForm, body);
    if (!given.ok) return this.askCertificate(id, actor, reader, given.filled);
    const { from, to, hours, gratuity, inSpecialty } = given.form;
    const done = await this.database.transact(async (tx) => {
      const internship = await thingToMove(tx, INTERNSHIP, actor, id, 'certify');
      return isRefusal(internship)
        ? internship
        : certifyInternship(tx, actor, internship, {
            from,
            to,
            hours,
            gratuityCents: centsIn(gratuity) ?? 0,
            inSpecialty: inSpecialty === 'yes',
          });
    });
    if (!isRefusal(done)) return seeOther(addressOf('/internships/:id', { id }), 'internships.certified');
    return askAgain(done, given.filled, (filled) => this.askCertificate(id, actor, reader, filled));
  }

  @Get('evaluation')
  showEvaluation(
    @Param('id', ParseUUIDPipe) id: string,
    @CurrentActor() actor: Actor,
    @Reading() reader: Reader,
  ): Promise<Answer> {
    return this.askEvaluation(id, actor, reader, blank());
  }

  @Post('evaluation')
  async evaluate(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: unknown,
    @CurrentActor() actor: Actor,
    @Reading() reader: Reader,
  ): Promise<Answer> {
    const given = bind(EvaluationForm, body);
    if (!given.ok) return this.askEvaluation(id, actor, reader, given.filled);
    const done = await this.database.transact(async (tx) => {
      const internship = await findInternship(tx, actor, id);
      return internship ? evaluateHosting(tx, internship, given.form.text) : notFound;
    });
    if (!isRefusal(done)) return seeOther(addressOf('/internships/:id', { id }), 'internships.evaluated');
    return askAgain(done, given.filled, (filled) => this.askEvaluation(id, actor, reader, filled));
  }

  private async askCertificate(id: string, actor: Actor, reader: Reader, filled?: Filled): Promise<Answer> {
    const found = await this.database.read(async (tx) => {
      const internship = await thingToMove(tx, INTERNSHIP, actor, id, 'certify');
      if (isRefusal(internship)) return internship;
      const contents = await contentsOf(tx, id);
      return { internship, contents, filing: await filingFacts(tx, internship, contents.terms) };
    });
    if (isRefusal(found)) return found;
    const {
      internship,
      contents: { terms, interruptions },
      filing: {
        facts: {
          need: { asked },
        },
      },
    } = found;
    const {
      pages: { certificate: w },
      yes,
      no,
    } = words(reader.locale);
    // What was interrupted and settled ended before its last day.
    const ended = interruptions.find(({ settledAt }) => settledAt !== null)?.on ?? terms.endsOn ?? '';
    const shown =
      filled ??
      blank({
        from: terms.startsOn ?? '',
        to: ended,
        hours: ended === terms.endsOn ? String(terms.totalHours ?? '') : '',
      });
    const field = fieldsOf(shown, reader);
    return page(
      { ...headOf(INTERNSHIP, internship, w.title, reader), lead: w.lead, filled: shown },
      <>
        <Inset>
          {asked ? `${w.asked(requestWords(reader.locale).submission.months(asked.min, asked.max))} ` : ''}
          {w.report}
        </Inset>
        <ConfirmForm
          action={addressOf('/internships/:id/certificate', { id })}
          button={w.button}
          cancel={addressOf('/internships/:id', { id })}
        >
          <DateField {...field('from')} label={w.from} />
          <DateField {...field('to')} label={w.to} />
          <TextField {...field('hours')} label={w.hours} numeric width={5} />
          <TextField {...field('gratuity')} label={w.gratuity} hint={w.gratuityHint} width={5} suffix={w.suffix} />
          <Radios
            {...field('inSpecialty')}
            label={w.inSpecialty}
            options={[
              { value: 'yes', text: yes },
              { value: 'no', text: no },
            ]}
            inline
          />
        </ConfirmForm>
      </>,
    );
  }

  private async askEvaluation(id: string, actor: Actor, reader: Reader, filled: Filled): Promise<Answer> {
    const found = await this.database.read(async (tx) => {
      const internship = await findInternship(tx, actor, id);
      return internship ? (notEvaluable(internship) ?? internship) : notFound;
    });
    if (isRefusal(found)) return found;
    const w = words(reader.locale).pages.evaluation;
    return page(
      { ...headOf(INTERNSHIP, found, w.title, reader), lead: w.lead, filled },
      <ConfirmForm
        action={addressOf('/internships/:id/evaluation', { id })}
        button={w.button}
        cancel={addressOf('/internships/:id', { id })}
      >
        <TextArea {...fieldsOf(filled, reader)('text')} label={w.text} rows={6} atMost={4000} />
      </ConfirmForm>,
    );
  }
}
