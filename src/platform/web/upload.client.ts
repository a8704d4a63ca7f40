const FIRST_WAIT = 3;
const LONGEST_WAIT = 60;

/**
 * Sends a form with files by itself, to show how far it has got and to try again when the connection is lost.
 * The answer is the same as without: the next page, or this one with what is wrong.
 */
export function sendWithProgress(form: HTMLFormElement, enliven: (scope: Element) => void): void {
  form.addEventListener('submit', (event) => {
    const files = [...form.querySelectorAll<HTMLInputElement>('input[type=file]')].flatMap((input) => [...(input.files ?? [])]);
    if (files.length === 0) return;
    event.preventDefault();
    if (form.dataset['sending'] !== undefined) return;
    form.dataset['sending'] = '';
    void send(form, event.submitter, enliven);
  });
}

async function send(form: HTMLFormElement, submitter: HTMLElement | null, enliven: (scope: Element) => void): Promise<void> {
  const progress = showProgress(form);
  const content = new FormData(form, submitter);
  for (let wait = FIRST_WAIT; ; wait = Math.min(wait * 2, LONGEST_WAIT)) {
    const answer = await post(form.action, content, progress);
    if (answer !== 'lost') {
      delete form.dataset['sending'];
      follow(answer, enliven);
      return;
    }
    await progress.waitToSendAgain(wait);
  }
}

function post(action: string, content: FormData, progress: Progress): Promise<XMLHttpRequest | 'lost'> {
  return new Promise((resolve) => {
    const request = new XMLHttpRequest();
    request.open('POST', action);
    request.setRequestHeader('Accept', 'text/html');
    request.setRequestHeader('X-Follow', 'by-hand');
    request.upload.addEventListener('progress', ({ loaded, total }) => progress.show(loaded, total));
    request.upload.addEventListener('load', () => progress.showChecking());
    request.addEventListener('load', () => resolve(request));
    request.addEventListener('error', () => resolve('lost'));
    request.addEventListener('timeout', () => resolve('lost'));
    request.send(content);
  });
}

/** 204 says where to go; anything else is a page that takes the place of this one. */
function follow(request: XMLHttpRequest, enliven: (scope: Element) => void): void {
  const next = request.getResponseHeader('Location');
  if (request.status === 204 && next !== null) {
    location.assign(next);
    return;
  }
  const page = new DOMParser().parseFromString(request.responseText, 'text/html');
  const [ours, theirs] = [document.querySelector('main'), page.querySelector('main')];
  if (!ours || !theirs) {
    location.reload();
    return;
  }
  document.title = page.title;
  ours.replaceWith(theirs);
  enliven(theirs);
  if (!theirs.querySelector('.govuk-error-summary')) {
    theirs.tabIndex = -1;
    theirs.focus();
  }
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
      say(fill(form.dataset['uploadProgress'], { percent: String(percent), sent: sizeOf(loaded), total: sizeOf(total) }), isNewQuarter);
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
  const { lang } = document.documentElement;
  return `${new Intl.NumberFormat(lang, { maximumFractionDigits: 1, minimumFractionDigits: 1 }).format(bytes / 1e6)}\u00a0${lang === 'fr' ? 'Mo' : 'MB'}`;
}
