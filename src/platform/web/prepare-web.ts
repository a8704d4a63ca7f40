import { parse, type ParsedUrlQuery } from 'node:querystring';
import type { NestExpressApplication } from '@nestjs/platform-express';
import type { RequestHandler } from 'express';
import { Config } from '../config/index.js';
import { notFound, refuse } from '../refusal/index.js';
import { asSeen, hidesSomething } from '../texts/index.js';
import type { Limits } from '../time-limit/index.js';
import { Assets } from './assets/assets.js';
import { serveAssets } from './assets/serve-assets.js';
import { limitSilence } from './connections/limit-silence.js';
import { answerInTime } from './replies/answer-in-time.js';
import { ErrorsFilter, LOG } from './replies/errors.filter.js';
import { AnswerInstead } from './replies/instead.js';
import { Cookies } from './security/cookies.js';
import { safeHeaders } from './security/headers.js';
import { logRequests, type PortalLog } from './security/request-log.js';
import { comesFromElsewhere, provenanceOf } from './security/same-origin.js';
import { chooseLocale } from './shell/choose-locale.js';
import { speakWith } from './shell/reader.js';
import { Sentences } from './text/sentences.js';

const LARGEST_FORM = '512kb';
const MOST_FIELDS = 2000;
const MOST_ASKED = 200;

/**
 * Puts before the controllers what every request goes through, in this order. The application is made with `bodyParser:
 * false`:
 * an act from elsewhere is refused before its body is read.
 */
export function prepareWeb(portal: NestExpressApplication, { answerMs }: Limits): void {
  const config = portal.get(Config);
  limitSilence(portal.getHttpServer());
  portal.disable('x-powered-by');
  portal.set('etag', false);
  portal.set('query parser', readQuery);
  portal.set('trust proxy', trustOf(config.trustProxy));
  const errors = portal.get(ErrorsFilter);
  portal.use(speakWith(portal.get(Sentences)));
  portal.use(logRequests(portal.get<PortalLog>(LOG)), ...safeHeaders(config.publicUrl?.startsWith('https:') ?? false));
  portal.use(answerInTime(answerMs, (error, request, response) => errors.answer(error, request, response)));
  portal.use(
    serveAssets(portal.get(Assets)),
    chooseLocale(portal.get(Cookies)),
    refuseElsewhere(config.publicUrl),
    refuseHidden,
  );
  portal.useBodyParser('urlencoded', { limit: LARGEST_FORM, parameterLimit: MOST_FIELDS, extended: false });
  portal.useBodyParser('json', { limit: LARGEST_FORM });
  portal.use(neverNothing);
}

function refuseElsewhere(publicUrl: string | undefined): RequestHandler {
  return (request, _response, next) =>
    next(
      comesFromElsewhere(provenanceOf(request, publicUrl))
        ? new AnswerInstead(refuse(403, 'platform.crossSite'))
        : undefined,
    );
}

/** What an address asks is read by the rule of every text. */
function readQuery(query: string | null): ParsedUrlQuery {
  const asked = parse(query ?? '', undefined, undefined, { maxKeys: MOST_ASKED });
  for (const [name, value] of Object.entries(asked))
    asked[name] = Array.isArray(value) ? value.map(asSeen) : asSeen(value ?? '');
  return asked;
}

/** No address of ours holds what nobody sees. One that cannot be decoded is refused by the router. */
const refuseHidden: RequestHandler = (request, _response, next) => {
  let path = '';
  try {
    path = decodeURIComponent(request.path);
  } catch {
    // Left to the router.
  }
  next(hidesSomething(path) ? new AnswerInstead(notFound) : undefined);
};

/** A body of a kind that nobody reads is an empty form. */
const neverNothing: RequestHandler = (request, _response, next) => {
  const sent = request as { body?: unknown };
  sent.body ??= {};
  next();
};

function trustOf(said: string | undefined): string | number | false {
  if (said === undefined) return false;
  return /^\d+$/.test(said) ? Number(said) : said;
}
