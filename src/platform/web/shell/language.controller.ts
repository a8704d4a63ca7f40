import { Controller, Get, Query } from '@nestjs/common';
import { isOwnPath, ownPath } from '../replies/addresses.js';
import { seeOther, type Answer } from '../replies/reply.js';
import { refuse } from '../../refusal/index.js';
import { isLocale } from '../text/locale.js';
import { OpenToAll } from './open-to-all.js';

const A_YEAR = 31_536_000;

/** The switch of language: keeps the choice in a cookie, and comes back. */
@Controller('language')
export class LanguageController {
  @Get()
  @OpenToAll('anyone reads the language they like')
  choose(@Query('to') to: unknown, @Query('back') back: unknown): Answer {
    if (!isLocale(to)) return refuse(404, 'platform.notFound');
    return seeOther(typeof back === 'string' && isOwnPath(back) ? back : ownPath('/'), undefined, [
      { name: 'language', value: to, seconds: A_YEAR },
    ]);
  }
}
