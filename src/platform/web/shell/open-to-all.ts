import { SetMetadata, type ExecutionContext } from '@nestjs/common';

const OPEN = Symbol('open to all');

/** A route that needs nobody signed in, and why. Every other one does: people/'s guard asks `isOpenToAll`. */
export function OpenToAll(why: string): MethodDecorator & ClassDecorator {
  return SetMetadata(OPEN, why);
}

/** True when this route, or its whole controller, was declared open to all. */
export function isOpenToAll(context: ExecutionContext): boolean {
  return [context.getHandler(), context.getClass()].some(
    (target) => typeof Reflect.getMetadata(OPEN, target) === 'string',
  );
}
