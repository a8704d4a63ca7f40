import { QueueEnded, TooManyWaiting, ChildQueue } from './child-queue.js';

const PLACES = { atOnce: 2, atOnceEach: 1, waiting: 5, waitingEach: 3 };
/** Lets whatever was settled go on. */
const settle = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

function watched(queue: ChildQueue) {
  const begun: string[] = [];
  const ends = new Map<string, () => void>();
  return {
    begun,
    take: (asker: string, name: string): void => {
      const began = (end: () => void): void => {
        begun.push(name);
        ends.set(name, end);
      };
      const notBegun = (error: unknown): void => {
        begun.push(`${name}: ${error instanceof Error ? error.constructor.name : ''}`);
      };
      void queue.take(asker).then(began, notBegun);
    },
    end: async (name: string): Promise<void> => {
      ends.get(name)?.();
      await settle();
    },
  };
}

describe('turns of contained children', () => {
  it('leave a place to somebody else, however much one person asks', async () => {
    const { begun, take } = watched(new ChildQueue(PLACES));
    for (const name of ['a1', 'a2', 'a3']) take('a', name);
    take('b', 'b1');
    await settle();
    expect(begun).toEqual(['a1', 'b1']);
  });

  it('go from person to person, and not in the order of what was asked', async () => {
    const { begun, take, end } = watched(new ChildQueue({ ...PLACES, atOnce: 1 }));
    for (const name of ['a1', 'a2', 'a3']) take('a', name);
    take('b', 'b1');
    take('c', 'c1');
    await settle();
    for (const name of ['a1', 'a2', 'b1', 'c1']) await end(name);
    expect(begun).toEqual(['a1', 'a2', 'b1', 'c1', 'a3']);
  });

  it('are refused to whoever has as many waiting as one may, and to all when as many wait as may in all', async () => {
    const { begun, take } = watched(new ChildQueue({ ...PLACES, atOnce: 1 }));
    for (const name of ['a1', 'a2', 'a3', 'a4', 'a5']) take('a', name);
    for (const name of ['b1', 'b2', 'b3']) take('b', name);
    await settle();
    expect(begun).toEqual(['a1', `a5: ${TooManyWaiting.name}`, `b3: ${TooManyWaiting.name}`]);
  });

  it('end once, however often their end is told', async () => {
    const { begun, take, end } = watched(new ChildQueue({ ...PLACES, atOnce: 1 }));
    for (const name of ['a1', 'a2', 'a3']) take('a', name);
    await settle();
    await end('a1');
    await end('a1');
    expect(begun).toEqual(['a1', 'a2']);
  });

  it('are no more once the portal ends, for those who wait as for those who come', async () => {
    const queue = new ChildQueue(PLACES);
    const { begun, take } = watched(queue);
    for (const name of ['a1', 'a2']) take('a', name);
    await settle();
    queue.end();
    await settle();
    take('b', 'b1');
    await settle();
    expect(begun).toEqual(['a1', `a2: ${QueueEnded.name}`, `b1: ${QueueEnded.name}`]);
  });
});
