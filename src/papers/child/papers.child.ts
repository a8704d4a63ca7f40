import { readFile } from 'node:fs/promises';
import { compose } from './compose.js';
import type { Answered, Asked } from './messages.js';
import { inspectStructure } from './structure.js';

/** The contained child: it serves one question at a time, and says nothing when it dies; its keeper sees that. */
process.on('message', (asked: Asked) => {
  answer(asked).then(
    (answered) => process.send?.(answered),
    (error: unknown) => process.send?.({ id: asked.id, error: error instanceof Error ? error.message : 'unknown' } satisfies Answered),
  );
});
process.on('disconnect', () => process.exit(0));
process.send?.({ ready: true });

async function answer(asked: Asked): Promise<Answered> {
  if ('inspect' in asked) return { id: asked.id, verdict: await inspectStructure(await readFile(asked.inspect)) };
  return { id: asked.id, pdf: Buffer.from(await compose(asked.compose)).toString('base64') };
}
