import {
  askAgain,
  bind,
  blank,
  Card,
  ConfirmForm,
  fieldsOf,
  page,
  Reading,
  seeOther,
  TextArea,
  TextField,
  Tick,
  addressOf,
  type Answer,
  type Filled,
  type Reader,
} from '../../platform/web/index.js';
import { Body, Controller, Get, Inject, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { CurrentActor, type Actor } from '../../people/index.js';
import { Database } from '../../platform/database/index.js';
import { isRefusal, notFound } from '../../platform/refusal/index.js';
import { certifyCourse, notCertifiable } from '../acts/certify-course.js';
import { contentsOf } from '../data/contents.store.js';
import { filingFacts } from '../acts/filing-facts.js';
import { findInternship } from '../data/internships.store.js';
import { CourseForm } from './internship.form.js';
import { NeedFacts } from './need.part.js';
import { words } from '../words/words.js';
import { INTERNSHIP } from '../internship.js';
import { headOf } from '../../platform/lifecycle/pages/index.js';

/**
 * The end of a course, certified by the registry by itself (R34), or as it verifies the agreement; and why an internship
 * is needed, where the rules do not say it (R27).
 */
@Controller('internships/:id/course')
export class InternshipCourseController {
  constructor(@Inject(Database) private readonly database: Database) {}

  @Get()
  show(
    @Param('id', ParseUUIDPipe) id: string,
    @CurrentActor() actor: Actor,
    @Reading() reader: Reader,
  ): Promise<Answer> {
    return this.ask(id, actor, reader);
  }

  @Post()
  async certify(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: unknown,
    @CurrentActor() actor: Actor,
    @Reading() reader: Reader,
  ): Promise<Answer> {
    const given = bind(CourseForm, body);
    if (!given.ok) return this.ask(id, actor, reader, given.filled);
    const done = await this.database.transact(async (tx) => {
      const internship = await findInternship(tx, actor, id);
      return internship ? certifyCourse(tx, actor, internship, given.form) : notFound;
    });
    if (!isRefusal(done)) return seeOther(addressOf('/internships/:id', { id }), 'internships.courseCertified');
    return askAgain(done, given.filled, (filled) => this.ask(id, actor, reader, filled));
  }

  private async ask(id: string, actor: Actor, reader: Reader, filled?: Filled): Promise<Answer> {
    const found = await this.database.read(async (tx) => {
      const internship = await findInternship(tx, actor, id);
      if (!internship) return notFound;
      const refusal = notCertifiable(internship);
      return refusal ?? { internship, filing: await filingFacts(tx, internship), contents: await contentsOf(tx, id) };
    });
    if (isRefusal(found)) return found;
    const {
      internship,
      filing,
      contents: { student, course },
    } = found;
    const w = words(reader.locale).course;
    const shown =
      filled ??
      blank({
        creditsLeft: course?.creditsLeft === undefined || course.creditsLeft === null ? '' : String(course.creditsLeft),
        need: course?.need ?? '',
        together: course?.together ?? '',
      });
    const field = fieldsOf(shown, reader);
    return page(
      { ...headOf(INTERNSHIP, internship, w.title, reader), lead: `${student}. ${w.lead}`, filled: shown },
      <>
        <Card title={words(reader.locale).submission.need}>
          <NeedFacts filing={filing} reader={reader} />
        </Card>
        <ConfirmForm
          action={addressOf('/internships/:id/course', { id })}
          button={w.button}
          cancel={addressOf('/internships/:id', { id })}
        >
          <TextField
            {...field('creditsLeft')}
            label={w.creditsLeft}
            hint={w.many(filing.creditsLeft)}
            numeric
            width={4}
          />
          <TextArea {...field('need')} label={w.need} hint={w.needHint} rows={3} atMost={2000} />
          <TextArea
            {...field('together')}
            label={w.together}
            hint={w.togetherHint(filing.facts.mostTogether)}
            rows={3}
            atMost={2000}
          />
          <Tick {...field('certify')} label={w.certify} />
        </ConfirmForm>
      </>,
    );
  }
}
