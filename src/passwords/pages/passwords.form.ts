import { Secret, Text, Ticked } from '../../platform/web/index.js';

/** What a registry officer says of whoever takes a link. */
export class HandOverForm {
  @Text({ required: 'passwords.identityMissing', atLeast: 10, atMost: 500 }) identity: string;
  @Ticked({ required: 'passwords.notCertified' }) certified: boolean;
}

export class NewPasswordForm {
  @Secret({ required: 'passwords.missing' }) password: string;
}

export class ChangePasswordForm {
  @Secret({ required: 'passwords.missing' }) current: string;
  @Secret({ required: 'passwords.missing' }) password: string;
}
