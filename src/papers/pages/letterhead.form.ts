import { LARGEST_LOGO } from '../../institution/index.js';
import { Text } from '../../platform/web/index.js';

/** What an administrator says of a letterhead. */
export class LetterheadForm {
  @Text({ required: 'papers.letterheadNameMissing' }) name: string;
  @Text({ atMost: 600 }) address: string;
  @Text({ atMost: 100 }) place: string;
  @Text() signatoryTitle: string;
  @Text() signatoryName: string;
  @Text({ atMost: LARGEST_LOGO }) logo: string;
}
