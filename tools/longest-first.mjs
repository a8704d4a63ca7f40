import Sequencer from '@jest/test-sequencer';

/**
 * Whatever begins late and lasts long is waited for alone: these begin first, on a fresh clone too, where nobody knows
 * yet how long each lasts. The first fills the demonstration; those after it need none, and the others that do find it
 * filled rather than wait for it.
 */
const LONGEST = [
  'test/invariants/routes.spec.ts',
  'test/weather/database.spec.ts',
  'test/browser/the-main-line.spec.ts',
  'test/invariants/hard-values.spec.ts',
  'test/invariants/authority.spec.ts',
  'test/invariants/only-scanned-bytes-are-given.spec.ts',
  'test/invariants/statements.spec.ts',
  'test/weather/',
  'test/browser/',
  'test/',
];

export default class LongestFirst extends Sequencer {
  sort(tests) {
    const placeOf = ({ path, context }) => {
      const name = path.slice(context.config.rootDir.length + 1).replaceAll('\\', '/');
      const place = LONGEST.findIndex((known) => name.startsWith(known));
      return place === -1 ? LONGEST.length : place;
    };
    // Within one place, as jest does: those that lasted longest, or are the largest.
    return super.sort(tests).sort((one, other) => placeOf(one) - placeOf(other));
  }
}
