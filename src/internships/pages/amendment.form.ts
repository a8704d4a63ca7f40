import { Text } from '../../platform/web/index.js';
import { TermsForm } from './terms.form.js';

/** What an amendment changes, in words, and the terms as they would be. */
export class AmendmentForm extends TermsForm {
  @Text({ atMost: 4000 }) object: string;
}
