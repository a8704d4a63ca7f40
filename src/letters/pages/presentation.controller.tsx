import { Body, Controller, Get, Inject, Param, ParseUUIDPipe, Post, Req, UseInterceptors } from '@nestjs/common';
import type { Request } from 'express';
import { inspectSent, Papers, ReceiveUploads } from '../../papers/index.js';
import { CurrentActor, type Actor } from '../../people/index.js';
import { Database, type Tx } from '../../platform/database/index.js';
import { Kinds } from '../../platform/lifecycle/index.js';
import { isRefusal, notFound, refuse, type Refusal } from '../../platform/refusal/index.js';
import {
  addressOf,
  addressOfThing,
  askAgain,
  bind,
  blank,
  page,
  Reading,
  refused,
  seeOther,
  type Address,
  type Answer,
  type Filled,
  type Reader,
} from '../../platform/web/index.js';
import { recordPresentation } from '../acts/record-presentation.js';
import { letterNotified, presentationsOf, type NotifiedLetter } from '../data/presentations.store.js';
import { words } from '../words/words.js';
import { PresentationForm } from './presentation.form.js';
import { PresentationPage } from './presentation.page.js';

/** A letter with the page of the thing that it is about, and whether the reader records its presentation. */
interface Found {
  readonly letter: NotifiedLetter;
  readonly address: Address;
  readonly records: boolean;
}

/** The presentation of a registered letter: recorded by the registry of what it is about, read by its person. */
@Controller('letters/:id/presentation')
export class PresentationController {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(Kinds) private readonly kinds: Kinds,
    @Inject(Papers) private readonly papers: Papers,
  ) {}

  @Get()
  show(
    @Param('id', ParseUUIDPipe) id: string,
    @CurrentActor() actor: Actor,
    @Req() request: Request,
    @Reading() reader: Reader,
  ): Promise<Answer> {
    return this.ask(id, actor, request, reader, blank());
  }

  @Post()
  @UseInterceptors(ReceiveUploads({ files: 1 }))
  async record(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: unknown,
    @CurrentActor() actor: Actor,
    @Req() request: Request,
    @Reading() reader: Reader,
  ): Promise<Answer> {
    const before = await this.database.read((tx) => this.recordedBy(tx, actor, request, id));
    if (isRefusal(before)) return before;
    const given = bind(PresentationForm, body);
    if (!given.ok) return this.ask(id, actor, request, reader, given.filled);
    const proof = await inspectSent(this.papers, request, actor.personId, 'letters.proofMissing');
    if (isRefusal(proof)) return this.ask(id, actor, request, reader, refused(given.filled, proof));
    const done = await this.database.transact(async (tx) => {
      const found = await this.recordedBy(tx, actor, request, id);
      if (isRefusal(found)) return found;
      const paperId = await this.papers.keep(tx, proof, actor.personId);
      return recordPresentation(tx, actor, found.letter, given.form, { paperId, sha256: proof.sha256 });
    });
    if (!isRefusal(done)) return seeOther(addressOf('/letters/:id/presentation', { id }), 'letters.presented');
    return askAgain(done, given.filled, (filled) => this.ask(id, actor, request, reader, filled));
  }

  @Get(':presentation')
  async proof(
    @Param('id', ParseUUIDPipe) id: string,
    @Param('presentation', ParseUUIDPipe) presentation: string,
    @CurrentActor() actor: Actor,
    @Req() request: Request,
  ): Promise<Answer> {
    const found = await this.database.read(async (tx) =>
      (await this.find(tx, actor, request, id))
        ? (await presentationsOf(tx, id)).find((one) => one.id === presentation)
        : undefined,
    );
    return found ? this.papers.serve(found.paperId, actor) : notFound;
  }

  /** For its person, and for the registry of the thing; hidden from everybody else. */
  private async find(tx: Tx, actor: Actor, request: Request, id: string): Promise<Found | undefined> {
    const letter = await letterNotified(tx, id);
    const offered = letter && this.kinds.named(letter.thing);
    const thing = letter && (await offered?.find(tx, request, letter.thingId));
    if (!letter || !offered) return undefined;
    const records = letter.personId !== actor.personId && thing?.standings.includes('registry') === true;
    if (!records && letter.personId !== actor.personId) return undefined;
    const address = records
      ? addressOfThing(offered.kind.address, letter.thingId)
      : addressOf('/letters/:id', { id: letter.id });
    return { letter, address, records };
  }

  private async recordedBy(tx: Tx, actor: Actor, request: Request, id: string): Promise<Found | Refusal> {
    const found = await this.find(tx, actor, request, id);
    if (!found) return notFound;
    return found.records ? found : refuse(403, 'lifecycle.notYours');
  }

  private async ask(id: string, actor: Actor, request: Request, reader: Reader, filled: Filled): Promise<Answer> {
    const found = await this.database.read(async (tx) => {
      const seen = await this.find(tx, actor, request, id);
      return seen && { ...seen, presentations: await presentationsOf(tx, id) };
    });
    if (!found) return notFound;
    const { letter, address, records, presentations } = found;
    const w = words(reader.locale).presentation;
    return page(
      {
        title: w.title,
        where: letter.subject,
        lead: records ? w.lead : w.leadTheirs,
        filled,
        width: 'reading',
        back: { href: address, text: letter.subject },
      },
      <PresentationPage
        letter={letter}
        presentations={presentations}
        filled={records ? filled : undefined}
        reader={reader}
      />,
    );
  }
}
