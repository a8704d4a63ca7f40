import type { ReportMove } from './lifecycle.js';

/** The moves that make a report count for the internship it presents (R5): the registry's admission. */
export const MOVES_THAT_ACCEPT = ['admit'] as const satisfies readonly ReportMove[];
/**
 * Those after which it counts no longer: its student takes it back, its wait is over, the jury refuses it. Corrections
 * asked of it change nothing: what was admitted is still there.
 */
export const MOVES_THAT_END = ['revise', 'withdraw', 'lapse', 'refuse'] as const satisfies readonly ReportMove[];
