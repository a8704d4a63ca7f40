import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Ground, Office, WithdrawalState } from '../rules/index.js';

/** The withdrawal of a jury's decision as it is kept. */
@Entity('withdrawals')
export class WithdrawalRecord {
  @PrimaryColumn('uuid', { default: () => 'gen_random_uuid()' }) readonly id: string;
  @Column('uuid', { name: 'decision_id' }) readonly decisionId: string;
  @Column('uuid', { name: 'report_id' }) readonly reportId: string;
  @Column('uuid', { name: 'student_id' }) readonly studentId: string;
  @Column('uuid', { name: 'centre_id' }) readonly centreId: string;
  @Column('uuid', { name: 'jury_id' }) readonly juryId: string;
  @Column('text') readonly ground: Ground;
  @Column('text', { name: 'held_against' }) readonly heldAgainst: string;
  /** None for fraud, nor on the student's request. */
  @Column('date', { name: 'last_day', nullable: true }) readonly lastDay: string | null;
  @Column('uuid', { name: 'opened_by' }) readonly openedBy: string;
  @Column('text', { name: 'opened_as' }) readonly openedAs: Office;
  @Column('timestamptz', { name: 'opened_at' }) readonly openedAt: Date;
  @Column('text') readonly state: WithdrawalState;
  @Column('int', { name: 'journal_seq' }) readonly journalSeq: number;
  @Column('timestamptz', { name: 'state_since' }) readonly stateSince: Date;
}
