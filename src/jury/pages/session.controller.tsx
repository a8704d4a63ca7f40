import { Controller, Get, Inject, Param, ParseUUIDPipe } from '@nestjs/common';
import { CurrentActor, type Actor } from '../../people/index.js';
import { Database } from '../../platform/database/index.js';
import { historyOf } from '../../platform/journal/index.js';
import { isRefusal, notFound } from '../../platform/refusal/index.js';
import { page, Reading, addressOf, type Answer, type Reader } from '../../platform/web/index.js';
import { attendanceNotNow } from '../acts/sign-attendance.js';
import { agendaOf } from '../data/agenda.store.js';
import { compositionOf } from '../data/composition-changes.store.js';
import { correctionsOf } from '../data/decisions.store.js';
import { minutesOf } from '../data/minutes.store.js';
import { signersOf } from '../data/signatures.store.js';
import { countOfAgenda, findSession } from '../data/sessions.store.js';
import { suggestedIn } from '../data/suggestions.store.js';
import { isUnderNewLaw, mayStepAside, readsItsFiles } from '../rules/index.js';
import { SessionPage } from './session.page.js';
import { words } from '../words/words.js';

/** The page of one session, for its secretary, those who sit, and whoever may break it off. */
@Controller('jury/sessions/:id')
export class SessionController {
  constructor(@Inject(Database) private readonly database: Database) {}

  @Get()
  async show(
    @Param('id', ParseUUIDPipe) id: string,
    @CurrentActor() actor: Actor,
    @Reading() reader: Reader,
  ): Promise<Answer> {
    const found = await this.database.read(async (tx) => {
      const session = await findSession(tx, actor, id);
      if (!session) return notFound;
      const minutes = await minutesOf(tx, actor, session);
      const composition = await compositionOf(tx, id);
      const agenda = await agendaOf(tx, actor, id);
      const corrections = minutes.length === 0 ? [] : await correctionsOf(tx, id);
      const mine = composition.members.find(({ personId }) => personId === actor.personId);
      return {
        session,
        minutes,
        composition,
        agenda,
        unread: readsItsFiles(session) ? undefined : await countOfAgenda(tx, id),
        history: await historyOf(tx, id),
        signers: session.state === 'MINUTES_DRAFT' ? await signersOf(tx, id) : [],
        suggested:
          session.standings.includes('secretary') && isUnderNewLaw(session) && mayStepAside(session.state)
            ? (await suggestedIn(tx, id)).reduce((many, { suggestions }) => many + suggestions.length, 0)
            : undefined,
        attendance:
          mine && attendanceNotNow(tx, session) === undefined
            ? mine.presence
              ? ('signed' as const)
              : ('to-sign' as const)
            : undefined,
        // Of a file on which they were recused, a reader is not told that there is one; a member who signs none reads none.
        corrections: corrections.filter(
          ({ itemId, signerId }) =>
            agenda.some((line) => line.id === itemId) &&
            (session.standings.includes('secretary') || signerId === actor.personId),
        ),
      };
    });
    if (isRefusal(found)) return found;
    const w = words(reader.locale);
    return page(
      {
        title: w.number(found.session.number),
        width: 'wide',
        back: { href: addressOf('/jury/sessions'), text: w.sessions.title },
      },
      <SessionPage {...found} actorId={actor.personId} reader={reader} />,
    );
  }
}
