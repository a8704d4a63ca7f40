// What is made of what was measured.
import { readFileSync, readdirSync } from 'node:fs';
import { performance } from 'node:perf_hooks';

const TICKS_A_SECOND = 100;

export function median(values) {
  const sorted = values.toSorted((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)];
}

/** Does `many` things, so many at once. Gives how many a second. */
export async function rateOf(many, atOnce, work) {
  let next = 0;
  const line = async () => {
    while (next < many) await work(next++);
  };
  const began = performance.now();
  await Promise.all(Array.from({ length: atOnce }, line));
  return (many * 1000) / (performance.now() - began);
}

/**
 * How much of the processor a process and its children have had so far, in ms, from the system's own tables; null where
 * it has none.
 */
export function processorOf(pid) {
  if (process.platform !== 'linux') return null;
  const children = readdirSync('/proc').filter((name) => /^\d+$/.test(name) && parentOf(name) === pid);
  return { own: usedBy(pid), children: children.reduce((sum, child) => sum + usedBy(child), 0) };
}

function parentOf(pid) {
  return Number(statOf(pid)[1]);
}

function usedBy(pid) {
  const stat = statOf(pid);
  return ((Number(stat[11] ?? 0) + Number(stat[12] ?? 0)) * 1000) / TICKS_A_SECOND;
}

/** From the state on: what stands before it is a name, which may hold anything. */
function statOf(pid) {
  try {
    return readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1).split(' ');
  } catch {
    return [];
  }
}
