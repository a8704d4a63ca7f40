import type { ComponentChildren, VNode } from 'preact';
import type { Address } from '../replies/addresses.js';

interface ButtonProps {
  readonly children: ComponentChildren;
  readonly kind?: 'primary' | 'secondary' | 'warning';
  /** Makes it a link that looks like a button: for going somewhere, never for an act. */
  readonly href?: Address;
  readonly name?: string;
  readonly value?: string;
  /** Sends the form elsewhere than its action. */
  readonly formaction?: Address;
  /** The id of the form it sends, when it stands outside it. */
  readonly form?: string;
}

/** The act of a form. A second click within a second is ignored by the browser's code. */
export function Button({ children, kind = 'primary', href, ...rest }: ButtonProps): VNode {
  const look = `govuk-button${kind === 'primary' ? '' : ` govuk-button--${kind}`}`;
  if (href !== undefined)
    return (
      <a href={href} role="button" draggable={false} class={look} data-module="govuk-button">
        {children}
      </a>
    );
  return (
    <button {...rest} type="submit" class={look} data-module="govuk-button" data-prevent-double-click="true">
      {children}
    </button>
  );
}
