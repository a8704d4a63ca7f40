import { setImmediate } from 'node:timers/promises';
import { endWithParent } from '../child/end-with-parent.js';
import type { Asked, Said } from '../child/messages.js';
import { NotSet, Typesetter } from './typeset.js';

const typesetter = new Typesetter();

/** The typesetter's child: one paper at a time. */
process.on('message', (asked: Asked) => {
  say({ began: asked.id }, () => say(answer(asked), () => void rest()));
});
process.on('disconnect', () => process.exit(0));
await endWithParent();
say({ ready: true });

function say(said: Said, then?: () => void): void {
  process.send?.(said, undefined, undefined, then);
}

function answer(asked: Asked): Said {
  const { id } = asked;
  if (!('set' in asked)) return { id, error: 'The typesetter sets papers only.' };
  try {
    const { pdf, warnings } = typesetter.set(asked.set);
    return { id, pdf: pdf.toString('base64'), warnings };
  } catch (error) {
    // What the typesetter itself says may hold words of the paper.
    return { id, error: error instanceof NotSet ? error.message : 'unknown' };
  }
}

/** A paper's weight is the compiler's, which the collector does not see: it is freed by asking, and a turn later. */
async function rest(): Promise<void> {
  globalThis.gc?.();
  await setImmediate();
}
