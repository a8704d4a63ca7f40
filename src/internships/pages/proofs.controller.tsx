import { Controller, Get, Inject, Param, ParseUUIDPipe, Post, Req, UseInterceptors } from '@nestjs/common';
import type { Request } from 'express';
import { inspectSent, Papers, ReceiveUploads } from '../../papers/index.js';
import { CurrentActor, type Actor } from '../../people/index.js';
import { Database, type Tx } from '../../platform/database/index.js';
import { headOf } from '../../platform/lifecycle/pages/index.js';
import { isRefusal, notFound, type Refusal } from '../../platform/refusal/index.js';
import {
  addressOf,
  askAgain,
  blank,
  page,
  Reading,
  refused,
  seeOther,
  type Answer,
  type Filled,
  type Reader,
} from '../../platform/web/index.js';
import { joinDocument } from '../acts/join-document.js';
import { remindHost } from '../acts/remind-host.js';
import { contentsOf } from '../data/contents.store.js';
import { findInternship } from '../data/internships.store.js';
import { hostSilenceOf } from '../data/proofs.store.js';
import { INTERNSHIP } from '../internship.js';
import { notAwaitingAttestation, type Internship } from '../rules/index.js';
import { words } from '../words/after-words.js';
import { ProofsPage } from './proofs.page.js';

/** A host that gives no attestation: it is reminded, and what proves the internship otherwise is joined. */
@Controller('internships/:id')
export class InternshipProofsController {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(Papers) private readonly papers: Papers,
  ) {}

  @Get('proofs')
  show(
    @Param('id', ParseUUIDPipe) id: string,
    @CurrentActor() actor: Actor,
    @Reading() reader: Reader,
  ): Promise<Answer> {
    return this.ask(id, actor, reader, blank());
  }

  /** One PDF, inspected before any row names it. */
  @Post('proofs')
  @UseInterceptors(ReceiveUploads({ files: 1 }))
  async join(
    @Param('id', ParseUUIDPipe) id: string,
    @Req() request: Request,
    @CurrentActor() actor: Actor,
    @Reading() reader: Reader,
  ): Promise<Answer> {
    const before = await this.database.read((tx) => awaiting(tx, actor, id));
    if (isRefusal(before)) return before;
    const inspected = await inspectSent(this.papers, request, actor.personId);
    if (isRefusal(inspected)) return this.ask(id, actor, reader, refused(blank(), inspected));
    const done = await this.database.transact(async (tx) => {
      const internship = await awaiting(tx, actor, id);
      if (isRefusal(internship)) return internship;
      return joinDocument(tx, actor, internship, {
        role: 'proof',
        paperId: await this.papers.keep(tx, inspected, actor.personId),
      });
    });
    if (isRefusal(done)) return askAgain(done, blank(), (filled) => this.ask(id, actor, reader, filled));
    return seeOther(addressOf('/internships/:id/proofs', { id }), 'internships.documentAdded');
  }

  @Post('host-reminders')
  async remind(
    @Param('id', ParseUUIDPipe) id: string,
    @CurrentActor() actor: Actor,
    @Reading() reader: Reader,
  ): Promise<Answer> {
    const done = await this.database.transact(async (tx) => {
      const internship = await awaiting(tx, actor, id);
      if (isRefusal(internship)) return internship;
      const { centre } = await contentsOf(tx, id);
      return remindHost(tx, actor, internship, centre.timeZone);
    });
    if (isRefusal(done)) return askAgain(done, blank(), (filled) => this.ask(id, actor, reader, filled));
    return seeOther(addressOf('/internships/:id/proofs', { id }), 'internships.hostReminded');
  }

  private async ask(id: string, actor: Actor, reader: Reader, filled: Filled): Promise<Answer> {
    const found = await this.database.read(async (tx) => {
      const internship = await awaiting(tx, actor, id);
      if (isRefusal(internship)) return internship;
      return { internship, silence: await hostSilenceOf(tx, id), terms: (await contentsOf(tx, id)).terms };
    });
    if (isRefusal(found)) return found;
    const w = words(reader.locale).pages.proofs;
    return page(
      { ...headOf(INTERNSHIP, found.internship, w.title, reader), lead: w.lead, filled },
      <ProofsPage id={id} {...found} filled={filled} reader={reader} />,
    );
  }
}

async function awaiting(tx: Tx, actor: Actor, id: string): Promise<Internship | Refusal> {
  const internship = await findInternship(tx, actor, id);
  return internship ? (notAwaitingAttestation(internship) ?? internship) : notFound;
}
