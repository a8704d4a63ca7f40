const A_DAY_SECONDS = 86_400;

/** What a person has sent: in the last day, and before that what was never deposited. */
export interface Used {
  readonly uploads: number;
  readonly bytes: number;
  /** When the first of the last day's came; null when there is none. */
  readonly first: Date | null;
}

/** What a person may send. */
export interface Quota {
  readonly uploadsADay: number;
  readonly bytes: number;
}

/** The registry sends on behalf of many students. */
export const REGISTRY_TIMES = 10;

/** How many more bytes a person may send now; or that they sent too often, and how long to wait. */
export function roomIn(
  quota: Quota,
  used: Used,
  now: Date,
): { readonly bytes: number } | { readonly waitSeconds: number } {
  if (used.uploads >= quota.uploadsADay) {
    const since = used.first === null ? 0 : (now.getTime() - used.first.getTime()) / 1000;
    return { waitSeconds: Math.max(1, Math.ceil(A_DAY_SECONDS - since)) };
  }
  return { bytes: Math.max(0, quota.bytes - used.bytes) };
}
