import type { VNode } from 'preact';
import { writeCode } from '../../papers/index.js';
import type { Actor } from '../../people/index.js';
import { localDate } from '../../platform/clock/index.js';
import { Button, Card, Tag, useReader, writeDay, writeMoment, addressOf, type Tone } from '../../platform/web/index.js';
import { awaited, keeps, partiesHeld, stateOfSheet, type Party, type Sheet, type SheetState } from '../rules/index.js';
import { CopiesOf } from './copies-of.js';
import { Parties } from './parties.js';
import { words } from '../words/words.js';

const TONES: Readonly<Record<SheetState, Tone>> = { open: 'waiting', void: 'quiet', complete: 'good' };

interface Props {
  readonly sheet: Sheet;
  readonly actor: Pick<Actor, 'holders'>;
  /** On the sheet's own page, nothing leads to it. */
  readonly own?: boolean;
}

/**
 * The card that an owning page shows of a sheet: who signed, when, how, who is awaited, refusals, links, and the acts
 * open to this reader.
 */
export function SheetCard({ sheet, actor, own = false }: Props): VNode {
  const { locale } = useReader();
  const w = words(locale);
  const { voided, sealed } = sheet;
  const state = stateOfSheet(sheet);
  const mine = state === 'open' ? awaited(partiesHeld(sheet, actor.holders)) : [];
  const isKeeper = keeps(sheet, actor.holders);
  const maySee = isKeeper || partiesHeld(sheet, actor.holders).length > 0;
  const day = (at: Date): string => writeDay(localDate(at, sheet.timeZone), locale);
  return (
    <Card
      title={
        <>
          {w.card.title} <Tag tone={TONES[state]}>{w.states[state]}</Tag>
        </>
      }
      tone={mine.length > 0 ? 'waiting' : undefined}
    >
      <p class="govuk-body">
        {voided
          ? w.card.void(day(voided.at), voided.reason)
          : sealed
            ? w.card.complete(day(sealed.at))
            : w.card.before(writeDay(sheet.signBefore, locale))}
      </p>
      {voided && sheet.parties.some(({ signature }) => signature) ? <p class="govuk-body">{w.card.voidKept}</p> : null}
      <Parties
        sheet={sheet}
        withRefusals
        more={(party) =>
          isKeeper ? (
            state === 'open' ? (
              <LinkState sheet={sheet} party={party} />
            ) : (
              <CopiesOf sheet={sheet} party={party} all={own} />
            )
          ) : null
        }
      />
      {sealed ? (
        <p class="govuk-body">
          {w.card.code} <code class="aval-code">{writeCode(sealed.code)}</code>{' '}
          <a class="govuk-link" href={addressOf('/verify/:code', { code: writeCode(sealed.code) })}>
            {w.card.verify}
          </a>
        </p>
      ) : null}
      {maySee ? (
        <Ways sheet={sheet} own={own} mayRecord={isKeeper && state === 'open'} toSign={mine.length > 0} />
      ) : null}
    </Card>
  );
}

function Ways({
  sheet,
  own,
  mayRecord,
  toSign,
}: {
  readonly sheet: Sheet;
  readonly own: boolean;
  readonly mayRecord: boolean;
  readonly toSign: boolean;
}): VNode {
  const w = words(useReader().locale).card;
  const here = addressOf('/signatures/:id', { id: sheet.id });
  return (
    <ul class="govuk-list">
      {own ? null : (
        <li>
          {toSign ? (
            <Button href={here}>{w.see}</Button>
          ) : (
            <a class="govuk-link" href={here}>
              {w.read}
            </a>
          )}
        </li>
      )}
      {sheet.final ? (
        <li>
          <a class="govuk-link" href={addressOf('/signatures/:id/final', { id: sheet.id })}>
            {w.final}
          </a>
        </li>
      ) : sheet.sealed ? (
        <li class="aval-quiet">{w.finalComing}</li>
      ) : null}
      {sheet.original ? (
        <li>
          <a class="govuk-link" href={addressOf('/signatures/:id/original', { id: sheet.id })}>
            {w.original}
          </a>
        </li>
      ) : null}
      {mayRecord ? (
        <li>
          <a class="govuk-link" href={addressOf('/signatures/:id/paper', { id: sheet.id })}>
            {w.paper}
          </a>
        </li>
      ) : null}
    </ul>
  );
}

/** How a party's link stands, and what its keeper may do about it. */
function LinkState({ sheet, party }: { readonly sheet: Sheet; readonly party: Party }): VNode | null {
  const reader = useReader();
  const w = words(reader.locale).card;
  if (party.holderId !== null || party.signature) return null;
  const { link } = party;
  const here = addressOf('/signatures/:id/parties/:party/link', { id: sheet.id, party: party.party });
  const clock = { ...reader, timeZone: sheet.timeZone };
  return (
    <p class="aval-parties__how">
      {link === null
        ? w.linkNone
        : link.endedAt
          ? w.linkEnded(writeMoment(link.endedAt, clock))
          : w.linkLives(writeMoment(link.endsAt, clock))}
      {link?.handedBy ? ` ${w.linkHanded(link.handedBy, writeMoment(link.madeAt, clock))}` : null}{' '}
      <a class="govuk-link" href={here}>
        {link === null ? w.linkFirst : w.linkAgain}
        <span class="govuk-visually-hidden"> {w.about(party.role)}</span>
      </a>
      {link && !link.endedAt ? (
        <>
          {' · '}
          <a
            class="govuk-link"
            href={addressOf('/signatures/:id/parties/:party/link/revocation', { id: sheet.id, party: party.party })}
          >
            {w.revoke}
            <span class="govuk-visually-hidden"> {w.about(party.role)}</span>
          </a>
        </>
      ) : null}
    </p>
  );
}
