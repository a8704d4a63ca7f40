// Loaded before a contained child. At each step of its protocol it looks for an order, a file of the step's name that
// holds a signal; whoever takes it away first sends itself that signal. A child does so within the step, where a signal
// from outside would come too late or too soon.
import { readFileSync, renameSync } from 'node:fs';
import path from 'node:path';
import { isMainThread } from 'node:worker_threads';

// The child's lookout is a thread, which this is loaded into as well.
if (isMainThread) {
  const orders = new URL(import.meta.url).searchParams.get('orders');
  // What a start asks to see whether children can be had: nobody's paper, and no order is meant for it.
  let isTrial = false;
  const reach = (step) => {
    if (isTrial) return;
    const order = path.join(orders, step);
    let signal;
    try {
      signal = readFileSync(order, 'utf8');
      renameSync(order, `${order}.${process.pid}`);
    } catch {
      return;
    }
    process.kill(process.pid, signal);
  };

  const send = process.send.bind(process);
  process.send = (said, handle, options, then) => {
    const [before, after] = stepsAround(said);
    if (before) reach(before);
    return send(said, handle, options, (error) => {
      reach(after);
      then?.(error);
    });
  };
  process.on('message', (asked) => {
    isTrial = JSON.stringify(asked).includes(`${path.sep}trial-`);
    reach('asked');
  });
  reach('starting');
}

/** What it is about to say, and what it has said. */
function stepsAround(said) {
  if ('ready' in said) return [undefined, 'ready'];
  if ('began' in said) return [undefined, 'begun'];
  return ['answering', 'answered'];
}
