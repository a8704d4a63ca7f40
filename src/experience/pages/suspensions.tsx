import type { VNode } from 'preact';
import { Button, DateField, Details, useReader, type Address, type FieldState } from '../../platform/web/index.js';
import { MOST_SUSPENSIONS } from '../rules/assessment/index.js';
import { words } from '../words/words.js';
import type { suspensionsTyped } from './days.form.js';

/** What of a period was suspended, to be typed: as many lines as there are, and one more by a button (C10). */
export function SuspensionFields({
  id = 'suspensions',
  rows,
  field,
  add,
}: {
  readonly id?: string;
  /** What was typed, a line each; one is shown at the least. */
  readonly rows: ReturnType<typeof suspensionsTyped>;
  /** A field of the period, by its name. */
  readonly field: (name: string) => FieldState;
  /** The button that asks for a line more. */
  readonly add: { readonly name: string; readonly value: string; readonly formaction?: Address };
}): VNode {
  const w = words(useReader().locale);
  const count = Math.max(1, rows.length);
  const isTyped = count > 1 || rows.some((row) => Object.values(row).some((value) => value.trim() !== ''));
  return (
    <div id={id} tabIndex={-1}>
      <Details summary={w.suspensions} open={isTyped}>
        <p class="govuk-body">{w.suspensionsHint}</p>
        {Array.from({ length: count }, (_, at) => (
          <fieldset key={at} class="govuk-fieldset aval-suspension">
            <legend class="govuk-fieldset__legend govuk-fieldset__legend--s">{w.suspension(at + 1)}</legend>
            <div class="aval-simulated__row">
              <DateField {...field(`suspensions[${at}].from`)} label={w.suspensionFrom} />
              <DateField {...field(`suspensions[${at}].to`)} label={w.suspensionTo} />
            </div>
          </fieldset>
        ))}
        {isTyped ? <p class="govuk-hint">{w.suspensionHint}</p> : null}
        {count < MOST_SUSPENSIONS ? (
          <Button kind="secondary" {...add}>
            {w.addSuspension}
          </Button>
        ) : null}
      </Details>
    </div>
  );
}

/** Enter in a field does what the first button of the form does: it must neither add a line nor remove one. */
export function FirstButton({ children }: { readonly children: string }): VNode {
  return (
    <button type="submit" class="govuk-visually-hidden" tabIndex={-1} aria-hidden="true">
      {children}
    </button>
  );
}
