import { readFileSync } from 'node:fs';
import path from 'node:path';
import { ALL_KINDS, KINDS } from '../../src/desk/index.js';
import { faultsOfKind, Kinds, movesOf, printLifecycles, type AnyKind } from '../../src/platform/lifecycle/index.js';
import { startPortal, type Portal } from '../support/portal.js';

describe('the lifecycles of things', () => {
  let portal: Portal;
  beforeAll(async () => {
    portal = await startPortal();
  });
  afterAll(() => portal.stop());

  it('are sound, and every state and move has its words in both languages', () => {
    expect(ALL_KINDS.flatMap(faultsOfKind)).toEqual([]);
  });

  it('are all there, each under its name, and no room brings one that is not', () => {
    expect(portal.app.get(Kinds).all()).toEqual(ALL_KINDS);
    expect(Object.keys(KINDS)).toEqual(ALL_KINDS.map(({ lifecycle }) => lifecycle.name));
  });

  it('are the ones that the law in the database knows, no more and no fewer', async () => {
    const law = await portal.database.read((tx) =>
      tx.rows<{ step: string }>(
        `select thing || ': ' || move || ', ' || from_state || ' → ' || to_state as step from lifecycle_moves
          where ended_on is null`,
      ),
    );
    const [known, coded] = [law.map(({ step }) => step), ALL_KINDS.flatMap(stepsOf)];
    expect({ onlyInTheDatabase: without(known, coded), onlyInTheCode: without(coded, known) }).toEqual({
      onlyInTheDatabase: [],
      onlyInTheCode: [],
    });
  });

  it('are printed in docs/lifecycles.md as they are: `npm run lifecycles` writes it again', () => {
    expect(readFileSync(path.join(process.cwd(), 'docs/lifecycles.md'), 'utf8')).toBe(
      printLifecycles(ALL_KINDS, portal.app.get(Kinds).allListeners()),
    );
  });
});

/** Every step of a lifecycle, one a state it may leave: `report: submit, DRAFT → SUBMITTED`. */
function stepsOf({ lifecycle }: AnyKind): string[] {
  return movesOf(lifecycle).flatMap((move) => {
    const { from, to } = lifecycle.moves[move] ?? { from: [], to: '' };
    return (from.length === 0 ? [''] : from).map((state) => `${lifecycle.name}: ${move}, ${state} → ${to}`);
  });
}

function without(all: readonly string[], some: readonly string[]): string[] {
  return all.filter((one) => !some.includes(one)).sort();
}
