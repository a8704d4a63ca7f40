// One campaign, in a place of its own, under its limit.
import { copyFile } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { ownPlace } from '../bench/portal/own-place.mjs';

const SHOWN_OF_A_KIND = 5;
const SHOWN = 30;
/** The places of the campaigns that run now. */
const open = new Set();

/**
 * Runs it and gives what it found: its figures, how many faults, a few of each kind, and whether its limit was passed.
 * What it throws is a fault; in a control it is none, for a campaign that cannot run has seen nothing.
 */
export async function runCampaign(campaign, { dose, broken, patience, database, limitMs, log, say }) {
  const began = performance.now();
  const place = await ownPlace(database);
  open.add(place);
  const limit = new AbortController();
  const over = sleep(Math.max(0, limitMs), 'over', { signal: limit.signal }).catch(() => 'in time');
  let outcome;
  try {
    const running = campaign
      .run({ place, dose: campaign.doses[dose], broken, patience, say })
      .catch((error) => ({ figures: {}, faults: [], fallen: error.stack ?? String(error) }));
    outcome = await Promise.race([running, over]);
  } finally {
    limit.abort();
    if (log) await copyFile(path.join(place.folder, 'portal.log'), log);
    open.delete(place);
    await place.close();
  }
  const isOver = outcome === 'over';
  const { figures, faults, fallen } = isOver ? { figures: {}, faults: [], fallen: undefined } : outcome;
  const shown = few(faults);
  if (isOver) shown.unshift(`passed its limit of ${Math.round(limitMs / 1000)} s`);
  if (fallen) shown.unshift(`fell: ${fallen}`);
  return {
    figures,
    faults: faults.length + (broken || !(isOver || fallen) ? 0 : 1),
    shown,
    isOver,
    ms: performance.now() - began,
  };
}

/** Whoever stops the command leaves nothing behind. */
export async function closeOpenPlaces() {
  await Promise.all([...open].map((place) => place.close()));
}

/**
 * A few of each kind, so that the first kind does not hide the others: faults that differ by numbers and names alone
 * are of one kind.
 */
function few(faults) {
  const kinds = new Map();
  for (const fault of faults) {
    const kind = kindOf(fault);
    kinds.set(kind, [...(kinds.get(kind) ?? []), fault]);
  }
  return [...kinds.values()].flatMap((ones) => ones.slice(0, SHOWN_OF_A_KIND)).slice(0, SHOWN);
}

function kindOf(fault) {
  return fault.replaceAll(/\S*\d\S*/g, '…');
}
