// Loaded before the portal: its contained children then do, at the step of their protocol that they are ordered to,
// what is ordered (`at-a-step.mjs`).
// The portal's own code knows nothing of it.
import childProcess from 'node:child_process';
import { syncBuiltinESMExports } from 'node:module';

const atAStep = new URL('at-a-step.mjs', import.meta.url);
atAStep.searchParams.set('orders', process.env.AVAL_WEATHER_ORDERS);

const { spawn } = childProcess;
childProcess.spawn = function spawnHeld(command, given, ...rest) {
  const isOurs = Array.isArray(given) && given.some((one) => one.endsWith('papers.child.js'));
  return spawn(command, isOurs ? ['--import', atAStep.href, ...given] : given, ...rest);
};
syncBuiltinESMExports();
