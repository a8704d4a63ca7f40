import type { VNode } from 'preact';
import { INSTITUTION_TIME_ZONE } from '../../platform/clock/index.js';
import {
  addressOf,
  Button,
  Card,
  FieldGroup,
  fieldsOf,
  Form,
  Inset,
  Radios,
  Tick,
  writeTime,
  type Filled,
  type Reader,
} from '../../platform/web/index.js';
import type { AtDistance, AttendanceSheet } from '../data/attendance.store.js';
import type { Member } from '../data/members.store.js';
import type { Session } from '../data/sessions.store.js';
import { isPresiding, MEANS_OF_SITTING } from '../rules/index.js';
import { presenceLine } from '../words/presence-line.js';
import { words } from '../words/words.js';

interface Props {
  readonly session: Session;
  readonly members: readonly Member[];
  readonly distance: AtDistance | undefined;
  readonly sheets: readonly AttendanceSheet[];
  readonly me: string;
  readonly filled: Filled;
  readonly reader: Reader;
}

/** One's own attendance, who else is there; for whoever presides, the sitting at a distance and the sheet of paper. */
export function PresencePage({ session, members, distance, sheets, me, filled, reader }: Props): VNode {
  const w = words(reader.locale);
  const mine = members.find(({ personId }) => personId === me);
  const isPresident = isPresiding(members, me);
  return (
    <>
      {mine?.presence ? (
        <Inset>
          {w.presence.signed(
            writeTime(new Date(mine.presence.signedAt), { locale: reader.locale, timeZone: INSTITUTION_TIME_ZONE }),
            w.presence.how[mine.presence.how],
          )}
        </Inset>
      ) : (
        <Form action={addressOf('/jury/sessions/:id/presence', { id: session.id })}>
          <div class="govuk-button-group">
            <Button name="how" value="room">
              {w.presence.sign.room}
            </Button>
            {distance ? (
              <Button name="how" value="distance" kind="secondary">
                {w.presence.sign.distance}
              </Button>
            ) : null}
          </div>
        </Form>
      )}
      <Card title={w.presence.whoIsThere}>
        <ul class="govuk-list">
          {members.map((member) => (
            <li key={member.personId}>
              {member.name}
              <span class="aval-quiet aval-block">{presenceLine(member, reader.locale) || w.presence.notYet}</span>
            </li>
          ))}
        </ul>
        {distance || !isPresident ? (
          <p class="govuk-body aval-quiet">
            {distance ? w.distance.decided(w.distance.byMeans[distance.means], distance.decidedBy) : w.distance.none}
          </p>
        ) : null}
      </Card>
      {isPresident
        ? sheets
            .filter(({ certifiedAt }) => certifiedAt === null)
            .map((sheet, at) => (
              <Certification
                key={sheet.id}
                at={at}
                session={session}
                sheet={sheet}
                members={members}
                filled={filled}
                reader={reader}
              />
            ))
        : null}
      {isPresident && !distance ? <Distance session={session} filled={filled} reader={reader} /> : null}
    </>
  );
}

function Distance({ session, filled, reader }: Pick<Props, 'session' | 'filled' | 'reader'>): VNode {
  const w = words(reader.locale).distance;
  const field = fieldsOf(filled, reader);
  return (
    <Card title={w.title}>
      <Form action={addressOf('/jury/sessions/:id/distance', { id: session.id })}>
        <p class="govuk-body">{w.lead}</p>
        <Radios
          {...field('means')}
          label={w.means}
          inline
          options={MEANS_OF_SITTING.map((value) => ({ value, text: w.byMeans[value] }))}
        />
        <Tick {...field('certified')} label={w.certify} />
        <Button kind="secondary">{w.button}</Button>
      </Form>
    </Card>
  );
}

/** `at`: which of the sheets that wait, for each form of the page has ids of its own. */
function Certification({
  at,
  session,
  sheet,
  members,
  filled,
  reader,
}: Pick<Props, 'session' | 'members' | 'filled' | 'reader'> & {
  readonly at: number;
  readonly sheet: AttendanceSheet;
}): VNode {
  const w = words(reader.locale).sheets;
  const known = fieldsOf(filled, reader);
  const field = (name: string) => (at === 0 ? known(name) : { ...known(name), id: `${known(name).id}-${at}` });
  return (
    <Card title={w.title}>
      <p class="govuk-body">
        <a class="govuk-link" href={addressOf('/jury/sessions/:id/sheets/:sheet', { id: session.id, sheet: sheet.id })}>
          {sheet.name}
        </a>
      </p>
      <Form action={addressOf('/jury/sessions/:id/sheets/:sheet/certification', { id: session.id, sheet: sheet.id })}>
        <FieldGroup {...field('signed')} label={w.who}>
          {members
            .filter(({ presence }) => presence === null)
            .map(({ personId, name }, index) => (
              <div key={personId}>
                <input type="hidden" name={`members[${index}].person`} value={personId} />
                <Tick {...field(`members[${index}].signed`)} label={name} />
              </div>
            ))}
        </FieldGroup>
        <Button>{w.certify}</Button>
      </Form>
    </Card>
  );
}
