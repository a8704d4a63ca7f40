import { openSession } from '../../src/people/index.js';
import type { Portal } from './portal.js';

/** What a visitor was answered. */
export interface Answered {
  readonly status: number;
  readonly location: string | null;
  readonly html: string;
}

/**
 * Somebody signed in, who opens pages and sends forms as a browser without scripts does: no redirection is followed.
 */
export interface Visitor {
  get(path: string): Promise<Answered>;
  post(
    path: string,
    fields?: Readonly<Record<string, string | readonly string[]>>,
    headers?: Readonly<Record<string, string>>,
  ): Promise<Answered>;
  /** Sends a form with files. */
  upload(path: string, form: FormData): Promise<Answered>;
  /** The fields of the page's form as the page gives them, with what the visitor changes: what a browser would send. */
  fields(html: string, changed?: Readonly<Record<string, string>>): Record<string, string>;
}

/** Signs a person in and gives their browser. */
export async function signedIn(portal: Portal, personId: string): Promise<Visitor> {
  const token = await portal.database.transact((tx) => openSession(tx, personId));
  const ask = async (path: string, init: RequestInit): Promise<Answered> => {
    const answer = await fetch(new URL(path, portal.url), {
      ...init,
      redirect: 'manual',
      headers: {
        Cookie: `aval-session=${token}`,
        Accept: 'text/html',
        ...(init.headers as Readonly<Record<string, string>> | undefined),
      },
    });
    return { status: answer.status, location: answer.headers.get('location'), html: await answer.text() };
  };
  return {
    get: (path) => ask(path, {}),
    post: (path, fields = {}, headers = {}) => ask(path, { method: 'POST', body: formOf(fields), headers }),
    upload: (path, form) => ask(path, { method: 'POST', body: form }),
    fields: (html, changed = {}) => ({ ...fieldsOf(html), ...changed }),
  };
}

function formOf(fields: Readonly<Record<string, string | readonly string[]>>): URLSearchParams {
  return new URLSearchParams(
    Object.entries(fields).flatMap(([name, values]) => [values].flat().map((value): [string, string] => [name, value])),
  );
}

/** What a page should say, and does not. */
export function unsaid(html: string, said: readonly string[]): string[] {
  return said.filter((text) => !html.includes(text));
}

/** A page with its spaces as people type them. */
export function plain(html: string): string {
  return html.replace(/[\u00a0\u202f]/g, ' ');
}

function fieldsOf(html: string): Record<string, string> {
  const fields: Record<string, string> = {};
  for (const [, attributes = ''] of html.matchAll(/<input\b([^>]*)>/g)) {
    const name = /\bname="([^"]*)"/.exec(attributes)?.[1];
    const type = /\btype="([^"]*)"/.exec(attributes)?.[1] ?? 'text';
    const isBox = type === 'radio' || type === 'checkbox';
    if (name !== undefined && (!isBox || /\bchecked\b/.test(attributes)))
      fields[name] = unescaped(/\bvalue="([^"]*)"/.exec(attributes)?.[1] ?? '');
  }
  for (const [, attributes = '', text = ''] of html.matchAll(/<textarea\b([^>]*)>\n?([\s\S]*?)<\/textarea>/g)) {
    const name = /\bname="([^"]*)"/.exec(attributes)?.[1];
    if (name !== undefined) fields[name] = unescaped(text);
  }
  return fields;
}

function unescaped(text: string): string {
  return text
    .replace(/&quot;/g, '"')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&#39;/g, "'")
    .replace(/&amp;/g, '&');
}
