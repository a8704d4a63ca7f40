import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import type { Request } from 'express';
import { AnswerInstead } from '../../platform/web/index.js';
import { refuse } from '../../platform/refusal/index.js';
import { holds } from '../rules/index.js';
import { findActor } from './current-actor.js';

/** For the pages of the institution: whoever does not administer it is refused (403). */
@Injectable()
export class AdministratorsOnly implements CanActivate {
  canActivate(context: ExecutionContext): boolean {
    const actor = findActor(context.switchToHttp().getRequest<Request>());
    if (actor && holds(actor, 'administrator')) return true;
    throw new AnswerInstead(refuse(403, 'people.administratorsOnly'));
  }
}
