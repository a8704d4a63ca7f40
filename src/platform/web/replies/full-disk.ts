import { Injectable } from '@nestjs/common';
import { someCause } from './causes.js';

/** No space left, no quota left; PostgreSQL's own disk. */
const FULL = new Set(['ENOSPC', 'EDQUOT', '53100']);
const REMEMBERED_MS = 60_000;

/** True when the error says that a disk is full: nothing is wrong with what was sent, and somebody must make room. */
export function isFullDisk(error: unknown): boolean {
  return someCause(error, ({ code }) => typeof code === 'string' && FULL.has(code));
}

/** Whether a disk was found full of late, for whatever watches over the portal. */
@Injectable()
export class FullDisk {
  private until = -Infinity;

  note(): void {
    this.until = performance.now() + REMEMBERED_MS;
  }

  get isRecent(): boolean {
    return performance.now() < this.until;
  }
}
