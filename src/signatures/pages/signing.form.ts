import { Day, Groups, Shaped, Text, Ticked } from '../../platform/web/index.js';

/** What signs: the name typed, the quality, the consent ticked, and the document that was read. */
export class SigningForm {
  @Shaped(/\p{L}/u, 'signatures.nameMissing', { required: 'signatures.nameMissing' }) name: string;
  @Text() quality: string;
  @Ticked({ required: 'signatures.consentMissing' }) consent: boolean;
  @Shaped(/^[0-9a-f]{64}$/, 'signatures.otherDocument', { required: 'signatures.otherDocument' }) read: string;
}

/** A refusal, and why. */
export class RefusingForm {
  @Text({ required: 'signatures.reasonMissing', atMost: 2000 }) reason: string;
}

/** Why a copy is revoked. */
export class RevokingForm {
  @Text({ required: 'signatures.revocationUnreasoned', atMost: 2000 }) reason: string;
}

/** The day on which one party signed on paper. */
class DaySignedForm {
  @Text({ required: 'signatures.dayMissing', atMost: 40 }) party: string;
  @Day({ required: 'signatures.dayMissing' }) on: string;
}

/** An original signed elsewhere: the day of each signature, all certified. */
export class PaperForm {
  @Groups(DaySignedForm) days: DaySignedForm[];
  @Ticked({ required: 'signatures.certificationMissing' }) certified: boolean;
}
