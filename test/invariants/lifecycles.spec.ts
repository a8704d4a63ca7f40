import { readFileSync } from 'node:fs';
import path from 'node:path';
import { allListeners, allLives, faultsOfLife, movesOf, printLives } from '../../src/platform/lifecycle/index.js';
import { startPortal, type Portal } from '../support/portal.js';

describe('the lives of things', () => {
  let portal: Portal;
  beforeAll(async () => {
    portal = await startPortal();
  });
  afterAll(() => portal.stop());

  it('are sound, and every state and move has its words in both languages', () => {
    expect(allLives().flatMap(faultsOfLife)).toEqual([]);
  });

  it('are the ones that the law in the database knows, no more and no fewer', async () => {
    const law = await portal.database.read((tx) =>
      tx.rows<{ step: string }>(
        `select thing || ': ' || move || ', ' || from_state || ' → ' || to_state as step from lifecycle_moves`,
      ),
    );
    const [known, coded] = [law.map(({ step }) => step), allLives().flatMap(stepsOf)];
    expect({ onlyInTheDatabase: without(known, coded), onlyInTheCode: without(coded, known) }).toEqual({
      onlyInTheDatabase: [],
      onlyInTheCode: [],
    });
  });

  it('are listened to by rooms that name things and moves which exist', () => {
    const spokenOf = allListeners().flatMap(({ thing, moves }) => moves.map((move) => `${thing} ${move}`));
    expect(
      without(
        spokenOf,
        allLives().flatMap(({ lifecycle }) => movesOf(lifecycle).map((move) => `${lifecycle.name} ${move}`)),
      ),
    ).toEqual([]);
  });

  it('are printed in docs/lifecycles.md as they are: `npm run lifecycles` writes it again', () => {
    expect(readFileSync(path.join(process.cwd(), 'docs/lifecycles.md'), 'utf8')).toBe(
      printLives(allLives(), allListeners()),
    );
  });
});

/** Every step of a life, one a state it may leave: `report: submit, DRAFT → SUBMITTED`. */
function stepsOf({ lifecycle }: ReturnType<typeof allLives>[number]): string[] {
  return movesOf(lifecycle).flatMap((move) => {
    const { from, to } = lifecycle.moves[move] ?? { from: [], to: '' };
    return (from.length === 0 ? [''] : from).map((state) => `${lifecycle.name}: ${move}, ${state} → ${to}`);
  });
}

function without(all: readonly string[], some: readonly string[]): string[] {
  return all.filter((one) => !some.includes(one)).sort();
}
