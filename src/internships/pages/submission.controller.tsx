import {
  askAgain,
  bind,
  blank,
  page,
  Reading,
  refused,
  seeOther,
  addressOf,
  type Answer,
  type Filled,
  type Reader,
} from '../../platform/web/index.js';
import { Body, Controller, Get, Inject, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { CurrentActor, professorsFor, type Actor } from '../../people/index.js';
import { Database } from '../../platform/database/index.js';
import type { Moved } from '../../platform/lifecycle/index.js';
import { faultsIn, isRefusal, type Refusal } from '../../platform/refusal/index.js';
import { askForCourse } from '../acts/certify-course.js';
import { contentsOf } from '../data/contents.store.js';
import type { Terms } from '../rules/index.js';
import { filingFacts } from '../acts/filing-facts.js';
import { internshipToEdit } from '../acts/internship-to-edit.js';
import { judgeFiling, submitInternship } from '../acts/submit-internship.js';
import { writeTerms } from '../data/terms.store.js';
import { SubmissionPage } from './submission.page.js';
import { TermsForm, termsFrom, typedOfTerms } from './terms.form.js';
import { words } from '../words/words.js';
import { INTERNSHIP } from '../internship.js';
import { headOf } from '../../platform/lifecycle/pages/index.js';

/** To stay, to ask the registry, to declare experience, to join documents. */
const WAYS_OUT = ['save', 'course', 'experience', 'documents'] as const;
type WayOut = (typeof WAYS_OUT)[number];

/**
 * The preparation of a request: the terms, and beside them what they are judged by; and its filing, the first and
 * again.
 */
@Controller('internships/:id/submission')
export class InternshipSubmissionController {
  constructor(@Inject(Database) private readonly database: Database) {}

  @Get()
  show(
    @Param('id', ParseUUIDPipe) id: string,
    @CurrentActor() actor: Actor,
    @Reading() reader: Reader,
  ): Promise<Answer> {
    return this.ask(id, actor, reader);
  }

  /** Every way out of the page keeps what is typed: `then` says which. Without it, the request is filed. */
  @Post()
  async submit(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: Readonly<Record<string, unknown>>,
    @CurrentActor() actor: Actor,
    @Reading() reader: Reader,
  ): Promise<Answer> {
    const given = bind(TermsForm, body);
    const way = WAYS_OUT.find((one) => one === body['then']);
    if (!given.ok) {
      const filled = way === undefined ? await this.withAllThatIsWrong(id, actor, given.filled) : given.filled;
      return this.ask(id, actor, reader, filled);
    }
    const terms = termsFrom(given.form);
    // Kept first, whatever comes of it: a filing that is refused loses nothing either.
    const kept = await this.database.transact(async (tx) => {
      const internship = await internshipToEdit(tx, actor, id);
      if (isRefusal(internship)) return internship;
      return writeTerms(tx, internship.termsId, terms);
    });
    const done = isRefusal(kept) ? kept : await this.goOn(id, actor, way, terms);
    if (isRefusal(done)) return askAgain(done, given.filled, (filled) => this.ask(id, actor, reader, filled));
    if (way === undefined) return seeOther(addressOf('/internships/:id', { id }), 'internships.submitted');
    if (way === 'experience' || way === 'documents') return seeOther(addressOf(`/internships/:id/${way}`, { id }));
    return seeOther(
      addressOf('/internships/:id/submission', { id }),
      way === 'course' ? 'internships.courseAsked' : 'internships.saved',
    );
  }

  /** What the way out does, beside keeping the terms. */
  private goOn(id: string, actor: Actor, way: WayOut | undefined, terms: Terms): Promise<Moved | Refusal | undefined> {
    return this.database.transact(async (tx) => {
      const internship = await internshipToEdit(tx, actor, id);
      if (isRefusal(internship)) return internship;
      if (way === undefined) return submitInternship(tx, actor, internship, terms);
      return way === 'course' ? askForCourse(tx, internship) : undefined;
    });
  }

  /** What cannot be read is told with what the rules refuse of the rest: everything at once. */
  private async withAllThatIsWrong(id: string, actor: Actor, filled: Filled): Promise<Filled> {
    const isWrong = (field: string): boolean => filled.errors.some((error) => error.field === field);
    const rest = bind(
      TermsForm,
      Object.fromEntries(Object.entries(filled.typed).filter(([name]) => !isWrong(name.replace(/\..*/, '')))),
    );
    if (!rest.ok) return filled;
    const refusal = await this.database.read(async (tx) => {
      const internship = await internshipToEdit(tx, actor, id);
      return isRefusal(internship) ? internship : (await judgeFiling(tx, internship, termsFrom(rest.form))).refusal;
    });
    if (!refusal || refusal.status !== 422) return filled;
    const more = faultsIn(refusal).filter(({ field = '' }) => !isWrong(field));
    return more.reduce((all, fault) => refused(all, fault), filled);
  }

  private async ask(id: string, actor: Actor, reader: Reader, filled?: Filled): Promise<Answer> {
    const found = await this.database.read(async (tx) => {
      const internship = await internshipToEdit(tx, actor, id);
      if (isRefusal(internship)) return internship;
      const contents = await contentsOf(tx, id);
      const filing = await filingFacts(tx, internship, contents.terms);
      return {
        internship,
        contents,
        filing,
        teachers: await professorsFor(tx, internship.centreId, contents.diploma.specialtyId, filing.facts.today),
      };
    });
    if (isRefusal(found)) return found;
    const shown = filled ?? blank(typedOfTerms(found.contents.terms, reader.locale));
    const w = words(reader.locale).submission;
    return page(
      { ...headOf(INTERNSHIP, found.internship, w.title, reader), width: 'wide', filled: shown },
      <SubmissionPage {...found} filled={shown} reader={{ ...reader, timeZone: found.filing.timeZone }} />,
    );
  }
}
