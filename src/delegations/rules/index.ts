export { covers, SCOPES, type Delegation, type Scope, type Signing } from './delegation.js';
