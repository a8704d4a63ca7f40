import { faultsOfKind } from './faults.js';
import type { LifecycleWords } from './kind-shown.js';

const fr: LifecycleWords = {
  thing: 'Prêt',
  standings: {},
  states: { CLOSED: 'Clos' },
  moves: { open: { label: 'Ouvrir', done: 'Prêt ouvert' } },
};
const loan = (words: LifecycleWords, to = 'CLOSED'): Parameters<typeof faultsOfKind>[0] => ({
  lifecycle: {
    name: 'loan',
    states: ['CLOSED'],
    ends: ['CLOSED'],
    moves: { open: { from: [], to, by: ['librarian'] } },
  },
  words: { fr, en: words },
});

describe('the lifecycle of a kind', () => {
  it('that is sound and speaks both languages has no fault', () => {
    expect(
      faultsOfKind(
        loan({
          thing: 'Loan',
          standings: {},
          states: { CLOSED: 'Closed' },
          moves: { open: { label: 'Open', done: 'Loan opened' } },
        }),
      ),
    ).toEqual([]);
  });
  it('that lacks a word in one language says which', () => {
    expect(
      faultsOfKind(loan({ thing: ' ', standings: {}, states: {}, moves: { open: { label: 'Open', done: '' } } })),
    ).toEqual([
      'loan: the thing has no name in en',
      'loan: no word in en for the state CLOSED',
      'loan: no words in en for the move open',
    ]);
  });
  it('whose table does not hold says so too', () => {
    expect(faultsOfKind(loan(fr, 'ELSEWHERE'))).toEqual([
      'loan: nothing leads to CLOSED',
      'loan: open speaks of an unknown state',
    ]);
  });
});
