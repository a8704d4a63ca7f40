import { migrations } from '../../migrations/index.js';

/** The steps of the versions that had none of this number yet, nor of a later one. */
export function stepsBefore(number: number): typeof migrations {
  return migrations.filter(({ name }) => Number(/\d+$/.exec(name)?.[0]) % 10_000 < number);
}
