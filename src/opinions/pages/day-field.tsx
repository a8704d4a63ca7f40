import type { ComponentChildren, VNode } from 'preact';
import type { FieldState } from '../../platform/web/index.js';

interface Props extends FieldState {
  readonly label: ComponentChildren;
  readonly hint?: ComponentChildren;
}

/**
 * A day in one box, where several dates stand side by side: the browser's own calendar helps, and what it gives is a
 * date.
 */
export function DayField({ id, name, value, label, hint, error }: Props): VNode {
  const about =
    [hint !== undefined && `${id}-hint`, error !== undefined && `${id}-error`].filter(Boolean).join(' ') || undefined;
  return (
    <div class={`govuk-form-group${error === undefined ? '' : ' govuk-form-group--error'}`}>
      <label class="govuk-label" for={id}>
        {label}
      </label>
      {error === undefined ? null : (
        <p id={`${id}-error`} class="govuk-error-message">
          {error}
        </p>
      )}
      <input
        class={`govuk-input aval-day${error === undefined ? '' : ' govuk-input--error'}`}
        type="date"
        id={id}
        name={name}
        value={value || undefined}
        aria-describedby={about}
        aria-invalid={error === undefined ? undefined : true}
      />
      {hint === undefined ? null : (
        <span id={`${id}-hint`} class="govuk-hint aval-day__hint">
          {hint}
        </span>
      )}
    </div>
  );
}
