const FIRST_WAIT = 1000;
const LONGEST_WAIT = 5000;

/**
 * A part of the page that is not finished (`data-completes`): the page is asked for again, quietly, until this part of
 * it is. Its form fields are left alone.
 */
export function completeItself(part: HTMLElement, enliven: (scope: Element) => void): void {
  void wait(part, FIRST_WAIT, enliven);
}

async function wait(part: HTMLElement, milliseconds: number, enliven: (scope: Element) => void): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, milliseconds));
  // A page that nobody looks at does not ask.
  if (document.hidden)
    await new Promise((resolve) => document.addEventListener('visibilitychange', resolve, { once: true }));
  if (!part.isConnected) return;
  const theirs = await partOf(part.id);
  // What is awaited has come, or some of it has: the new part goes on by itself.
  if (theirs && theirs.dataset['completes'] !== part.dataset['completes']) {
    part.replaceWith(theirs);
    enliven(theirs);
    if (theirs.dataset['completes'] !== undefined) completeItself(theirs, enliven);
    return;
  }
  await wait(part, Math.min(milliseconds * 1.5, LONGEST_WAIT), enliven);
}

/** This part as the portal would show it now; undefined when it cannot be had. */
async function partOf(id: string): Promise<HTMLElement | undefined> {
  try {
    const answer = await fetch(location.href, { headers: { Accept: 'text/html' } });
    if (!answer.ok) return undefined;
    return new DOMParser().parseFromString(await answer.text(), 'text/html').getElementById(id) ?? undefined;
  } catch {
    return undefined;
  }
}
