import { NOW } from './ids.js';

/** The assessment kept with a deposit, an opinion or a decision: here what little the database asks of it. */
export function kept(column: 'version_id' | 'opinion_id' | 'decision_id', id: string): string {
  return `insert into kept_assessments (${column}, kept_at, content) values ('${id}', ${NOW}, '{"format":1,"periods":[]}')`;
}
