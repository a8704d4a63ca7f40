import type { ReportStanding, ReportState } from './report.js';

/** An open standing on a report: the holder is a person, a centre, a jury, or the seat of the officer in charge. */
export interface OpenStanding {
  readonly holderId: string;
  readonly heldAs: 'author' | 'registry' | 'officer' | 'outline' | 'professor' | 'secretary' | 'juror' | 'examiner';
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
  return standings.some(({ holderId, heldAs }) => heldAs !== 'outline' && reader.holders.includes(holderId));
}

/**
 * Who knows the outline of a report: its centre, of a confidential one, once it was deposited; whoever reads it whole
 * has no need of it (decision 18). The SQL says the same, and a test compares the two.
 */
export function canSeeOutline(
  reader: Sighted,
  { state, standings }: { readonly state: ReportState; readonly standings: readonly OpenStanding[] },
): boolean {
  return (
    state !== 'DRAFT' &&
    !canSee(reader, standings) &&
    standings.some(({ holderId, heldAs }) => heldAs === 'outline' && reader.holders.includes(holderId))
  );
}

/** What the reader is to a report of which they know the outline: whoever entrusts it to others. */
export function outlineStandings(reader: Sighted, standings: readonly OpenStanding[]): ReportStanding[] {
  const held = standings.flatMap(({ holderId, heldAs }) => (heldAs === 'outline' ? [holderId] : []));
  return [
    ...(held.some((id) => reader.registryOf.includes(id)) ? (['registry'] as const) : []),
    ...(held.some((id) => reader.coordinatorOf.includes(id)) ? (['coordinator'] as const) : []),
  ];
}

/**
 * What the reader is to the report. A centre's standing is the registry's for its registry, the coordinator's for its
 * coordinator; whoever is in charge of it is its registry.
 */
export function standingsTowards(reader: Sighted, standings: readonly OpenStanding[]): ReportStanding[] {
  const found = new Set<ReportStanding>();
  for (const { holderId, heldAs } of standings) {
    if (!reader.holders.includes(holderId)) continue;
    if (heldAs === 'outline') continue;
    if (heldAs === 'officer') found.add('registry');
    else if (heldAs !== 'registry') found.add(heldAs);
    else {
      if (reader.registryOf.includes(holderId)) found.add('registry');
      if (reader.coordinatorOf.includes(holderId)) found.add('coordinator');
    }
  }
  return [...found];
}
