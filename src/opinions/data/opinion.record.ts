import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { OpinionSense } from '../../reports/index.js';

/** A proposed opinion as it is kept: written once, ended at most once. */
@Entity('opinions')
export class OpinionRecord {
  @PrimaryColumn('uuid') readonly id: string;
  @Column('uuid', { name: 'report_id' }) readonly reportId: string;
  @Column('uuid', { name: 'version_id' }) readonly versionId: string;
  @Column('text', { name: 'report_sha256' }) readonly reportSha256: string;
  @Column('uuid', { name: 'professor_id' }) readonly professorId: string;
  @Column('text') readonly sense: OpinionSense;
  @Column('text') readonly reasoning: string;
  @Column('timestamptz', { name: 'proposed_at' }) readonly proposedAt: Date;
  @Column('timestamptz', { name: 'ended_at', nullable: true }) readonly endedAt: Date | null;
  @Column('text', { name: 'ended_why', nullable: true }) readonly endedWhy: string | null;
}
