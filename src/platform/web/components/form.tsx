import type { ComponentChildren, VNode } from 'preact';
import { useReader } from '../shell/reader.js';
import { words } from '../words.js';
import { Button } from './button.js';
import type { Address } from '../replies/addresses.js';

interface FormProps {
  readonly action: Address;
  readonly children: ComponentChildren;
  /** A form that finds things, not one that changes them. */
  readonly get?: boolean;
  /** It carries files: sent with a progress bar where the browser can. */
  readonly upload?: boolean;
  readonly id?: string;
  readonly class?: string;
}

/** A form. POST unless `get`. The server checks everything: the browser's own bubbles, in its own language, are off. */
export function Form({ action, children, get, upload, ...rest }: FormProps): VNode {
  const w = words(useReader().locale).upload;
  const progress = upload
    ? {
        'data-upload': true,
        'data-upload-progress': w.progress,
        'data-upload-checking': w.checking,
        'data-upload-lost': w.lost,
        'data-upload-again': w.again,
      }
    : {};
  return (
    <form
      {...rest}
      {...progress}
      method={get ? 'get' : 'post'}
      action={action}
      enctype={upload ? 'multipart/form-data' : undefined}
      novalidate
    >
      {children}
    </form>
  );
}

interface ConfirmProps {
  readonly action: Address;
  /** What it will do, in a sentence or two. */
  readonly children?: ComponentChildren;
  readonly button: string;
  /** The act cannot be undone: the button says so by its colour too. */
  readonly grave?: boolean;
  readonly cancel: Address;
}

/** « Voulez-vous vraiment… »: what will happen, the fields given as children, the act, and the way back. */
export function ConfirmForm({ action, children, button, grave, cancel }: ConfirmProps): VNode {
  return (
    <Form action={action}>
      {children}
      <Submit cancel={cancel} {...(grave && { grave })}>
        {button}
      </Submit>
    </Form>
  );
}

/** The end of a form: the act, and the way back that changes nothing. */
export function Submit({
  children,
  grave,
  cancel,
}: {
  readonly children: ComponentChildren;
  readonly grave?: boolean;
  readonly cancel: Address;
}): VNode {
  return (
    <div class="govuk-button-group">
      <Button kind={grave ? 'warning' : 'primary'}>{children}</Button>
      <a class="govuk-link" href={cancel}>
        {words(useReader().locale).form.cancel}
      </a>
    </div>
  );
}
