import { Choices, Day, Email, Id, Text } from '../../platform/web/index.js';
import { SCOPES, type Scope } from '../rules/index.js';

export class DelegationForm {
  @Id({ required: 'delegations.delegatorMissing' }) delegator: string;
  @Email({ required: 'delegations.delegateMissing' }) delegate: string;
  @Text({ required: 'delegations.referenceMissing', atMost: 200 }) reference: string;
  @Choices(SCOPES, { required: 'delegations.scopesMissing' }) scopes: Scope[];
  @Id() centre?: string;
  @Day({ required: 'delegations.startsOnMissing' }) startsOn: string;
  @Day() endsOn?: string;
  @Text({ required: 'delegations.publishedInMissing', atMost: 200 }) publishedIn: string;
  @Day({ required: 'delegations.publishedOnMissing' }) publishedOn: string;
}

export class EndForm {
  @Text({ required: 'delegations.whyMissing', atMost: 500 }) why: string;
}
