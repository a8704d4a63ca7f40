import { applyDecorators, SetMetadata, type ExecutionContext } from '@nestjs/common';

const OPEN = Symbol('open to all');
const FOR_MACHINES = Symbol('for machines');

/** A route that needs nobody signed in, and why. Every other one does: people/'s guard asks `isOpenToAll`. */
export function OpenToAll(why: string): MethodDecorator & ClassDecorator {
  return SetMetadata(OPEN, why);
}

/**
 * A route that machines ask, and why: open to all, and whoever asks is not looked up, for the answer must not wait for
 * what it tells of.
 */
export function OpenToMachines(why: string): MethodDecorator & ClassDecorator {
  return applyDecorators(OpenToAll(why), SetMetadata(FOR_MACHINES, true));
}

/** True when nobody is looked up for this route. */
export function isForMachines(context: ExecutionContext): boolean {
  return Reflect.getMetadata(FOR_MACHINES, context.getHandler()) === true;
}

/** True when this route, or its whole controller, was declared open to all. */
export function isOpenToAll(context: ExecutionContext): boolean {
  return [context.getHandler(), context.getClass()].some(
    (target) => typeof Reflect.getMetadata(OPEN, target) === 'string',
  );
}
