/**
 * A condition that is ticked is sent at once, and its card alone is drawn again; a tick made meanwhile is sent after.
 * When the line is lost the button comes back, and sends what is ticked.
 */
function sendAsTicked(card: HTMLElement): void {
  const form = card.querySelector('form');
  if (!form) return;
  const button = form.querySelector('button');
  button?.remove();
  let isSending = false;
  let isTickedMeanwhile = false;
  const send = async (): Promise<void> => {
    if (isSending) {
      isTickedMeanwhile = true;
      return;
    }
    isSending = true;
    let drawn: HTMLElement | undefined;
    do {
      isTickedMeanwhile = false;
      drawn = await cardAfter(form);
    } while (drawn !== undefined && isTickedMeanwhile);
    isSending = false;
    if (drawn === undefined) {
      if (button) form.append(button);
      return;
    }
    card.replaceWith(drawn);
    sendAsTicked(drawn);
    drawn.focus({ preventScroll: true });
  };
  form.addEventListener('change', () => void send());
}

/** The card as the portal shows it once the form was sent; undefined when it did not take it, or did not answer. */
async function cardAfter(form: HTMLFormElement): Promise<HTMLElement | undefined> {
  const body = new URLSearchParams();
  for (const [name, value] of new FormData(form)) if (typeof value === 'string') body.append(name, value);
  try {
    const answer = await fetch(form.action, {
      method: 'POST',
      body,
      headers: { Accept: 'text/html' },
      signal: AbortSignal.timeout(20_000),
    });
    if (!answer.ok) return undefined;
    return new DOMParser().parseFromString(await answer.text(), 'text/html').getElementById('conditions') ?? undefined;
  } catch {
    return undefined;
  }
}

const conditions = document.querySelector<HTMLElement>('#conditions');
if (conditions) sendAsTicked(conditions);
