import { Inject, Injectable } from '@nestjs/common';
import type { Request } from 'express';
import { keepsDelegations } from '../../delegations/index.js';
import { centresOf, findActor, holds } from '../../people/index.js';
import { Database } from '../../platform/database/index.js';
import {
  NavigationProvider,
  readerOf,
  addressOf,
  type NavigationEntry,
  type Viewer,
  type Address,
} from '../../platform/web/index.js';
import { words } from '../words/words.js';
import { openTo } from '../data/navigation.store.js';

/** The sections of the portal for whoever is signed in: what they sit for, and nothing else. */
@Injectable()
export class DeskNavigation extends NavigationProvider {
  constructor(@Inject(Database) private readonly database: Database) {
    super();
  }

  async entriesFor(viewer: Viewer, request: Request): Promise<readonly NavigationEntry[]> {
    const actor = findActor(request);
    if (!actor) return [];
    const known = await this.database.readOne((tx) => openTo(tx, viewer.id, centresOf(actor, 'registry')));
    const w = words(readerOf(request).locale).sections;
    const isStudent = actor.studentNumber !== null;
    const isRegistry = holds(actor, 'registry');
    const links = isRegistry && !holds(actor, 'administrator') ? (known?.links ?? 0) : 0;
    const handlesFiles = isStudent || isRegistry || holds(actor, 'coordinator');
    const entry = (when: boolean, href: Address, text: string, count?: number): NavigationEntry[] =>
      when ? [{ href, text, ...(count !== undefined && { count }) }] : [];
    return [
      ...entry(true, addressOf('/desk'), w.desk),
      ...entry(holds(actor, 'professor'), addressOf('/opinions'), w.opinions),
      ...entry(known?.proposed === true, addressOf('/opinions/given'), w.ownOpinions),
      ...entry(handlesFiles, addressOf('/reports'), isStudent && !isRegistry ? w.myReports : w.reports),
      ...entry(handlesFiles || known?.examines === true, addressOf('/examinations'), w.examinations),
      ...entry(
        handlesFiles || holds(actor, 'professor'),
        addressOf('/internships'),
        isStudent && !isRegistry ? w.myInternships : w.internships,
      ),
      ...entry(handlesFiles, addressOf('/diploma-requests'), isStudent && !isRegistry ? w.myRequests : w.requests),
      ...entry(isRegistry, addressOf('/scheduling'), w.scheduling),
      ...entry(links > 0, addressOf('/password-links'), w.passwordLinks, links),
      ...entry(
        holds(actor, 'secretary') || holds(actor, 'general-administrator') || known?.isMember === true,
        addressOf('/jury/sessions'),
        w.jury,
      ),
      ...entry(
        (['secretary', 'appeals', 'general-administrator'] as const).some((role) => holds(actor, role)),
        addressOf('/appeals'),
        w.appeals,
      ),
      ...entry(
        holds(actor, 'secretary') || holds(actor, 'general-administrator'),
        addressOf('/withdrawals'),
        w.withdrawals,
      ),
      ...entry(keepsDelegations(actor), addressOf('/delegations'), w.delegations),
      ...entry(holds(actor, 'administrator'), addressOf('/people'), w.people),
      ...entry(holds(actor, 'administrator'), addressOf('/diplomas'), w.diplomas),
      ...entry(holds(actor, 'administrator'), addressOf('/settings'), w.settings),
      ...entry(holds(actor, 'administrator'), addressOf('/jobs'), w.jobs),
      ...entry(true, addressOf('/letters'), w.letters, known?.unread ?? 0),
    ];
  }
}
