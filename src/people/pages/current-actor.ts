import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { Request } from 'express';
import type { Actor } from '../rules/index.js';

const actors = new WeakMap<Request, Actor>();

/** Says who makes this request; the guard does, once. */
export function setActor(request: Request, actor: Actor): void {
  actors.set(request, actor);
}

/** Who makes this request, or undefined on a page open to all. */
export function findActor(request: Request): Actor | undefined {
  return actors.get(request);
}

/** Who makes this request. Throws on a page open to all: there, ask `findActor`. */
export function actorOfRequest(request: Request): Actor {
  const actor = actors.get(request);
  if (!actor) throw new Error('This route is open to all: nobody need be signed in.');
  return actor;
}

/** The signed-in person: `show(@CurrentActor() actor: Actor)`. */
export const CurrentActor = createParamDecorator((_: undefined, context: ExecutionContext): Actor =>
  actorOfRequest(context.switchToHttp().getRequest<Request>()),
);
