import { DraftSaver, type Outcome, type Standing } from './draft-saver.client.js';

const KEPT: Outcome = { kind: 'kept', saved: 'Enregistré à 14 h 05' };

/** A saver whose time is turned by hand, and whose server gives the answers that the test prepared. */
function bench() {
  const standings: Standing['kind'][] = [];
  const answers: Outcome[] = [];
  const waits: number[] = [];
  let sends = 0;
  let due: (() => void) | undefined;
  const saver = new DraftSaver({
    send: async () => {
      sends += 1;
      return answers.shift() ?? KEPT;
    },
    show: ({ kind }) => standings.push(kind),
    later: (run, milliseconds) => {
      waits.push(milliseconds);
      due = run;
      return () => {
        if (due === run) due = undefined;
      };
    },
  });
  const settled = (): Promise<void> =>
    new Promise((resolve) => {
      setImmediate(resolve);
    });
  const pass = async (): Promise<void> => {
    const run = due;
    due = undefined;
    run?.();
    await settled();
  };
  return { saver, standings, answers, waits, pass, sends: () => sends, isWaiting: () => due !== undefined };
}

describe('a draft that is typed', () => {
  it('is sent once after the pause, within a second, however many keys were pressed', async () => {
    const { saver, pass, standings, waits, sends } = bench();
    saver.changed();
    saver.changed();
    saver.changed();
    await pass();
    expect(sends()).toBe(1);
    expect(waits.every((milliseconds) => milliseconds < 1000)).toBe(true);
    expect(standings).toEqual(['pending', 'pending', 'pending', 'saving', 'kept']);
    expect(saver.isDirty).toBe(false);
  });
  it('is sent again when something was typed while it was being sent', async () => {
    const { saver, pass, sends } = bench();
    saver.changed();
    const first = pass();
    saver.changed();
    await first;
    expect(saver.isDirty).toBe(true);
    await pass();
    expect(sends()).toBe(2);
    expect(saver.isDirty).toBe(false);
  });
});

describe('a lost connection', () => {
  it('is tried again, waiting longer each time, until the draft is kept', async () => {
    const { saver, pass, answers, waits, standings } = bench();
    answers.push({ kind: 'lost' }, { kind: 'lost' });
    saver.changed();
    await pass();
    await pass();
    await pass();
    expect(waits).toEqual([700, 2000, 4000]);
    expect(standings.at(-1)).toBe('kept');
  });
  it('keeps saying that something is not saved', async () => {
    const { saver, pass, answers } = bench();
    answers.push({ kind: 'lost' });
    saver.changed();
    await pass();
    expect(saver.isDirty).toBe(true);
  });
});

describe.each(['elsewhere', 'signed-out', 'refused'] as const)('when the answer is “%s”', (kind) => {
  const outcome = { kind, revision: 4, detail: '' } as Outcome;
  it('nothing more is sent, whatever is typed, until the person asks', async () => {
    const { saver, pass, answers, isWaiting, sends } = bench();
    answers.push(outcome);
    saver.changed();
    await pass();
    saver.changed();
    expect(isWaiting()).toBe(false);
    expect(sends()).toBe(1);
    await saver.now();
    expect(sends()).toBe(2);
    expect(saver.isDirty).toBe(false);
  });
});

describe('a form about to be sent whole', () => {
  it('waits for what is under way, and for nothing else', async () => {
    const { saver, sends, isWaiting } = bench();
    saver.changed();
    await saver.settle();
    expect(sends()).toBe(0);
    expect(isWaiting()).toBe(false);
  });
});
