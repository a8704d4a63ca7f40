import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A PDF that was accepted, or made by the portal; its bytes are in the store under their hash. */
@Entity('papers')
export class PaperRecord {
  @PrimaryColumn('uuid', { default: () => 'gen_random_uuid()' }) readonly id: string;
  @Column('text') readonly sha256: string;
  @Column('bigint', { transformer: { from: Number, to: String } }) readonly bytes: number;
  @Column('text') readonly name: string;
  @Column('int', { nullable: true }) readonly pages: number | null;
  @Column('text', { name: 'made_by' }) readonly madeBy: 'person' | 'portal';
  @Column('uuid', { name: 'received_by', nullable: true }) readonly receivedBy: string | null;
  @Column('timestamptz', { name: 'received_at' }) readonly receivedAt: Date;
  @Column('text') readonly verdict: string;
}
