import { Controller, Get, Inject, Param, ParseUUIDPipe, Post, Query, Req } from '@nestjs/common';
import type { Request } from 'express';
import type { VNode } from 'preact';
import { Papers } from '../../papers/index.js';
import { CurrentActor, type Actor } from '../../people/index.js';
import { Database, type Tx } from '../../platform/database/index.js';
import { Kinds } from '../../platform/lifecycle/index.js';
import { notFound } from '../../platform/refusal/index.js';
import {
  Button,
  Form,
  Listed,
  listKeyOf,
  page,
  Reading,
  seeOther,
  Tag,
  writeMoment,
  addressOf,
  type Answer,
  type Reader,
  addressOfThing,
  type Address,
} from '../../platform/web/index.js';
import { letterPaper } from '../acts/letter-paper.js';
import { keepLetterPaper, letterForPaper, numberOfLetter } from '../data/letter-papers.store.js';
import { lettersTo, letterTo, type Letter } from '../data/letters.store.js';
import { presentationsOf } from '../data/presentations.store.js';
import { markRead, noteOpening } from '../data/read-letters.store.js';
import { sayUnsent } from '../words/sending.js';
import { words } from '../words/words.js';

/** One's own letters: nobody reads another's. */
@Controller('letters')
export class LettersController {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(Kinds) private readonly kinds: Kinds,
    @Inject(Papers) private readonly papers: Papers,
  ) {}

  @Get()
  async list(@Query('after') after: unknown, @CurrentActor() actor: Actor, @Reading() reader: Reader): Promise<Answer> {
    const { rows, next } = await this.database.read((tx) => lettersTo(tx, actor.personId, listKeyOf(after)));
    const w = words(reader.locale);
    return page(
      { title: w.title, width: 'wide' },
      <Listed
        caption={w.title}
        rows={rows}
        columns={[
          {
            title: w.subject,
            names: true,
            cell: (letter) => (
              <a class="govuk-link" href={addressOf('/letters/:id', { id: letter.id })}>
                {letter.subject}
              </a>
            ),
          },
          { title: w.date, cell: (letter) => writeMoment(letter.writtenAt, reader) },
          {
            title: w.state,
            cell: (letter) => (
              <>
                {letter.readAt ? w.read : <Tag tone="waiting">{w.unread}</Tag>}
                <Unsent letter={letter} reader={reader} />
              </>
            ),
          },
        ]}
        none={w.none}
        noneWhat={w.noneWhat}
        next={next === undefined ? undefined : addressOf('/letters', { query: { after: next } })}
      />,
    );
  }

  @Get(':id')
  async show(
    @Param('id', ParseUUIDPipe) id: string,
    @CurrentActor() actor: Actor,
    @Req() request: Request,
    @Reading() reader: Reader,
  ): Promise<Answer> {
    const found = await this.database.read(async (tx) => {
      const one = await letterTo(tx, actor.personId, id);
      return (
        one && {
          letter: one,
          address: await this.pageOfSubject(tx, request, one),
          isPresented: (await presentationsOf(tx, id)).length > 0,
        }
      );
    });
    if (!found) return notFound;
    const { letter, address, isPresented } = found;
    // The receipt of what it notifies: a delay runs from that day (decision 13), so it is kept before the page is given.
    if (!letter.isOpened) await this.database.transact((tx) => noteOpening(tx, letter.id));
    const w = words(reader.locale);
    const unsent = sayUnsent(letter, reader.locale);
    return page(
      {
        title: letter.subject,
        where: w.title,
        lead: [
          w.writtenOn(writeMoment(letter.writtenAt, reader)),
          ...(letter.number === null ? [] : [w.numbered(letter.number)]),
        ].join(' · '),
        width: 'reading',
        back: { href: addressOf('/letters'), text: w.back },
      },
      <>
        {letter.body.split('\n\n').map((paragraph) => (
          <p class="govuk-body aval-prose">{paragraph}</p>
        ))}
        {unsent === undefined ? null : (
          <p class="govuk-body aval-quiet">{letter.hasLink ? w.linkNotByMail(unsent) : w.notByMail(unsent)}</p>
        )}
        <div class="govuk-button-group">
          {letter.readAt ? null : (
            <Form action={addressOf('/letters/:id/read', { id: letter.id })}>
              <Button kind="secondary">{w.markRead}</Button>
            </Form>
          )}
          {letter.isOnPaper ? (
            <a class="govuk-link" href={addressOf('/letters/:id/pdf', { id: letter.id })} download>
              {w.pdf}
            </a>
          ) : (
            <Form action={addressOf('/letters/:id/pdf', { id: letter.id })}>
              <Button kind="secondary">{w.pdf}</Button>
            </Form>
          )}
          {isPresented ? (
            <a class="govuk-link" href={addressOf('/letters/:id/presentation', { id: letter.id })}>
              {w.presentation.link}
            </a>
          ) : null}
          {address === undefined ? null : (
            <a class="govuk-link" href={address}>
              {w.open}
            </a>
          )}
        </div>
      </>,
    );
  }

  /** The letter on paper; one that nobody asked for yet leads to its page, where one does. */
  @Get(':id/pdf')
  async pdf(@Param('id', ParseUUIDPipe) id: string, @CurrentActor() actor: Actor): Promise<Answer> {
    const letter = await this.database.read((tx) => letterForPaper(tx, actor.personId, id));
    if (!letter) return notFound;
    return letter.paperId === null
      ? seeOther(addressOf('/letters/:id', { id }))
      : this.papers.serve(letter.paperId, actor);
  }

  /** Puts the letter on paper: made when it is first asked for, and the same ever after. */
  @Post(':id/pdf')
  async putOnPaper(@Param('id', ParseUUIDPipe) id: string, @CurrentActor() actor: Actor): Promise<Answer> {
    const letter = await this.database.read((tx) => letterForPaper(tx, actor.personId, id));
    if (!letter) return notFound;
    if (letter.paperId === null) {
      const number = await this.database.transact((tx) => numberOfLetter(tx, id, letter));
      const made = await this.papers.make(letterPaper(letter, number), nameOfFile(letter));
      await this.database.transact((tx) => keepLetterPaper(tx, id, this.papers, made));
    }
    return seeOther(addressOf('/letters/:id/pdf', { id }));
  }

  @Post(':id/read')
  async read(@Param('id', ParseUUIDPipe) id: string, @CurrentActor() actor: Actor): Promise<Answer> {
    const isTheirs = await this.database.transact((tx) => markRead(tx, actor.personId, id));
    return isTheirs ? seeOther(addressOf('/letters')) : notFound;
  }

  /** The page of the thing a letter is about, for whoever still sees it: what was written to them outlasts their sight. */
  private async pageOfSubject(tx: Tx, request: Request, { thing, thingId }: Letter): Promise<Address | undefined> {
    if (thing === 'signature-sheet') return addressOfThing('/signatures', thingId);
    const offered = this.kinds.named(thing);
    const isSeen = (await offered?.find(tx, request, thingId)) !== undefined;
    return offered && isSeen ? addressOfThing(offered.kind.address, thingId) : undefined;
  }
}

/** Below a letter that did not leave: why. */
function Unsent({ letter, reader }: { readonly letter: Letter; readonly reader: Reader }): VNode | null {
  const said = sayUnsent(letter, reader.locale);
  return said === undefined ? null : <span class="aval-quiet aval-block">{said}</span>;
}

/** As somebody would name it: no mark that some systems refuse. */
function nameOfFile({ subject }: { readonly subject: string }): string {
  return `${subject.replaceAll(/\s*[:/]\s*/g, ', ')}.pdf`;
}
