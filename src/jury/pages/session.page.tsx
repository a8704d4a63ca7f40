import { HistoryOf, MoveButtons, StateTag } from '../../platform/lifecycle/pages/index.js';
import type { VNode } from 'preact';
import { nameIn } from '../../diplomas/index.js';
import { INSTITUTION_TIME_ZONE, localDate } from '../../platform/clock/index.js';
import type { HistoryLine } from '../../platform/journal/index.js';
import { Button, Card, Columns, SummaryList, writeDay, addressOf, type Reader } from '../../platform/web/index.js';
import type { AgendaLine } from '../data/agenda.store.js';
import type { Composition } from '../data/composition-changes.store.js';
import type { Correction } from '../data/decisions.store.js';
import type { Minutes } from '../data/minutes.store.js';
import type { Signer } from '../data/signatures.store.js';
import type { Session } from '../data/sessions.store.js';
import { isUnderNewLaw } from '../rules/index.js';
import { words } from '../words/words.js';
import { SESSION } from '../session.js';
import { Agenda } from './session-agenda.js';
import { SignersCard } from './signers-card.js';
import { CompositionCard } from './session-composition.js';

interface Props {
  readonly session: Session;
  readonly composition: Composition;
  readonly agenda: readonly AgendaLine[];
  /** How many files there are, for whoever reads none of them. */
  readonly unread: number | undefined;
  readonly minutes: readonly Minutes[];
  readonly corrections: readonly Correction[];
  readonly history: readonly HistoryLine[];
  /** When this is the time for the reader to sign that they are there: whether they still have to. */
  readonly attendance: 'to-sign' | 'signed' | undefined;
  /** How many conflicts the portal suggests, for its secretary while they are answered; undefined for others. */
  readonly suggested: number | undefined;
  /** Who signs the draft of its minutes, while there is one. */
  readonly signers: readonly Signer[];
  readonly actorId: string;
  readonly reader: Reader;
}

/** One session: what it is, what may be done, its agenda with decisions, who sits, what happened. */
export function SessionPage({
  session,
  composition,
  agenda,
  unread,
  minutes,
  corrections,
  history,
  attendance,
  suggested,
  signers,
  actorId,
  reader,
}: Props): VNode {
  const w = words(reader.locale).page;
  const day = (date: string): string => writeDay(date, reader.locale);
  return (
    <Columns
      aside={
        <>
          <CompositionCard session={session} composition={composition} reader={reader} />
          <Card title={w.history}>
            <HistoryOf kind={SESSION} lines={history} timeZone={INSTITUTION_TIME_ZONE} />
          </Card>
        </>
      }
    >
      <Card title={w.facts}>
        <SummaryList
          compact
          rows={[
            { term: w.state, value: <StateTag kind={SESSION} state={session.state} /> },
            { term: w.jury, value: nameIn({ nameFr: session.juryFr, nameEn: session.juryEn }, reader.locale) },
            { term: w.heldOn, value: day(session.heldOn) },
            { term: w.closesOn, value: day(session.closesOn) },
            { term: w.place, value: session.place },
            {
              term: w.order,
              value:
                session.appointmentReference && session.appointmentDate ? (
                  <OrderLink session={session}>
                    {w.orderOf(session.appointmentReference, day(session.appointmentDate))}
                  </OrderLink>
                ) : (
                  w.notYet
                ),
            },
            { term: w.quorum, value: session.quorum ?? w.notYet },
          ]}
        />
        <Acts session={session} attendance={attendance} suggested={suggested} reader={reader} />
      </Card>
      {signers.length === 0 ? null : <SignersCard signers={signers} reader={reader} />}
      {minutes.length === 0 ? null : (
        <SignedMinutes
          session={session}
          minutes={minutes}
          corrections={corrections}
          actorId={actorId}
          reader={reader}
        />
      )}
      <Card title={w.agenda} id="agenda">
        {unread === undefined ? (
          <Agenda session={session} agenda={agenda} reader={reader} />
        ) : (
          <p class="govuk-body">{w.unread(unread)}</p>
        )}
      </Card>
    </Columns>
  );
}

/** Leads to the page of the order; a session under the law before has its reference alone. */
function OrderLink({ session, children }: { readonly session: Session; readonly children: string }): VNode {
  if (!isUnderNewLaw(session)) return <>{children}</>;
  return (
    <a class="govuk-link" href={addressOf('/jury/sessions/:id/order', { id: session.id })}>
      {children}
    </a>
  );
}

function SignedMinutes({
  session,
  minutes,
  corrections,
  actorId,
  reader,
}: {
  readonly session: Session;
  readonly minutes: readonly Minutes[];
  readonly corrections: readonly Correction[];
  readonly actorId: string;
  readonly reader: Reader;
}): VNode {
  const w = words(reader.locale);
  return (
    <Card title={w.page.minutes}>
      <ul class="govuk-list">
        {minutes.map((one) => (
          <li key={one.id}>
            <a
              class="govuk-link"
              href={addressOf('/jury/sessions/:id/minutes/:minutes', { id: session.id, minutes: one.id })}
            >
              {w.page.signed(one.number, writeDay(localDate(one.signedAt, INSTITUTION_TIME_ZONE), reader.locale))}
            </a>
          </li>
        ))}
      </ul>
      {corrections.length > 0 ? (
        <p class="govuk-body">
          <Button href={addressOf('/jury/sessions/:id/corrective-minutes', { id: session.id })}>
            {corrections.some(({ signerId }) => signerId === actorId) ? w.signature.correctiveSign : w.page.corrective}
          </Button>
        </p>
      ) : null}
    </Card>
  );
}

/** The draft is its secretary's, and of those who sign it. */
function keepsDraft({ standings }: Session): boolean {
  return standings.includes('secretary') || standings.includes('signatory');
}

/** What this reader may do with the session now. */
function Acts({
  session,
  attendance,
  suggested,
  reader,
}: Pick<Props, 'session' | 'attendance' | 'suggested' | 'reader'>): VNode {
  const { page: w, presence, suggested: said } = words(reader.locale);
  const { id } = session;
  const isSecretary = session.standings.includes('secretary');
  return (
    <MoveButtons
      kind={SESSION}
      thing={session}
      buttons={{
        open: { text: w.composition, main: true },
        lock: { main: true },
        deliberate: { text: w.attend, main: true },
        close: { main: true },
        sign: { main: true },
      }}
      also={[
        ...(attendance
          ? [
              {
                text: attendance === 'signed' ? presence.page : presence.link,
                href: addressOf('/jury/sessions/:id/presence', { id }),
                main: attendance === 'to-sign',
              },
            ]
          : []),
        ...(session.state === 'MINUTES_DRAFT' && keepsDraft(session) && !session.standings.includes('signer')
          ? [{ text: w.readMinutes, href: addressOf('/jury/sessions/:id/minutes', { id }) }]
          : []),
        ...(suggested === undefined
          ? []
          : [
              {
                text: suggested === 0 ? said.link : said.count(suggested),
                href: addressOf('/jury/sessions/:id/conflicts', { id }),
              },
            ]),
        ...(session.state === 'DELIBERATING' && isSecretary
          ? [{ text: w.attend, href: addressOf('/jury/sessions/:id/attendance', { id }) }]
          : []),
      ]}
    />
  );
}
