import type { RequestHandler } from 'express';
import type { Cookies } from '../security/cookies.js';
import { isLocale } from '../text/locale.js';
import { setLocale } from './reader.js';

/** The language asked for: `?lang=en` in the address for this page, else the cookie. */
export function chooseLocale(cookies: Cookies): RequestHandler {
  return (request, _response, next) => {
    const asked = [request.query['lang'], cookies.read(request, 'language')].find((wish) => isLocale(wish));
    if (isLocale(asked)) setLocale(request, asked);
    next();
  };
}
