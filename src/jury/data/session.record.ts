import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { LocalDate } from '../../platform/clock/index.js';
import { NEW_LAW, type SessionState } from '../rules/index.js';

/** A session of a national jury as it is kept. */
@Entity('jury_sessions')
export class JurySessionRecord {
  @PrimaryColumn('uuid', { default: () => 'gen_random_uuid()' }) readonly id: string;
  @Column('text') readonly number: string;
  @Column('uuid', { name: 'jury_id' }) readonly juryId: string;
  @Column('text') readonly state: SessionState;
  @Column('int', { name: 'journal_seq' }) readonly journalSeq: number;
  @Column('timestamptz', { name: 'state_since' }) readonly stateSince: Date;
  @Column('date', { name: 'held_on' }) readonly heldOn: string;
  @Column('date', { name: 'closes_on' }) readonly closesOn: string;
  @Column('text') readonly place: string;
  @Column('date', { default: () => `'${NEW_LAW}'` }) readonly law: LocalDate;
  @Column('text', { name: 'appointment_reference', nullable: true }) readonly appointmentReference: string | null;
  @Column('date', { name: 'appointment_date', nullable: true }) readonly appointmentDate: string | null;
  @Column('int', { nullable: true }) readonly quorum: number | null;
}
