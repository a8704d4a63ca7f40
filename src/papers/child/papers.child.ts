import { readFile } from 'node:fs/promises';
import { bind } from './bind.js';
import { endWithParent } from './end-with-parent.js';
import type { Asked, Said } from './messages.js';
import { inspectStructure } from './structure.js';
import { readText } from './text.js';

/** The contained child: it serves one question at a time, and says nothing when it dies; its keeper sees that. */
process.on('message', (asked: Asked) => {
  // Told before it begins, for once it has begun its death is the file's doing.
  say({ began: asked.id }, () => {
    answer(asked).then(
      (said) => say(said),
      (error: unknown) => say({ id: asked.id, error: error instanceof Error ? error.message : 'unknown' }),
    );
  });
});
process.on('disconnect', () => process.exit(0));
// All that it needs of memory by itself is there before it says so: its limit is counted from that.
await endWithParent();
say({ ready: true });

function say(said: Said, then?: () => void): void {
  process.send?.(said, undefined, undefined, then);
}

async function answer(asked: Asked): Promise<Said> {
  if ('inspect' in asked) return { id: asked.id, verdict: await inspectStructure(await readFile(asked.inspect)) };
  if ('read' in asked) return { id: asked.id, text: await readText(await readFile(asked.read)) };
  if ('bind' in asked) return { id: asked.id, bound: await bind(asked.bind) };
  return { id: asked.id, error: 'Papers are set by the typesetter.' };
}
