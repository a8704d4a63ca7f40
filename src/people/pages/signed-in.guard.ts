import { Inject, Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import type { Request } from 'express';
import { Database } from '../../platform/database/index.js';
import {
  AnswerInstead,
  Cookies,
  data,
  isForMachines,
  isForPrograms,
  isOpenToAll,
  seeOther,
  setViewer,
  wantsData,
  addressOf,
  type Cookie,
} from '../../platform/web/index.js';
import type { Actor } from '../rules/index.js';
import { DAYS_KNOWN } from '../data/known-devices.store.js';
import { actorOfPersonalToken, seeSession, sessionOf } from '../data/sessions.store.js';
import type { SignedIn } from '../acts/sign-in.js';
import { setActor } from './current-actor.js';
import { roleLine } from '../words/role-line.js';

export const SESSION_COOKIE = 'session';
/** The cookie that outlives sessions: it tells a device that signed in before from a stranger's. */
export const DEVICE_COOKIE = 'device';

/** Everything demands a signed-in person, unless the route says otherwise by name. */
@Injectable()
export class SignedInGuard implements CanActivate {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(Cookies) private readonly cookies: Cookies,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    if (isForMachines(context)) return true;
    const request = context.switchToHttp().getRequest<Request>();
    const actor = await this.whoIs(request, isOpenToAll(context));
    if (actor) {
      setActor(request, actor);
      const { personId, name, locale, timeZone } = actor;
      setViewer(request, { id: personId, name, line: (shown) => roleLine(actor, shown), locale, timeZone });
      return true;
    }
    if (isOpenToAll(context)) return true;
    // A program is told; a reader is led to the sign-in, and back to the page they wanted.
    throw new AnswerInstead(
      wantsData(request)
        ? data({ status: 401, title: 'Sign in first' }, 401)
        : seeOther(addressOf('/sign-in', { query: { back: pathBack(request) } })),
    );
  }

  /** By the cookie of a session; under `/api/` by a personal token first, and by no cookie where anybody may come. */
  private async whoIs(request: Request, openToAll: boolean): Promise<Actor | undefined> {
    const bearer = /^Bearer (\S+)$/.exec(request.headers.authorization ?? '')?.[1];
    if (isForPrograms(request) && (bearer !== undefined || openToAll))
      return bearer === undefined ? undefined : this.database.readOne((tx) => actorOfPersonalToken(tx, bearer));
    const token = this.cookies.read(request, SESSION_COOKIE);
    if (token === undefined) return undefined;
    const session = await this.database.readOne((tx) => sessionOf(tx, token));
    if (session?.isToBeSeen) await this.database.transact((tx) => seeSession(tx, token));
    return session?.actor;
  }
}

/** Where to go once signed in: only a page that was being read. */
function pathBack({ method, originalUrl }: Request): string {
  return method === 'GET' ? originalUrl : addressOf('/desk');
}

/** The session's cookie, or what takes it back. */
export function sessionCookie(token: string | null): Cookie {
  return token === null ? { name: SESSION_COOKIE, value: '', seconds: 0 } : { name: SESSION_COOKIE, value: token };
}

/** The cookies of whoever has just signed in. */
export function signedInCookies({ session, device }: SignedIn): Cookie[] {
  return [sessionCookie(session), { name: DEVICE_COOKIE, value: device, seconds: DAYS_KNOWN * 86_400 }];
}
