import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { Request, RequestHandler } from 'express';
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { INSTITUTION_TIME_ZONE } from '../../clock/index.js';
import type { RefusalFacts, SentenceCode } from '../../refusal/index.js';
import type { Locale } from '../text/locale.js';
import type { Sentences } from '../text/sentences.js';

/** Who is signed in, as the page's frame needs to know: people/ says it of each request. */
export interface Viewer {
  readonly id: string;
  readonly name: string;
  /** What they are, in the language of the page, which may be another than theirs: « Professeur · Coordination ». */
  readonly line: (locale: Locale) => string;
  readonly locale?: Locale;
  readonly timeZone?: string;
}

/** Who reads the page: their language, their clock, and themselves if signed in. */
export interface Reader {
  readonly locale: Locale;
  readonly timeZone: string;
  readonly viewer?: Viewer;
  /** The sentence of a code, in their language. */
  readonly say: (code: SentenceCode, facts?: RefusalFacts) => string;
}

// What is known of a request is kept beside it, and forgotten with it.
const sentences = new WeakMap<Request, Sentences>();
const viewers = new WeakMap<Request, Viewer>();
const locales = new WeakMap<Request, Locale>();

/** Before anything may be answered: what its portal says. */
export function speakWith(said: Sentences): RequestHandler {
  return (request, _response, next) => {
    sentences.set(request, said);
    next();
  };
}

/** Says who makes this request. Called once, by the guard that knows sessions. */
export function setViewer(request: Request, viewer: Viewer): void {
  viewers.set(request, viewer);
}

/** Who makes this request, or undefined. */
export function viewerOf(request: Request): Viewer | undefined {
  return viewers.get(request);
}

/** The language asked for by the address or the cookie; it wins over the person's own. */
export function setLocale(request: Request, locale: Locale): void {
  locales.set(request, locale);
}

/** The reader of this request: language asked for, else the person's, else the browser's, else French. */
export function readerOf(request: Request): Reader {
  const viewer = viewers.get(request);
  const said = sentences.get(request);
  if (!said) throw new Error('A request that did not come through prepareWeb.');
  const locale = locales.get(request) ?? viewer?.locale ?? browserLocale(request);
  return {
    locale,
    timeZone: viewer?.timeZone ?? INSTITUTION_TIME_ZONE,
    ...(viewer && { viewer }),
    say: (code, facts) => said.say(locale, code, facts),
  };
}

/** The parameter of a controller's method that receives the reader: `show(@Reading() reader: Reader)`. */
export const Reading = createParamDecorator((_: undefined, context: ExecutionContext): Reader =>
  readerOf(context.switchToHttp().getRequest<Request>()),
);

export const ReaderContext = createContext<Reader | undefined>(undefined);

/** The reader, for a component that needs words of its own. */
export function useReader(): Reader {
  const reader = useContext(ReaderContext);
  if (!reader) throw new Error('A piece of a page that nobody reads.');
  return reader;
}

function browserLocale(request: Request): Locale {
  return request.acceptsLanguages('fr', 'en') === 'en' ? 'en' : 'fr';
}
