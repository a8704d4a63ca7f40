import { Id, Secret, Text } from '../../platform/web/index.js';

/** What the sign-in page sends. */
export class SignInForm {
  @Text({ required: 'people.emailMissing' }) email: string;
  @Secret({ required: 'people.passwordMissing' }) password: string;
  @Text({ atMost: 2000 }) back?: string;
}

/** One click of the demonstration's cast. */
export class CastForm {
  @Id() person: string;
  @Text({ atMost: 2000 }) back?: string;
}
