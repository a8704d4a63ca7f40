import type { VNode } from 'preact';
import { addressOf, useReader, writeMoment, type Reader } from '../../platform/web/index.js';
import type { Party, PartyCopy, Sheet } from '../rules/index.js';
import { words } from '../words/words.js';

interface Props {
  readonly sheet: Pick<Sheet, 'id' | 'timeZone' | 'final'>;
  readonly party: Party;
  /** Those before the last one too, on the sheet's own page. */
  readonly all: boolean;
}

/** For whoever keeps the sheet: which copies a party was sent, when each was used, what ended it; and what may be done. */
export function CopiesOf({ sheet, party, all }: Props): VNode | null {
  const reader = useReader();
  const w = words(reader.locale).copies;
  const { copies, signature, role } = party;
  if (!sheet.final || signature?.how !== 'link') return null;
  const clock = { ...reader, timeZone: sheet.timeZone };
  const about = <span class="govuk-visually-hidden"> {words(reader.locale).card.about(role)}</span>;
  const way = { id: sheet.id, party: party.party };
  return (
    <div class="aval-parties__how">
      {copies.length === 0 ? <p>{w.none}</p> : null}
      {copies.slice(0, all ? copies.length : 1).map((copy) => (
        <p key={copy.askedAt.toISOString()}>{sayCopy(copy, party.email ?? '', clock)}</p>
      ))}
      <p>
        <a class="govuk-link" href={addressOf('/signatures/:id/parties/:party/copy', way)}>
          {copies.length === 0 ? w.sendFirst : w.sendAgain}
          {about}
        </a>
        {copies.some(({ endedAt }) => endedAt === null) ? (
          <>
            {' · '}
            <a class="govuk-link" href={addressOf('/signatures/:id/parties/:party/copy/revocation', way)}>
              {w.revoke}
              {about}
            </a>
          </>
        ) : null}
      </p>
    </div>
  );
}

function sayCopy(copy: PartyCopy, email: string, clock: Reader): string {
  const { askedBy, sentAt, isUnsent, lastUsedAt, endedAt, revokedBy, revokedWhy } = copy;
  const w = words(clock.locale).copies;
  const at = (moment: Date): string => writeMoment(moment, clock);
  return [
    sentAt ? w.sent(email, at(sentAt)) : isUnsent ? w.unsent(email) : w.waiting(email, at(copy.askedAt)),
    ...(askedBy === null ? [] : [w.askedBy(askedBy)]),
    lastUsedAt ? w.used(at(lastUsedAt)) : w.neverUsed,
    ...(endedAt === null
      ? []
      : [
          revokedBy !== null && revokedWhy !== null
            ? w.revoked(revokedBy, at(endedAt), revokedWhy)
            : w.replaced(at(endedAt)),
        ]),
  ].join(' ');
}
