import { DraftSaver, type Outcome, type Standing } from './draft-saver.client.js';

const numbers = new Intl.NumberFormat(document.documentElement.lang);
const form = document.querySelector<HTMLFormElement>('#opinion-form');
if (form) keepDraft(form);

/** Brings the desk to life: the draft is kept as it is typed, its characters counted, the section being read marked. */
function keepDraft(desk: HTMLFormElement): void {
  const saver = new DraftSaver({
    send: () => send(desk),
    show: (standing) => show(desk, standing),
    later: (run, milliseconds) => {
      const timer = setTimeout(run, milliseconds);
      return () => clearTimeout(timer);
    },
  });
  desk.addEventListener('input', () => {
    count(desk);
    saver.changed();
  });
  desk.addEventListener('submit', (event) => {
    if (desk.dataset['sent'] !== undefined) return;
    event.preventDefault();
    // A save under way would make the form's own come second: it is waited for. And a browser does not hear of a new
    // submission before this event is over, which it is not yet when nothing had to be waited for.
    void saver.settle().then(() =>
      setTimeout(() => {
        desk.dataset['sent'] = '';
        desk.requestSubmit(event.submitter);
      }),
    );
  });
  desk.addEventListener('click', ({ target }) => {
    const act = target instanceof HTMLElement ? target.dataset['do'] : undefined;
    if (act === 'replace') revisionOf(desk).value = desk.dataset['elsewhere'] ?? revisionOf(desk).value;
    if (act !== undefined) void saver.now();
  });
  window.addEventListener('online', () => {
    if (saver.isDirty) void saver.now();
  });
  window.addEventListener('beforeunload', (event) => {
    if (saver.isDirty && desk.dataset['sent'] === undefined) event.preventDefault();
  });
  // A page the browser kept aside may be older than what was saved since.
  window.addEventListener('pageshow', ({ persisted }) => {
    if (persisted) location.reload();
  });
  markSection(desk);
}

async function send(desk: HTMLFormElement): Promise<Outcome> {
  const body = new URLSearchParams();
  for (const [name, value] of new FormData(desk)) if (typeof value === 'string') body.append(name, value);
  try {
    const answer = await fetch(desk.action, {
      method: 'POST',
      body,
      headers: { Accept: 'application/json' },
      redirect: 'manual',
      signal: AbortSignal.timeout(20_000),
    });
    return await read(desk, answer);
  } catch {
    return { kind: 'lost' };
  }
}

/** The answer in a word. Sent to another page, or refused by name: nobody is signed in any more. */
async function read(desk: HTMLFormElement, answer: Response): Promise<Outcome> {
  if (answer.type === 'opaqueredirect' || answer.status === 401) return { kind: 'signed-out' };
  if (answer.status >= 500) return { kind: 'lost' };
  const {
    revision,
    saved = '',
    code,
    detail = '',
  } = (await answer.json()) as { revision?: number; saved?: string; code?: string; detail?: string };
  if (answer.ok && revision !== undefined) {
    revisionOf(desk).value = String(revision);
    return { kind: 'kept', saved };
  }
  return code === 'opinions.draftMoved' && revision !== undefined
    ? { kind: 'elsewhere', revision }
    : { kind: 'refused', detail };
}

function show(desk: HTMLFormElement, standing: Standing): void {
  for (const trouble of desk.querySelectorAll<HTMLElement>('[data-when]'))
    trouble.hidden = trouble.dataset['when'] !== standing.kind;
  if (standing.kind === 'elsewhere') desk.dataset['elsewhere'] = String(standing.revision);
  const detail = desk.querySelector('[data-detail]');
  if (detail && standing.kind === 'refused') detail.textContent = standing.detail;
  const saved = desk.querySelector<HTMLElement>('[data-saved]');
  if (!saved) return;
  const { pending = '', saving = '', refused = '' } = saved.dataset;
  saved.dataset['saved'] =
    standing.kind === 'kept' ? 'yes' : standing.kind === 'pending' || standing.kind === 'saving' ? '' : 'no';
  saved.textContent =
    standing.kind === 'kept' ? standing.saved : ({ pending, saving }[standing.kind as string] ?? refused);
}

function revisionOf(desk: HTMLFormElement): HTMLInputElement {
  const field = desk.elements.namedItem('revision');
  if (!(field instanceof HTMLInputElement)) throw new Error('The form has lost its revision.');
  return field;
}

/** « 412 caractères, 200 au moins », as they are typed. */
function count(desk: HTMLFormElement): void {
  const line = desk.querySelector<HTMLElement>('[data-count]');
  const reasoning = desk.querySelector<HTMLTextAreaElement>('#reasoning');
  if (!line || !reasoning) return;
  const length = reasoning.value.trim().length;
  line.textContent = (line.dataset['count'] ?? '').replace('%{length}', numbers.format(length));
  line.toggleAttribute('data-short', length < Number(line.dataset['least']));
}

/** Says which of the sections is being read. */
function markSection(desk: HTMLFormElement): void {
  const links = [...desk.querySelectorAll<HTMLAnchorElement>('.aval-desk__sections a')];
  const watcher = new IntersectionObserver(
    (seen) => {
      const read = seen.find(({ isIntersecting }) => isIntersecting);
      if (!read) return;
      for (const link of links) {
        if (link.hash === `#${read.target.id}`) link.setAttribute('aria-current', 'true');
        else link.removeAttribute('aria-current');
      }
    },
    { rootMargin: '-15% 0px -75% 0px' },
  );
  for (const section of desk.querySelectorAll('.aval-desk__section')) watcher.observe(section);
}
