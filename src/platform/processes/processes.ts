import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** True while a process of this number runs; one that has ended and that nobody has buried does not. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return !/^\d+ \(.*\) Z/.test(textOf(`/proc/${pid}/stat`));
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** The words a process was started with, or the empty text when it cannot be known. */
export function commandOf(pid: number): string {
  if (process.platform === 'linux') return textOf(`/proc/${pid}/cmdline`).replaceAll('\0', ' ').trim();
  return psOf(pid, 'command');
}

/** The process that started it, or 0. */
export function parentOf(pid: number): number {
  const [, parent = '0'] =
    process.platform === 'linux' ? (/\) \S (\d+)/.exec(textOf(`/proc/${pid}/stat`)) ?? []) : ['', psOf(pid, 'ppid')];
  return Number(parent) || 0;
}

function psOf(pid: number, column: string): string {
  return spawnSync('ps', ['-p', String(pid), '-o', `${column}=`], { encoding: 'utf8' }).stdout?.trim() ?? '';
}

function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
