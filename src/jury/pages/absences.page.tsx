import type { VNode } from 'preact';
import { agree, type Actor } from '../../people/index.js';
import { INSTITUTION_TIME_ZONE } from '../../platform/clock/index.js';
import type { Database } from '../../platform/database/index.js';
import { isRefusal, refuse } from '../../platform/refusal/index.js';
import {
  addressOf,
  Button,
  Card,
  FieldGroup,
  fieldsOf,
  Form,
  page,
  TextField,
  Tick,
  UploadField,
  writeTime,
  type Answer,
  type Filled,
  type Reader,
} from '../../platform/web/index.js';
import { distanceOf, sheetsOf, type AtDistance, type AttendanceSheet } from '../data/attendance.store.js';
import { membersOf, type Member } from '../data/members.store.js';
import type { Session } from '../data/sessions.store.js';
import { words } from '../words/words.js';
import { sessionOfSecretary } from './items-and-sessions.js';

/** The secretary's page of who is there: read where members signed, noted where they are absent or left. */
export async function absencesPage(
  database: Database,
  actor: Actor,
  reader: Reader,
  id: string,
  filled: Filled,
): Promise<Answer> {
  const found = await database.read(async (tx) => {
    const session = await sessionOfSecretary(tx, actor, id);
    if (isRefusal(session)) return session;
    if (session.state !== 'LOCKED' && session.state !== 'DELIBERATING') return refuse(409, 'jury.attendanceNotNow');
    return {
      session,
      members: await membersOf(tx, id),
      distance: await distanceOf(tx, id),
      sheets: await sheetsOf(tx, id),
    };
  });
  if (isRefusal(found)) return found;
  const w = words(reader.locale);
  const number = w.number(found.session.number);
  const typed = Object.fromEntries(
    found.members.flatMap(({ absence, presence }, index) => [
      [`members[${index}].reason`, absence ?? ''],
      [`members[${index}].left`, presence && presence.leftAt !== null ? 'yes' : ''],
    ]),
  );
  const shown = { ...filled, typed: { ...typed, ...filled.typed } };
  return page(
    {
      title: w.absences.title,
      where: number,
      lead: w.absences.lead,
      filled: shown,
      width: 'reading',
      back: { href: addressOf('/jury/sessions/:id', { id }), text: number },
    },
    <AbsencesPage {...found} filled={shown} reader={reader} />,
  );
}

interface Props {
  readonly session: Session;
  readonly members: readonly Member[];
  readonly distance: AtDistance | undefined;
  readonly sheets: readonly AttendanceSheet[];
  readonly filled: Filled;
  readonly reader: Reader;
}

function AbsencesPage({ session, members, distance, sheets, filled, reader }: Props): VNode {
  const w = words(reader.locale);
  const { id } = session;
  const field = fieldsOf(filled, reader);
  return (
    <>
      <Form action={addressOf('/jury/sessions/:id/attendance', { id })}>
        <FieldGroup {...field('attendance')} label={w.composition.members}>
          {members.map((member, index) => (
            <OneMember key={member.personId} member={member} index={index} filled={filled} reader={reader} />
          ))}
        </FieldGroup>
        <p class="govuk-body aval-quiet">
          {distance ? w.distance.decided(w.distance.byMeans[distance.means], distance.decidedBy) : w.distance.none}
        </p>
        <div class="govuk-button-group">
          {session.state === 'LOCKED' ? (
            <Button name="then" value="deliberate">
              {w.absences.deliberate}
            </Button>
          ) : null}
          <Button kind="secondary" name="then" value="save">
            {w.absences.save}
          </Button>
        </div>
      </Form>
      <Card title={w.sheets.title}>
        <p class="govuk-body">{w.sheets.lead}</p>
        {sheets.length === 0 ? null : (
          <ul class="govuk-list">
            {sheets.map((sheet) => (
              <li key={sheet.id}>
                <a class="govuk-link" href={addressOf('/jury/sessions/:id/sheets/:sheet', { id, sheet: sheet.id })}>
                  {sheet.name}
                </a>{' '}
                <span class="aval-quiet">
                  {sheet.certifiedBy === null ? w.sheets.waits : w.sheets.certified(sheet.certifiedBy)}
                </span>
              </li>
            ))}
          </ul>
        )}
        <Form action={addressOf('/jury/sessions/:id/sheets', { id })} upload>
          <UploadField {...field('file')} label={w.sheets.file} accept="application/pdf" />
          <Button kind="secondary">{w.sheets.add}</Button>
        </Form>
      </Card>
    </>
  );
}

function OneMember({
  member,
  index,
  filled,
  reader,
}: Pick<Props, 'filled' | 'reader'> & { readonly member: Member; readonly index: number }): VNode {
  const w = words(reader.locale);
  const field = fieldsOf(filled, reader);
  const { personId, name, quality, place, civility, presence } = member;
  const who = [name, w.qualities[quality], ...(place === 'member' ? [] : [w.places[place]])]
    .map((word) => agree(word, civility))
    .join(', ');
  return (
    <fieldset class="govuk-fieldset govuk-!-margin-bottom-4">
      <legend class="govuk-fieldset__legend govuk-fieldset__legend--s">{who}</legend>
      <input type="hidden" name={`members[${index}].person`} value={personId} />
      {presence ? (
        <>
          <p class="govuk-body">
            {w.absences.signed(
              w.presence.how[presence.how],
              writeTime(new Date(presence.signedAt), { locale: reader.locale, timeZone: INSTITUTION_TIME_ZONE }),
            )}
          </p>
          <Tick {...field(`members[${index}].left`)} label={w.absences.left} />
        </>
      ) : (
        <>
          <p class="govuk-body">{w.absences.waits}</p>
          <TextField {...field(`members[${index}].reason`)} label={w.absences.reason} />
        </>
      )}
    </fieldset>
  );
}
