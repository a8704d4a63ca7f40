import { Body, Controller, Get, Inject, Param, Post, Req, UseInterceptors } from '@nestjs/common';
import type { Request } from 'express';
import {
  DEVICE_COOKIE,
  openSession,
  PASSWORD_LENGTH,
  Passwords,
  rememberDevice,
  signedInCookies,
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
  OpenToAll,
  page,
  Reading,
  refused,
  seeOther,
  SlowGuesses,
  TextField,
  addressOf,
  type Answer,
  type Filled,
  type Reader,
} from '../../platform/web/index.js';
import { choosePassword } from '../acts/choose-password.js';
import { ownerOfLink } from '../data/links.store.js';
import { NewPasswordForm } from './passwords.form.js';
import { words } from '../words/words.js';

const BEFORE_SIGN_IN = 'a first password is chosen before the first sign-in';

/** Choosing a password by a personal link, which signs its bearer in. Opening it changes nothing. */
@Controller('password/:token')
@UseInterceptors(SlowGuesses)
export class ChoosePasswordController {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(Passwords) private readonly passwords: Passwords,
    @Inject(Cookies) private readonly cookies: Cookies,
  ) {}

  @Get()
  @OpenToAll(BEFORE_SIGN_IN)
  ask(@Param('token') token: string, @Reading() reader: Reader): Promise<Answer> {
    return this.form(token, reader, blank());
  }

  @Post()
  @OpenToAll(BEFORE_SIGN_IN)
  async choose(
    @Param('token') token: string,
    @Body() body: unknown,
    @Req() request: Request,
    @Reading() reader: Reader,
  ): Promise<Answer> {
    const given = bind(NewPasswordForm, body);
    if (!given.ok) return this.form(token, reader, given.filled);
    const wrong = (refusal: Refusal): Promise<Answer> => this.form(token, reader, refused(blank(), refusal));
    if (given.form.password.length < PASSWORD_LENGTH)
      return wrong(refuse(422, 'passwords.tooShort', undefined, 'password'));
    // Nothing is computed for a link that does not live.
    if (!(await this.database.read((tx) => ownerOfLink(tx, token)))) return refuse(404, 'passwords.linkNoLongerValid');
    const network = networkOf(request.ip ?? '');
    const hash = await this.passwords.hashOf(given.form.password, network);
    if (isRefusal(hash)) return wrong(hash);
    const signedIn = await this.database.transact(async (tx) => {
      const personId = await choosePassword(tx, token, hash, network);
      if (isRefusal(personId)) return personId;
      const device = await rememberDevice(tx, personId, this.cookies.read(request, DEVICE_COOKIE));
      return { session: await openSession(tx, personId), device };
    });
    return isRefusal(signedIn)
      ? signedIn
      : seeOther(addressOf('/desk'), 'passwords.changed', signedInCookies(signedIn));
  }

  private async form(token: string, reader: Reader, filled: Filled): Promise<Answer> {
    const owner = await this.database.read((tx) => ownerOfLink(tx, token));
    if (!owner) return refuse(404, 'passwords.linkNoLongerValid');
    const w = words(reader.locale).choose;
    const field = fieldsOf(filled, reader);
    return page(
      { title: w.title, lead: w.account(owner.email), filled, width: 'reading' },
      <Form action={addressOf('/password/:token', { token })}>
        <TextField
          {...field('password')}
          value=""
          label={w.new}
          hint={w.hint}
          type="password"
          autocomplete="new-password"
        />
        <Button>{w.button}</Button>
      </Form>,
    );
  }
}
