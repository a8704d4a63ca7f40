import type { VNode } from 'preact';
import { localDate } from '../../platform/clock/index.js';
import { Tag, useReader, writeDay } from '../../platform/web/index.js';
import type { Party, Sheet } from '../rules/index.js';
import { sayHow } from '../words/say-how.js';
import { words } from '../words/words.js';

interface Props {
  readonly sheet: Pick<Sheet, 'id' | 'parties' | 'timeZone'>;
  /** What else is said of a party, for whoever keeps the sheet. */
  readonly more?: (party: Party) => VNode | null;
  /** Whether its refusals are shown: not to whoever signs by a link. */
  readonly withRefusals?: boolean;
}

/** Who signs: their role, their name, and whether, when and how they did. */
export function Parties({ sheet, more, withRefusals = false }: Props): VNode {
  const { locale } = useReader();
  const w = words(locale).card;
  return (
    <ul class="govuk-list aval-parties">
      {sheet.parties.map((party) => {
        const { signature, refusals } = party;
        const { name, quality } = signature ?? party;
        const refused = withRefusals && !signature ? refusals.at(-1) : undefined;
        return (
          <li key={party.party} class="aval-parties__party">
            <div class="aval-parties__who">
              <strong>{party.role}</strong>
              <span>
                {name}
                {quality === '' || quality === party.role ? null : <span class="aval-quiet">, {quality}</span>}
              </span>
            </div>
            {signature ? (
              <Tag tone="good">{w.signed}</Tag>
            ) : refused ? (
              <Tag tone="bad">{w.refused}</Tag>
            ) : (
              <Tag tone="waiting">{w.awaited}</Tag>
            )}
            {signature ? (
              <p class="aval-parties__how">
                {w.signedOn(writeDay(signature.signedOn, locale))}, {sayHow(signature, sheet.timeZone, locale)}
              </p>
            ) : null}
            {refused ? (
              <p class="aval-parties__how">
                {w.refusedOn(writeDay(localDate(refused.at, sheet.timeZone), locale), refused.reason)}
              </p>
            ) : null}
            {more?.(party)}
          </li>
        );
      })}
    </ul>
  );
}
