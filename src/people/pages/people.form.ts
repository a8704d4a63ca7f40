import { Choice, Email, Id, Text, Whole, Day } from '../../platform/web/index.js';
import { CIVILITIES, ROLES, type Civility, type Role } from '../rules/index.js';

export class PersonForm {
  @Text({ required: 'people.nameMissing' }) name: string;
  @Email({ required: 'people.emailMissing' }) email: string;
  @Text({ atMost: 40 }) studentNumber?: string;
  @Choice(CIVILITIES) civility?: Civility;
}

/** How one says one is addressed; nothing chosen is neither. */
export class CivilityForm {
  @Choice(CIVILITIES) civility?: Civility;
}

export class SeatForm {
  @Choice(ROLES, { required: 'people.roleMissing' }) role: Role;
  @Id() centre?: string;
  @Id() specialty?: string;
  @Id() jury?: string;
  @Text({ atMost: 300 }) delegation?: string;
  @Day() lastDay?: string;
}

/** Until when a seat is held; without a day, until somebody ends it. */
export class LastDayForm {
  @Day() lastDay?: string;
}

export class EnrolmentForm {
  @Id({ required: 'people.enrolmentIncomplete' }) centre: string;
  @Id({ required: 'people.enrolmentIncomplete' }) diploma: string;
  @Whole({ required: 'people.enrolmentIncomplete', atLeast: 1950, atMost: 2200 }) year: number;
}

export class AbsenceForm {
  @Day({ required: 'people.absenceMissing' }) first: string;
  @Day({ required: 'people.absenceMissing' }) last: string;
  @Email() substitute?: string;
}
