import { PasswordQueue } from './password-queue.js';

/** Work that ends when it is told to, and the order in which it began. */
function works() {
  const begun: string[] = [];
  const ends: (() => void)[] = [];
  return {
    begun,
    work: (name: string) => (): Promise<string> => {
      begun.push(name);
      return new Promise((end) => {
        ends.push(() => end(name));
      });
    },
    endNext: async (): Promise<void> => {
      ends.shift()?.();
      await new Promise(setImmediate);
    },
  };
}

describe('turns of passwords', () => {
  it('are given to so many at once, and to each place in turn: who asks most waits behind themselves', async () => {
    const { begun, work, endNext } = works();
    const queue = new PasswordQueue({ atOnce: 2, waiting: 10, waitingEach: 5, patience: 60_000 });
    const all = ['a1', 'a2', 'a3', 'a4', 'b1', 'c1'].map((name) => queue.take(name[0] ?? '', work(name)));
    expect(begun).toEqual(['a1', 'a2']);
    for (let ended = 0; ended < 6; ended += 1) await endNext();
    expect(begun).toEqual(['a1', 'a2', 'a3', 'b1', 'c1', 'a4']);
    expect(await Promise.all(all)).toEqual(['a1', 'a2', 'a3', 'a4', 'b1', 'c1']);
  });

  it('are refused at once when too many wait, for one place or in all', async () => {
    const { begun, work, endNext } = works();
    const queue = new PasswordQueue({ atOnce: 1, waiting: 2, waitingEach: 1, patience: 60_000 });
    const kept = ['a1', 'a2', 'b1'].map((name) => queue.take(name[0] ?? '', work(name)));
    expect(await queue.take('a', work('a3'))).toBeUndefined();
    expect(await queue.take('c', work('c1'))).toBeUndefined();
    for (let ended = 0; ended < 3; ended += 1) await endNext();
    expect(await Promise.all(kept)).toEqual(['a1', 'a2', 'b1']);
    expect(begun).toEqual(['a1', 'a2', 'b1']);
  });

  it('are waited for no longer than one has patience, and the others keep theirs', async () => {
    const { begun, work, endNext } = works();
    const queue = new PasswordQueue({ atOnce: 1, waiting: 2, waitingEach: 2, patience: 1 });
    const first = queue.take('a', work('a1'));
    expect(await Promise.all([queue.take('a', work('a2')), queue.take('b', work('b1'))])).toEqual([
      undefined,
      undefined,
    ]);
    await endNext();
    expect([await first, begun]).toEqual(['a1', ['a1']]);
    const last = queue.take('b', work('b2'));
    await endNext();
    expect(await last).toBe('b2');
  });

  it('go on after a work that failed', async () => {
    const queue = new PasswordQueue({ atOnce: 1, waiting: 1, waitingEach: 1, patience: 60_000 });
    const failed = queue.take('a', () => Promise.reject(new Error('broken')));
    const next = queue.take('b', () => Promise.resolve('done'));
    await expect(failed).rejects.toThrow('broken');
    expect(await next).toBe('done');
  });
});
