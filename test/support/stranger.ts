import type { Portal } from './portal.js';

/** What a stranger was answered. */
export interface Answer {
  readonly status: number;
  readonly location: string;
  readonly html: string;
  /** In seconds; NaN when the answer names no time to come back. */
  readonly retryAfter: number;
}

/**
 * A browser that nobody is signed in with yet: it keeps the cookies it is given, and asks from one address of the
 * internet.
 */
export interface Stranger {
  /** Its cookies, by their names. */
  readonly cookies: Map<string, string>;
  get(path: string): Promise<Answer>;
  post(path: string, fields?: Readonly<Record<string, string>>): Promise<Answer>;
  signIn(email: string, password: string): Promise<Answer>;
}

/** Opens such a browser. Its address is believed where the portal was started with `TRUST_PROXY=1`. */
export function stranger({ url }: Pick<Portal, 'url'>, address = '192.0.2.1'): Stranger {
  const cookies = new Map<string, string>();
  const ask = async (path: string, init: RequestInit): Promise<Answer> => {
    const answer = await fetch(new URL(path, url), {
      ...init,
      redirect: 'manual',
      headers: {
        Accept: 'text/html',
        'X-Forwarded-For': address,
        Cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join('; '),
      },
    });
    for (const given of answer.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(given) ?? [];
      if (/Max-Age=0\b/.test(given)) cookies.delete(name);
      else cookies.set(name, value);
    }
    return {
      status: answer.status,
      location: answer.headers.get('location') ?? '',
      html: await answer.text(),
      retryAfter: Number(answer.headers.get('retry-after') ?? Number.NaN),
    };
  };
  const post: Stranger['post'] = (path, fields = {}) =>
    ask(path, { method: 'POST', body: new URLSearchParams(fields) });
  return {
    cookies,
    get: (path) => ask(path, {}),
    post,
    signIn: (email, password) => post('/sign-in', { email, password, back: '/desk' }),
  };
}
