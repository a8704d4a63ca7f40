import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { promisify } from 'node:util';

/** The kernel counts processor time for `/proc` in hundredths of a second, on every machine that Node runs on. */
const TICK_MS = 10;
const TICKS = 11;

/**
 * What a process uses: processor time since it began, in milliseconds, and bytes of memory. Zeros where nobody can say.
 */
export interface ProcessUse {
  readonly processorMs: number;
  readonly residentBytes: number;
  /** What RLIMIT_DATA counts, known on Linux alone. */
  readonly dataBytes: number;
}

const NOTHING: ProcessUse = { processorMs: 0, residentBytes: 0, dataBytes: 0 };

/** What this process uses now; undefined when it is gone. */
export async function useOf(pid: number): Promise<ProcessUse | undefined> {
  if (process.platform === 'linux') return fromProc(pid);
  return process.platform === 'win32' ? NOTHING : fromPs(pid);
}

async function fromProc(pid: number): Promise<ProcessUse | undefined> {
  const [stat, status] = await Promise.all(
    ['stat', 'status'].map((name) => readFile(`/proc/${pid}/${name}`, 'utf8').catch(() => '')),
  );
  // One that has died and was not yet waited for has no memory to tell of.
  if (!stat || !status || !status.includes('VmRSS')) return undefined;
  // The name of the program stands second, in brackets, and may hold anything.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  const kilobytes = (name: string): number => Number(new RegExp(`^${name}:\\s+(\\d+) kB`, 'm').exec(status)?.[1] ?? 0);
  return {
    processorMs: (Number(fields[TICKS]) + Number(fields[TICKS + 1])) * TICK_MS,
    residentBytes: kilobytes('VmRSS') * 1024,
    dataBytes: kilobytes('VmData') * 1024,
  };
}

async function fromPs(pid: number): Promise<ProcessUse | undefined> {
  const asked = promisify(execFile)('ps', ['-o', 'rss=,time=', '-p', String(pid)]);
  const { stdout } = await asked.catch(() => ({ stdout: '' }));
  const [rss, time] = stdout.trim().split(/\s+/);
  if (rss === undefined || time === undefined) return undefined;
  return { ...NOTHING, residentBytes: Number(rss) * 1024, processorMs: millisecondsIn(time) };
}

/** `[[days-]hours:]minutes:seconds`, as `ps` writes it. */
export function millisecondsIn(time: string): number {
  const [days, rest] = time.includes('-') ? time.split('-') : ['0', time];
  const seconds = (rest ?? '').split(':').reduce((sum, part) => sum * 60 + Number(part), 0);
  return Math.round((Number(days) * 86_400 + seconds) * 1000);
}
