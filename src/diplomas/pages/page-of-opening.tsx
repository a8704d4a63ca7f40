import { Body, Controller, Get, Inject, Post, Query, type Type } from '@nestjs/common';
import type { ComponentChildren } from 'preact';
import { actorByEmail, centresOf, CurrentActor, holds, isStudent, type Actor } from '../../people/index.js';
import { Database, type Tx } from '../../platform/database/index.js';
import {
  isRefusal,
  notFound,
  refuse,
  refuseAll,
  type Refusal,
  type SentenceCode,
} from '../../platform/refusal/index.js';
import {
  addressOf,
  askAgain,
  bind,
  blank,
  Button,
  EmptyState,
  fieldsOf,
  Form,
  page,
  Reading,
  seeOther,
  TextField,
  type Address,
  type Answer,
  type FieldState,
  type Filled,
  type Locale,
  type Reader,
  type Route,
  type RouteOfThings,
  type Typed,
} from '../../platform/web/index.js';
import { saysSomething } from '../../platform/texts/index.js';
import { enrolmentsInCentres, enrolmentsOf, type Enrolment } from '../data/catalogue.store.js';
import { PaperField } from './paper-field.js';
import type { ChosenEnrolment } from './enrolment.form.js';

/**
 * What a form that opens something asks for at least; `student`, the address of whoever it is opened for on paper, and
 * which paper.
 */
interface OpeningForm {
  readonly enrolment: ChosenEnrolment;
  readonly student?: string;
  readonly paper?: string;
}

/** In whose name the registry opens something, and on which paper of theirs (decision 21). */
export interface OnPaper {
  readonly studentId: string;
  readonly paper: string;
}

/** What the fields are made of. */
interface Showing {
  readonly field: (name: string) => FieldState;
  /** Whom it is opened for: a field when the registry does it on paper, or nothing. */
  readonly student: ComponentChildren;
  /** What may be chosen. */
  readonly enrolments: readonly Enrolment[];
  readonly filled: Filled;
  readonly now: Date;
  readonly reader: Reader;
}

/** What a room says of the page where something is opened for a diploma in a centre. */
interface PageOfOpening<Form extends OpeningForm> {
  readonly form: new () => Form;
  /** What its fields hold at first, beside the enrolment that a link has chosen. */
  readonly typed?: Typed;
  readonly words: (locale: Locale) => {
    readonly title: string;
    readonly lead: string;
    /** Said when there is nothing to choose from, and what to do about it. */
    readonly none: string;
    readonly noneWhat: string;
    readonly button: string;
  };
  /**
   * Where the registry opens one on paper, in the name of a student (R19): what it is told instead, and when no account
   * has the address.
   */
  readonly onPaper?: {
    readonly words: (locale: Locale) => {
      readonly onPaper: string;
      readonly onPaperLead: string;
      readonly student: string;
    };
    readonly studentUnknown: SentenceCode;
  };
  /** What the list is called that one goes back to, and a student's own. */
  readonly list: (locale: Locale) => { readonly title: string; readonly mine: string };
  readonly fields: (showing: Showing) => ComponentChildren;
  /** Opens what was filled in, for its actor or on paper for a student. Gives its id. */
  readonly act: (tx: Tx, actor: Actor, form: Form, onPaper: OnPaper | undefined) => Promise<string | Refusal>;
  /** Where it goes on, and what is said there. */
  readonly next: (id: string) => Address;
  readonly done: SentenceCode;
}

/**
 * The page where a student opens something for a diploma they are or were enrolled for, and the registry on paper in
 * their name. Gives its controller, for the module of the room.
 */
export function pageOfOpening<Form extends OpeningForm>(
  { address }: { readonly address: RouteOfThings & Route },
  room: PageOfOpening<Form>,
): Type<unknown> {
  const opensOnPaper = (actor: Actor): boolean => room.onPaper !== undefined && holds(actor, 'registry');

  @Controller(address)
  class OpeningController {
    constructor(@Inject(Database) private readonly database: Database) {}

    @Get('new')
    show(
      @Query('enrolment') enrolment: unknown,
      @CurrentActor() actor: Actor,
      @Reading() reader: Reader,
    ): Promise<Answer> {
      const chosen = typeof enrolment === 'string' ? { enrolment } : {};
      return this.ask(actor, reader, blank({ ...room.typed, ...chosen }));
    }

    @Post()
    async open(@Body() body: unknown, @CurrentActor() actor: Actor, @Reading() reader: Reader): Promise<Answer> {
      const given = bind(room.form, body);
      if (!given.ok) return this.ask(actor, reader, given.filled);
      const done = await this.database.transact(async (tx) => {
        const onPaper = await this.onPaper(tx, actor, given.form);
        return isRefusal(onPaper) ? onPaper : room.act(tx, actor, given.form, onPaper);
      });
      if (!isRefusal(done)) return seeOther(room.next(done), room.done);
      return askAgain(done, given.filled, (filled) => this.ask(actor, reader, filled));
    }

    /** Who has an account is told to nobody but the registry. */
    private async onPaper(
      tx: Tx,
      actor: Actor,
      { student: email, paper = '' }: OpeningForm,
    ): Promise<OnPaper | undefined | Refusal> {
      if (!email || !room.onPaper) return undefined;
      if (!opensOnPaper(actor)) return notFound;
      const student = await actorByEmail(tx, email);
      const unknown = student ? undefined : refuse(422, room.onPaper.studentUnknown, undefined, 'student');
      // Nobody enters anything in their own name on paper.
      const isOther = student?.personId !== actor.personId;
      const unsaid =
        !saysSomething(paper) && isOther ? refuse(422, 'institution.paperMissing', undefined, 'paper') : undefined;
      return refuseAll(unknown, unsaid) ?? (student && { studentId: student.personId, paper });
    }

    private async ask(actor: Actor, reader: Reader, filled: Filled): Promise<Answer> {
      const onPaper = opensOnPaper(actor) ? room.onPaper?.words(reader.locale) : undefined;
      const { enrolments, now } = await this.database.read(async (tx) => ({
        enrolments: await (onPaper
          ? enrolmentsInCentres(tx, centresOf(actor, 'registry'))
          : enrolmentsOf(tx, actor.personId)),
        now: tx.now,
      }));
      const w = room.words(reader.locale);
      const list = room.list(reader.locale);
      const field = fieldsOf(filled, reader);
      const student = onPaper ? (
        <>
          <TextField {...field('student')} label={onPaper.student} type="email" autocomplete="off" />
          <PaperField {...field('paper')} />
        </>
      ) : null;
      return page(
        {
          title: onPaper?.onPaper ?? w.title,
          lead: onPaper?.onPaperLead ?? w.lead,
          filled,
          width: 'reading',
          back: { href: addressOf(address), text: isStudent(actor) ? list.mine : list.title },
        },
        enrolments.length === 0 ? (
          <EmptyState title={w.none}>
            <p class="govuk-body">{w.noneWhat}</p>
          </EmptyState>
        ) : (
          <Form action={addressOf(address)}>
            {room.fields({ field, student, enrolments, filled, now, reader })}
            <Button>{w.button}</Button>
          </Form>
        ),
      );
    }
  }
  return OpeningController;
}
