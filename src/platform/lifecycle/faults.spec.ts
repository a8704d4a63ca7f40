import { faultsOfLife } from './faults.js';
import type { Life, LifeWords } from './lives.js';

const fr: LifeWords = {
  thing: 'Porte',
  standings: {},
  states: { CLOSED: 'Fermée' },
  moves: { hang: { label: 'Poser', done: 'Porte posée' } },
};
const door = (words: LifeWords, to = 'CLOSED'): Life => ({
  lifecycle: { name: 'door', states: ['CLOSED'], ends: ['CLOSED'], moves: { hang: { from: [], to, by: ['joiner'] } } },
  words: { fr, en: words },
});

describe('a life', () => {
  it('that is sound and speaks both languages has no fault', () => {
    expect(
      faultsOfLife(
        door({
          thing: 'Door',
          standings: {},
          states: { CLOSED: 'Closed' },
          moves: { hang: { label: 'Hang', done: 'Door hung' } },
        }),
      ),
    ).toEqual([]);
  });
  it('that lacks a word in one language says which', () => {
    expect(
      faultsOfLife(door({ thing: ' ', standings: {}, states: {}, moves: { hang: { label: 'Hang', done: '' } } })),
    ).toEqual([
      'door: the thing has no name in en',
      'door: no word in en for the state CLOSED',
      'door: no words in en for the move hang',
    ]);
  });
  it('whose table does not hold says so too', () => {
    expect(faultsOfLife(door(fr, 'ELSEWHERE'))).toEqual([
      'door: nothing leads to CLOSED',
      'door: hang speaks of an unknown state',
    ]);
  });
});
