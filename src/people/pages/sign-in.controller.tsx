import { Body, Controller, Get, Inject, Post, Query, Req } from '@nestjs/common';
import type { Request } from 'express';
import { Config } from '../../platform/config/index.js';
import { Database } from '../../platform/database/index.js';
import { isRefusal, notFound } from '../../platform/refusal/index.js';
import {
  bind,
  blank,
  Cookies,
  isOwnPath,
  OpenToAll,
  page,
  Reading,
  refused,
  seeOther,
  addressOf,
  type Answer,
  type Filled,
  type Reader,
  type Address,
} from '../../platform/web/index.js';
import { castOfDemonstration } from '../data/cast.store.js';
import { loadActor } from '../data/people.store.js';
import { closeSession, openSession } from '../data/sessions.store.js';
import { SignIn } from '../acts/sign-in.js';
import { findActor } from './current-actor.js';
import { CastForm, SignInForm } from './sign-in.form.js';
import { SignInPage } from './sign-in.page.js';
import { DEVICE_COOKIE, SESSION_COOKIE, sessionCookie, signedInCookies } from './signed-in.guard.js';
import { words } from '../words/words.js';

/** The way in and the way out. */
@Controller()
export class SignInController {
  constructor(
    @Inject(Config) private readonly config: Config,
    @Inject(Database) private readonly database: Database,
    @Inject(Cookies) private readonly cookies: Cookies,
    @Inject(SignIn) private readonly signIn: SignIn,
  ) {}

  @Get()
  @OpenToAll('the first address leads to the sign-in, or to one’s desk')
  enter(@Req() request: Request): Answer {
    return seeOther(findActor(request) ? addressOf('/desk') : addressOf('/sign-in'));
  }

  @Get('sign-in')
  @OpenToAll('nobody is signed in before signing in')
  show(@Query('back') back: unknown, @Req() request: Request, @Reading() reader: Reader): Promise<Answer> | Answer {
    return findActor(request) ? seeOther(wayBack(back)) : this.ask(reader, blank(), wayBack(back));
  }

  @Post('sign-in')
  @OpenToAll('nobody is signed in before signing in')
  async withPassword(@Body() body: unknown, @Req() request: Request, @Reading() reader: Reader): Promise<Answer> {
    const given = bind(SignInForm, body);
    if (!given.ok) return this.ask(reader, withoutPassword(given.filled), addressOf('/desk'));
    const signedIn = await this.signIn.withPassword({
      email: given.form.email,
      password: given.form.password,
      address: request.ip ?? '',
      device: this.cookies.read(request, DEVICE_COOKIE),
    });
    const back = wayBack(given.form.back);
    return isRefusal(signedIn)
      ? this.ask(reader, withoutPassword(refused(given.filled, signedIn)), back)
      : seeOther(back, undefined, signedInCookies(signedIn));
  }

  @Post('sign-in/cast')
  @OpenToAll('one click signs in, in the demonstration only')
  async asCast(@Body() body: unknown): Promise<Answer> {
    if (!this.config.demonstration) return notFound;
    const given = bind(CastForm, body);
    if (!given.ok) return notFound;
    const token = await this.database.transact(async (tx) =>
      (await loadActor(tx, given.form.person)) ? openSession(tx, given.form.person) : notFound,
    );
    return isRefusal(token) ? token : seeOther(wayBack(given.form.back), undefined, [sessionCookie(token)]);
  }

  @Post('sign-out')
  @OpenToAll('whoever leaves may already be signed out')
  async leave(@Req() request: Request): Promise<Answer> {
    const token = this.cookies.read(request, SESSION_COOKIE);
    if (token !== undefined) await this.database.transact((tx) => closeSession(tx, token));
    return seeOther(addressOf('/sign-in'), 'people.signedOut', [sessionCookie(null)]);
  }

  private async ask(reader: Reader, filled: Filled, back: Address): Promise<Answer> {
    const cast = this.config.demonstration ? await this.database.read(castOfDemonstration) : [];
    return page(
      { title: words(reader.locale).signIn.title, filled, width: cast.length === 0 ? 'reading' : 'wide' },
      <SignInPage filled={filled} back={back} cast={cast} />,
    );
  }
}

/** Only ever to a page of ours. */
function wayBack(back: unknown): Address {
  return typeof back === 'string' && isOwnPath(back) && !back.startsWith('/sign-') ? back : addressOf('/desk');
}

/** A password typed wrong is not written back into the page. */
function withoutPassword(filled: Filled): Filled {
  return { ...filled, typed: { ...filled.typed, password: '' } };
}
