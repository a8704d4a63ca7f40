const FIRST_WAIT = 3;
const LONGEST_WAIT = 60;
/**
 * A line that carries nothing for so long is lost, whatever the browser believes; and so is an answer that does not
 * come.
 */
const SILENCE_MS = 30_000;
const ANSWER_MS = 120_000;
/** What a proxy says while the portal behind it starts again, or the portal while it has no database. */
const AWAY = [502, 503, 504];
const { lang } = document.documentElement;
const megabytes = new Intl.NumberFormat(lang, { maximumFractionDigits: 1, minimumFractionDigits: 1 });

/**
 * Sends a form with files by itself, to show how far it has got and to try again when the connection is lost. The
 * portal takes the same file twice for one.
 * The answer is the same as without: the next page, or this one with what is wrong. What was filled in elsewhere on the
 * page stays there.
 */
export function sendWithProgress(form: HTMLFormElement, enliven: (scope: Element) => void): void {
  form.addEventListener('submit', (event) => {
    const files = [...form.querySelectorAll<HTMLInputElement>('input[type=file]')].flatMap((input) => [
      ...(input.files ?? []),
    ]);
    if (files.length === 0) return;
    event.preventDefault();
    if (form.dataset['sending'] !== undefined) return;
    form.dataset['sending'] = '';
    void send(form, event.submitter, enliven);
  });
}

async function send(
  form: HTMLFormElement,
  submitter: HTMLElement | null,
  enliven: (scope: Element) => void,
): Promise<void> {
  const progress = showProgress(form);
  const content = new FormData(form, submitter);
  for (let wait = FIRST_WAIT; ; wait = Math.min(wait * 2, LONGEST_WAIT)) {
    const answer = await post(form.action, content, progress);
    if (answer !== 'lost' && (await follow(answer, form, enliven))) return;
    await progress.waitToSendAgain(wait);
  }
}

function post(action: string, content: FormData, progress: Progress): Promise<XMLHttpRequest | 'lost'> {
  return new Promise((resolve) => {
    const request = new XMLHttpRequest();
    request.open('POST', action);
    request.setRequestHeader('Accept', 'text/html');
    request.setRequestHeader('X-Follow', 'by-hand');
    let patience: ReturnType<typeof setTimeout> | undefined;
    const waitAtMost = (milliseconds: number): void => {
      clearTimeout(patience);
      patience = setTimeout(() => request.abort(), milliseconds);
    };
    request.upload.addEventListener('progress', ({ loaded, total }) => {
      waitAtMost(SILENCE_MS);
      progress.show(loaded, total);
    });
    request.upload.addEventListener('load', () => {
      waitAtMost(ANSWER_MS);
      progress.showChecking();
    });
    request.addEventListener('loadend', () => {
      clearTimeout(patience);
      resolve(request.status === 0 || AWAY.includes(request.status) ? 'lost' : request);
    });
    waitAtMost(SILENCE_MS);
    request.send(content);
  });
}

/**
 * 204 says where to go; anything else is a page that takes the place of this one. False when the line is lost before it
 * has come.
 */
async function follow(
  request: XMLHttpRequest,
  sent: HTMLFormElement,
  enliven: (scope: Element) => void,
): Promise<boolean> {
  const next = request.getResponseHeader('Location');
  if (request.status !== 204 || next === null) {
    show(request.responseText, sent, enliven);
    return true;
  }
  if (new URL(next, location.href).pathname !== location.pathname) {
    location.assign(next);
    return true;
  }
  const page = await read(next);
  if (page !== undefined) show(page, sent, enliven);
  return page !== undefined;
}

async function read(address: string): Promise<string | undefined> {
  try {
    const answer = await fetch(address, { headers: { Accept: 'text/html' }, signal: AbortSignal.timeout(SILENCE_MS) });
    return AWAY.includes(answer.status) ? undefined : await answer.text();
  } catch {
    return undefined;
  }
}

/**
 * The page that came, in the place of this one; other forms that somebody has begun to fill in are taken over as they
 * are.
 */
function show(html: string, sent: HTMLFormElement, enliven: (scope: Element) => void): void {
  const page = new DOMParser().parseFromString(html, 'text/html');
  const [ours, theirs] = [document.querySelector('main'), page.querySelector('main')];
  if (!ours || !theirs) {
    location.reload();
    return;
  }
  const begun = [...ours.querySelectorAll('form')].filter((form) => form !== sent && isBegun(form));
  document.title = page.title;
  ours.replaceWith(theirs);
  enliven(theirs);
  for (const form of begun)
    [...theirs.querySelectorAll('form')]
      .find((one) => one.getAttribute('action') === form.getAttribute('action'))
      ?.replaceWith(form);
  if (!theirs.querySelector('.govuk-error-summary')) {
    theirs.tabIndex = -1;
    theirs.focus();
  }
}

/** Whether anything in it is other than it came. */
function isBegun(form: HTMLFormElement): boolean {
  return [...form.elements].some((field) => {
    if (field instanceof HTMLInputElement)
      return field.type === 'file'
        ? (field.files?.length ?? 0) > 0
        : field.checked !== field.defaultChecked || field.value !== field.defaultValue;
    if (field instanceof HTMLTextAreaElement) return field.value !== field.defaultValue;
    return (
      field instanceof HTMLSelectElement &&
      [...field.options].some((option) => option.selected !== option.defaultSelected)
    );
  });
}

interface Progress {
  show(loaded: number, total: number): void;
  showChecking(): void;
  waitToSendAgain(seconds: number): Promise<void>;
}

function showProgress(form: HTMLFormElement): Progress {
  form.querySelector('.aval-progress')?.remove();
  const box = document.createElement('div');
  box.className = 'aval-progress';
  const bar = document.createElement('progress');
  const words = document.createElement('p');
  const quiet = document.createElement('p');
  const id = `progress-${Math.random().toString(36).slice(2)}`;
  words.id = id;
  words.className = 'aval-progress__words';
  // Every percent is shown, and every quarter is said aloud.
  quiet.className = 'govuk-visually-hidden';
  quiet.setAttribute('role', 'status');
  bar.className = 'aval-progress__bar';
  bar.max = 100;
  bar.setAttribute('aria-labelledby', id);
  box.append(words, bar, quiet);
  form.append(box);
  box.scrollIntoView({ block: 'nearest' });
  let quarter = -1;
  const say = (text: string, aloud = true): void => {
    words.textContent = text;
    if (aloud) quiet.textContent = text;
  };
  return {
    show(loaded, total) {
      const percent = total === 0 ? 0 : Math.floor((loaded / total) * 100);
      bar.value = percent;
      const isNewQuarter = Math.floor(percent / 25) !== quarter;
      quarter = Math.floor(percent / 25);
      say(
        fill(form.dataset['uploadProgress'], { percent: String(percent), sent: sizeOf(loaded), total: sizeOf(total) }),
        isNewQuarter,
      );
    },
    showChecking() {
      bar.removeAttribute('value');
      say(form.dataset['uploadChecking'] ?? '');
    },
    async waitToSendAgain(seconds) {
      bar.value = 0;
      const again = document.createElement('button');
      again.type = 'button';
      again.className = 'govuk-button govuk-button--secondary';
      again.textContent = form.dataset['uploadAgain'] ?? '';
      box.append(again);
      await new Promise<void>((resolve) => {
        let left = seconds;
        const end = (): void => {
          clearInterval(timer);
          again.remove();
          window.removeEventListener('online', end);
          resolve();
        };
        const timer = setInterval(() => {
          left -= 1;
          if (left <= 0) end();
          else say(fill(form.dataset['uploadLost'], { seconds: String(left) }), false);
        }, 1000);
        say(fill(form.dataset['uploadLost'], { seconds: String(left) }));
        again.addEventListener('click', end);
        window.addEventListener('online', end);
      });
    },
  };
}

function fill(sentence: string | undefined, values: Readonly<Record<string, string>>): string {
  return (sentence ?? '').replace(/%\{(\w+)\}/g, (_all, name: string) => values[name] ?? '');
}

function sizeOf(bytes: number): string {
  return `${megabytes.format(bytes / 1e6)}\u00a0${lang === 'fr' ? 'Mo' : 'MB'}`;
}
