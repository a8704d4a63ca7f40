import { Body, Controller, Get, Inject, Post, Req } from '@nestjs/common';
import type { Request } from 'express';
import {
  attemptKey,
  CurrentActor,
  DEVICE_COOKIE,
  giveBack,
  openSession,
  passwordHashOf,
  PASSWORD_LENGTH,
  Passwords,
  rememberDevice,
  signedInCookies,
  takeAttempt,
  type Actor,
} from '../../people/index.js';
import { Database } from '../../platform/database/index.js';
import { isRefusal, refuse, type Refusal } from '../../platform/refusal/index.js';
import {
  bind,
  blank,
  Button,
  Cookies,
  fieldsOf,
  Form,
  networkOf,
  page,
  Reading,
  refused,
  seeOther,
  TextField,
  addressOf,
  type Answer,
  type Filled,
  type Reader,
} from '../../platform/web/index.js';
import { changePassword } from '../acts/choose-password.js';
import { ChangePasswordForm } from './passwords.form.js';
import { words } from '../words/words.js';

/** Changing one's own password: the present one is asked for, and guessed no faster than at the sign-in. */
@Controller('me/password')
export class MyPasswordController {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(Passwords) private readonly passwords: Passwords,
    @Inject(Cookies) private readonly cookies: Cookies,
  ) {}

  @Get()
  ask(@Reading() reader: Reader): Answer {
    return changePage(reader, blank());
  }

  @Post()
  async change(
    @Body() body: unknown,
    @CurrentActor() actor: Actor,
    @Req() request: Request,
    @Reading() reader: Reader,
  ): Promise<Answer> {
    const given = bind(ChangePasswordForm, body);
    if (!given.ok) return changePage(reader, given.filled);
    const wrong = (refusal: Refusal): Answer => changePage(reader, refused(given.filled, refusal));
    const { current, password } = given.form;
    if (password.length < PASSWORD_LENGTH) return wrong(refuse(422, 'passwords.tooShort', undefined, 'password'));
    const refusal = await this.refusalOf(current, actor);
    if (refusal) return wrong(refusal);
    const hash = await this.passwords.hashOf(password, actor.personId);
    if (isRefusal(hash)) return wrong(hash);
    const signedIn = await this.database.transact(async (tx) => {
      await changePassword(tx, actor, hash, networkOf(request.ip ?? ''));
      const device = await rememberDevice(tx, actor.personId, this.cookies.read(request, DEVICE_COOKIE));
      return { session: await openSession(tx, actor.personId), device };
    });
    return seeOther(addressOf('/me'), 'passwords.changed', signedInCookies(signedIn));
  }

  /** Why what was typed is not taken for the present password. */
  private async refusalOf(current: string, { personId }: Actor): Promise<Refusal | undefined> {
    const key = attemptKey(personId, 'signed in');
    const seconds = await this.database.transact((tx) => takeAttempt(tx, key));
    if (seconds > 0) return refuse(429, 'people.tooManyAttempts', { seconds }, 'current');
    const hash = await this.database.read((tx) => passwordHashOf(tx, personId));
    const isRight = await this.passwords.isRight(current, hash ?? null, personId);
    if (isRight === false) return refuse(422, 'passwords.wrong', undefined, 'current');
    await this.database.transact((tx) => giveBack(tx, key));
    return isRefusal(isRight) ? isRight : undefined;
  }
}

function changePage(reader: Reader, filled: Filled): Answer {
  const w = words(reader.locale).choose;
  const field = fieldsOf({ ...filled, typed: {} }, reader);
  return page(
    { title: w.changeTitle, filled, width: 'reading', back: { href: addressOf('/me'), text: w.me } },
    <Form action={addressOf('/me/password')}>
      <TextField {...field('current')} label={w.current} type="password" autocomplete="current-password" />
      <TextField {...field('password')} label={w.new} hint={w.hint} type="password" autocomplete="new-password" />
      <Button>{w.button}</Button>
    </Form>,
  );
}
