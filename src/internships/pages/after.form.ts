import { Choice, Day, Shaped, Text, Ticked, Whole } from '../../platform/web/index.js';
import { SETTLEMENTS, type Settlement } from '../rules/index.js';

export class InterruptionForm {
  @Day({ required: 'internships.dayMissing' }) on: string;
  @Text({ atMost: 2000 }) reason: string;
  @Ticked() byTrainee: boolean;
}

export class SettlementForm {
  @Choice(SETTLEMENTS, { required: 'internships.settlementMissing' }) settlement: Settlement;
  @Text({ atMost: 4000 }) reason: string;
}

export class CertificateForm {
  @Day({ required: 'internships.dayMissing' }) from: string;
  @Day({ required: 'internships.dayMissing' }) to: string;
  @Whole({ required: 'internships.hoursMissing', atLeast: 1, atMost: 3000 }) hours: number;
  @Shaped(/^\d{1,5}(?:[.,]\d{1,2})?$/, 'internships.centsMalformed', { required: 'internships.centsMalformed' })
  gratuity: string;
  @Choice(['yes', 'no'], { required: 'internships.specialtyMissing' }) inSpecialty: 'yes' | 'no';
  @Choice(['attestation', 'otherProofs']) basis?: 'attestation' | 'otherProofs';
  @Text({ atMost: 2000 }) reason: string;
}

export class EvaluationForm {
  @Text({ required: 'internships.evaluationMissing', atMost: 4000 }) text: string;
}
