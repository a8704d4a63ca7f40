import type { ReportStanding } from './report.js';

/** An open standing on a report: the holder is a person, a centre, a jury, or the seat of the officer in charge. */
export interface OpenStanding {
  readonly holderId: string;
  readonly heldAs: 'author' | 'registry' | 'officer' | 'professor' | 'secretary' | 'juror' | 'examiner';
}

/** What sight asks of whoever looks: the ids they hold, and the centres they coordinate or keep the registry of. */
export interface Sighted {
  readonly holders: readonly string[];
  readonly registryOf: readonly string[];
  readonly coordinatorOf: readonly string[];
}

/**
 * Who may see a report: whoever holds an open standing on it. The SQL of the store says the same, and a test compares
 * the two.
 */
export function canSee(reader: Sighted, standings: readonly OpenStanding[]): boolean {
  return standings.some(({ holderId }) => reader.holders.includes(holderId));
}

/**
 * What the reader is to the report. A centre's standing is the registry's for its registry, the coordinator's for its
 * coordinator; whoever is in charge of it is its registry.
 */
export function standingsTowards(reader: Sighted, standings: readonly OpenStanding[]): ReportStanding[] {
  const found = new Set<ReportStanding>();
  for (const { holderId, heldAs } of standings) {
    if (!reader.holders.includes(holderId)) continue;
    if (heldAs === 'officer') found.add('registry');
    else if (heldAs !== 'registry') found.add(heldAs);
    else {
      if (reader.registryOf.includes(holderId)) found.add('registry');
      if (reader.coordinatorOf.includes(holderId)) found.add('coordinator');
    }
  }
  return [...found];
}
