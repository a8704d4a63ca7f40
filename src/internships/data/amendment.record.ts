import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { AmendmentState } from '../rules/index.js';

/** An amendment as it is kept. What a reader sees of it is asked in `amendments.store.ts`. */
@Entity('amendments')
export class AmendmentRecord {
  @PrimaryColumn('uuid', { default: () => 'gen_random_uuid()' }) readonly id: string;
  @Column('uuid', { name: 'internship_id' }) readonly internshipId: string;
  @Column('int') readonly number: number;
  @Column('text') readonly object: string;
  @Column('text') readonly state: AmendmentState;
  @Column('int', { name: 'journal_seq' }) readonly journalSeq: number;
  @Column('timestamptz', { name: 'state_since' }) readonly stateSince: Date;
  @Column('timestamptz', { name: 'opened_at' }) readonly openedAt: Date;
  @Column('uuid', { name: 'terms_id' }) readonly termsId: string;
  @Column('uuid', { name: 'sheet_id', nullable: true }) readonly sheetId: string | null;
}
