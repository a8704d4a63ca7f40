import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The moves that the lifecycles allow, for the journal to reference. */
export class LegalMoves1764000000006 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      insert into lifecycle_moves (thing, move, from_state, to_state) values
        ('report', 'open', '', 'DRAFT'),
        ('report', 'submit', 'DRAFT', 'SUBMITTED'),
        ('report', 'return', 'SUBMITTED', 'RETURNED'),
        ('report', 'resubmit', 'RETURNED', 'SUBMITTED'),
        ('report', 'resume', 'RETURNED', 'UNDER_REVIEW'),
        ('report', 'admit', 'SUBMITTED', 'ADMISSIBLE'),
        ('report', 'assign', 'ADMISSIBLE', 'ASSIGNED'),
        ('report', 'decline', 'ASSIGNED', 'ADMISSIBLE'),
        ('report', 'begin', 'ASSIGNED', 'UNDER_REVIEW'),
        ('report', 'release', 'UNDER_REVIEW', 'ADMISSIBLE'),
        ('report', 'returnForCorrections', 'UNDER_REVIEW', 'RETURNED'),
        ('report', 'propose', 'UNDER_REVIEW', 'OPINION_PROPOSED'),
        ('report', 'reopen', 'OPINION_PROPOSED', 'UNDER_REVIEW'),
        ('report', 'revise', 'OPINION_PROPOSED', 'DRAFT'),
        ('report', 'forward', 'OPINION_PROPOSED', 'FORWARDED'),
        ('report', 'recall', 'FORWARDED', 'OPINION_PROPOSED'),
        ('report', 'validate', 'FORWARDED', 'VALIDATED'),
        ('report', 'refuse', 'FORWARDED', 'NOT_VALIDATED'),
        ('report', 'askForMore', 'FORWARDED', 'RETURNED'),
        ('report', 'rectifyAsValidated', 'NOT_VALIDATED', 'VALIDATED'),
        ('report', 'rectifyAsNotValidated', 'VALIDATED', 'NOT_VALIDATED'),
        ('report', 'withdraw', 'DRAFT', 'WITHDRAWN'), ('report', 'withdraw', 'SUBMITTED', 'WITHDRAWN'), ('report', 'withdraw', 'RETURNED', 'WITHDRAWN'), ('report', 'withdraw', 'ADMISSIBLE', 'WITHDRAWN'), ('report', 'withdraw', 'ASSIGNED', 'WITHDRAWN'), ('report', 'withdraw', 'UNDER_REVIEW', 'WITHDRAWN'), ('report', 'withdraw', 'OPINION_PROPOSED', 'WITHDRAWN'),
        ('report', 'lapse', 'RETURNED', 'WITHDRAWN'),
        ('diploma-request', 'open', '', 'DRAFT'),
        ('diploma-request', 'submit', 'DRAFT', 'SUBMITTED'),
        ('diploma-request', 'findIncomplete', 'SUBMITTED', 'INCOMPLETE'),
        ('diploma-request', 'resubmit', 'INCOMPLETE', 'SUBMITTED'),
        ('diploma-request', 'admit', 'SUBMITTED', 'ADMISSIBLE'),
        ('diploma-request', 'hold', 'SUBMITTED', 'AWAITING_OPINION'),
        ('diploma-request', 'ready', 'AWAITING_OPINION', 'ADMISSIBLE'),
        ('diploma-request', 'unready', 'ADMISSIBLE', 'AWAITING_OPINION'),
        ('diploma-request', 'schedule', 'ADMISSIBLE', 'SCHEDULED'),
        ('diploma-request', 'unschedule', 'SCHEDULED', 'ADMISSIBLE'),
        ('diploma-request', 'grant', 'SCHEDULED', 'GRANTED'),
        ('diploma-request', 'defer', 'SCHEDULED', 'DEFERRED'),
        ('diploma-request', 'refuse', 'SCHEDULED', 'REFUSED'),
        ('diploma-request', 'renew', 'DEFERRED', 'SUBMITTED'),
        ('diploma-request', 'rectifyAsGranted', 'REFUSED', 'GRANTED'),
        ('diploma-request', 'rectifyAsRefused', 'GRANTED', 'REFUSED'),
        ('diploma-request', 'withdraw', 'DRAFT', 'WITHDRAWN'), ('diploma-request', 'withdraw', 'SUBMITTED', 'WITHDRAWN'), ('diploma-request', 'withdraw', 'INCOMPLETE', 'WITHDRAWN'), ('diploma-request', 'withdraw', 'AWAITING_OPINION', 'WITHDRAWN'), ('diploma-request', 'withdraw', 'ADMISSIBLE', 'WITHDRAWN'), ('diploma-request', 'withdraw', 'DEFERRED', 'WITHDRAWN'),
        ('jury-session', 'plan', '', 'PLANNED'),
        ('jury-session', 'open', 'PLANNED', 'OPEN'),
        ('jury-session', 'lock', 'OPEN', 'LOCKED'),
        ('jury-session', 'deliberate', 'LOCKED', 'DELIBERATING'),
        ('jury-session', 'close', 'DELIBERATING', 'MINUTES_DRAFT'),
        ('jury-session', 'resume', 'MINUTES_DRAFT', 'DELIBERATING'),
        ('jury-session', 'sign', 'MINUTES_DRAFT', 'MINUTES_SIGNED'),
        ('jury-session', 'cancel', 'PLANNED', 'CANCELLED'), ('jury-session', 'cancel', 'OPEN', 'CANCELLED'), ('jury-session', 'cancel', 'LOCKED', 'CANCELLED'),
        ('appeal', 'file', '', 'FILED'),
        ('appeal', 'examine', 'FILED', 'UNDER_REVIEW'),
        ('appeal', 'reject', 'UNDER_REVIEW', 'REJECTED'),
        ('appeal', 'uphold', 'UNDER_REVIEW', 'UPHELD')
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward.');
  }
}
