import { refuse } from '../../refusal/rules/index.js';
import {
  faultsOf,
  movesOpenTo,
  refusalFor,
  type Brought,
  type Lifecycle,
  type Living,
  type Move,
} from './lifecycle.js';

interface Window extends Living<'CLOSED' | 'AJAR' | 'OPEN'> {
  readonly jammed: boolean;
}

const MOVES = {
  hang: { from: [], to: 'CLOSED', by: ['joiner'] },
  push: {
    from: ['CLOSED'],
    to: 'AJAR',
    by: ['owner', 'guest'],
    unless: (window) => (window.jammed ? refuse(409, 'lifecycle.overtaken') : undefined),
  },
  open: {
    from: ['AJAR'],
    to: 'OPEN',
    by: ['owner'],
    reason: true,
    needs: (facts: { readonly hand?: string }) => (facts.hand ? undefined : refuse(422, 'platform.notAChoice')),
  },
  slam: { from: ['AJAR', 'OPEN'], to: 'CLOSED', by: ['clock'] },
} as const satisfies Record<string, Move<Window['state'], 'owner' | 'guest' | 'joiner', Window, never>>;

const WINDOW: Lifecycle<Window['state'], Window, typeof MOVES> = {
  name: 'window',
  states: ['CLOSED', 'AJAR', 'OPEN'],
  ends: [],
  moves: MOVES,
};

const window = (over: Partial<Window> = {}): Window => ({
  id: 'd',
  state: 'CLOSED',
  journalSeq: 1,
  standings: ['owner'],
  jammed: false,
  ...over,
});

describe('a refusal', () => {
  it('is a 403 to whoever has no standing for the move, whatever the state', () => {
    expect(refusalFor(WINDOW, window({ standings: ['guest'], state: 'OPEN' }), 'open')?.status).toBe(403);
  });
  it('is a 409 when the move does not leave from this state', () => {
    expect(refusalFor(WINDOW, window({ state: 'OPEN' }), 'push')).toMatchObject({
      status: 409,
      code: 'lifecycle.notFromHere',
    });
  });
  it('comes from the thing itself before anything that was given', () => {
    expect(refusalFor(WINDOW, window({ jammed: true }), 'push', {})?.code).toBe('lifecycle.overtaken');
  });
  it('asks for a reason that is more than spaces', () => {
    expect(refusalFor(WINDOW, window({ state: 'AJAR' }), 'open', { reason: ' \n ', facts: {} })).toMatchObject({
      status: 422,
      field: 'reason',
    });
  });
  it('asks for what the move needs, only at the act', () => {
    const ajar = window({ state: 'AJAR' });
    expect(refusalFor(WINDOW, ajar, 'open')).toBeUndefined();
    expect(refusalFor(WINDOW, ajar, 'open', { reason: 'air', facts: {} })?.code).toBe('platform.notAChoice');
    expect(refusalFor(WINDOW, ajar, 'open', { reason: 'air', facts: { hand: 'left' } })).toBeUndefined();
  });
  it('is asked with the facts of its own guard, the reason where there is one, or the question does not compile', () => {
    type Lets<Given, Name extends keyof typeof MOVES> = Given extends Brought<(typeof MOVES)[Name]> ? 'yes' : 'no';
    const answers: readonly [
      Lets<{ reason: string; facts: { hand: string } }, 'open'>,
      Lets<{ reason: string; facts: { hand: 1 } }, 'open'>,
      Lets<{ facts: { hand: string } }, 'open'>,
      Lets<{ reason: string }, 'open'>,
      Lets<{ facts: { hand: string } }, 'push'>,
      Lets<{ reason: string }, 'push'>,
    ] = ['yes', 'no', 'no', 'no', 'no', 'yes'];
    expect(answers).toHaveLength(6);
  });
  it('keeps a person from the moves of the clock', () => {
    expect(refusalFor(WINDOW, window({ state: 'OPEN' }), 'slam')?.status).toBe(403);
    expect(refusalFor(WINDOW, window({ state: 'OPEN', standings: ['clock'] }), 'slam')).toBeUndefined();
  });
});

describe('the buttons', () => {
  it('are the moves that would not be refused, in the order of the table', () => {
    expect(movesOpenTo(WINDOW, window())).toEqual(['push']);
    expect(movesOpenTo(WINDOW, window({ jammed: true }))).toEqual([]);
    expect(movesOpenTo(WINDOW, window({ state: 'AJAR', standings: ['owner', 'clock'] }))).toEqual(['open', 'slam']);
  });
});

describe('the faults of a table', () => {
  it('are none for a sound one', () => {
    expect(faultsOf(WINDOW)).toEqual([]);
  });
  it('name a state that nothing leads to, a dead end and an unknown state', () => {
    const broken: Lifecycle = {
      name: 'window',
      states: ['CLOSED', 'LOST'],
      ends: [],
      moves: { hang: { from: [], to: 'CLOSED', by: [] }, fly: { from: ['CLOSED'], to: 'ELSEWHERE', by: [] } },
    };
    expect(faultsOf(broken)).toEqual([
      'window: nothing leads to LOST',
      'window: nothing leaves LOST',
      'window: fly speaks of an unknown state',
    ]);
  });
});
