import { plural } from '../../platform/web/index.js';
import type { duties as french } from './duty-words.fr.js';

/** What is owed of internships, on a first page. */
export const duties: typeof french = {
  returned: (count) => `${count} internship ${plural('en', count, 'agreement', 'agreements')} to correct`,
  drafts: (count) => `${count} internship ${plural('en', count, 'agreement', 'agreements')} to file`,
  toEvaluate: (count) => `${count} ${plural('en', count, 'internship', 'internships')} over: say how you were received`,
  toApprove: (count) => `${count} ${plural('en', count, 'internship', 'internships')}: tasks to approve`,
  unfollowed: (count) => `${count} ${plural('en', count, 'internship', 'internships')} without a referent teacher`,
  courses: (count) => `${count} ${plural('en', count, 'end of course', 'ends of course')} to certify`,
  toVerify: (count) => `${count} internship ${plural('en', count, 'agreement', 'agreements')} to verify`,
  unsigned: (count) => `${count} unsigned ${plural('en', count, 'agreement', 'agreements')} whose internship is near`,
  interrupted: (count) => `${count} interrupted ${plural('en', count, 'internship', 'internships')} to settle`,
  toCertify: (count) => `${count} ${plural('en', count, 'internship', 'internships')} to certify`,
  signed: (count) => `${count} internship ${plural('en', count, 'agreement', 'agreements')} signed by all`,
  underWay: (count) => `${count} internship ${plural('en', count, 'agreement', 'agreements')} under way`,
  ended: (count) => `${count} ${plural('en', count, 'internship', 'internships')}: news`,
};
