import type { VNode } from 'preact';
import { agree } from '../../people/index.js';
import { INSTITUTION_TIME_ZONE, localDate } from '../../platform/clock/index.js';
import { addressOf, Button, Card, Details, Tag, writeDay, type Reader } from '../../platform/web/index.js';
import type { Composition } from '../data/composition-changes.store.js';
import type { Member } from '../data/members.store.js';
import type { Session } from '../data/sessions.store.js';
import { isChangedByOrder, isUnderNewLaw } from '../rules/index.js';
import { presenceLine } from '../words/presence-line.js';
import { words } from '../words/words.js';

/** Who sits, when each was convened, who waits as a substitute, and how the composition changed. */
export function CompositionCard({
  session,
  composition,
  reader,
}: {
  readonly session: Session;
  readonly composition: Composition;
  readonly reader: Reader;
}): VNode {
  const w = words(reader.locale).page;
  const { members, substitutes, changes, convened } = composition;
  return (
    <Card title={w.members}>
      {members.length === 0 ? (
        <p class="govuk-body">{w.notYet}</p>
      ) : (
        <ul class="govuk-list">
          {members.map((member) => (
            <MemberLine
              key={member.personId}
              session={session}
              member={member}
              convenedAt={convened[member.personId]}
              reader={reader}
            />
          ))}
        </ul>
      )}
      {substitutes.length === 0 ? null : (
        <p class="govuk-body">
          {w.substitutes}
          {'\u202f'}: {substitutes.map(({ name }) => name).join(', ')}
        </p>
      )}
      {changes.length === 0 ? null : (
        <Details summary={w.changes}>
          <ul class="govuk-list">
            {changes.map(({ changedAt, newcomer, former, reference }) => (
              <li key={changedAt}>{w.changed(dayOf(changedAt, reader), newcomer, former ?? '', reference)}</li>
            ))}
          </ul>
        </Details>
      )}
      {session.standings.includes('secretary') && isChangedByOrder(session.state) ? (
        <Button kind="secondary" href={addressOf('/jury/sessions/:id/replacement', { id: session.id })}>
          {w.change}
        </Button>
      ) : null}
    </Card>
  );
}

function MemberLine({
  session,
  member,
  convenedAt,
  reader,
}: {
  readonly session: Session;
  readonly member: Member;
  readonly convenedAt: string | undefined;
  readonly reader: Reader;
}): VNode {
  const w = words(reader.locale);
  const isAwaited = session.state === 'LOCKED' || session.state === 'DELIBERATING';
  const notYet = isUnderNewLaw(session) ? w.presence.notYet : w.page.notNoted;
  const about = [
    agree(w.qualities[member.quality], member.civility),
    presenceLine(member, reader.locale) || (isAwaited ? notYet : ''),
    ...(convenedAt === undefined ? [] : [w.page.convenedOn(dayOf(convenedAt, reader))]),
  ];
  return (
    <li>
      {member.name}
      {member.place !== 'member' ? (
        <>
          {' '}
          <Tag tone="news">{agree(w.places[member.place], member.civility)}</Tag>
        </>
      ) : null}
      <span class="aval-quiet aval-block">{about.filter((said) => said !== '').join(' · ')}</span>
    </li>
  );
}

function dayOf(at: string, { locale }: Reader): string {
  return writeDay(localDate(new Date(at), INSTITUTION_TIME_ZONE), locale);
}
