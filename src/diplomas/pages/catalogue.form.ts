import { TERRITORIES, type Territory } from '../../institution/index.js';
import { isTimeZone } from '../../platform/clock/index.js';
import { Checked, Choice, Id, Shaped, Text, Ticked, Whole } from '../../platform/web/index.js';
import { FAMILIES, type Diploma, type Family } from '../rules/index.js';

const CODE = /^[A-Z0-9][A-Z0-9-]{1,19}$/;

export class CentreForm {
  @Shaped(CODE, 'institution.codeMalformed', { required: 'institution.codeMalformed' }) code: string;
  @Text({ required: 'institution.nameMissing' }) name: string;
  @Shaped(/^[A-Z]{2}$/, 'institution.countryMalformed', { required: 'institution.countryMalformed' }) country: string;
  @Text({ required: 'institution.timeZoneUnknown' })
  @Checked((value) => typeof value === 'string' && isTimeZone(value), 'institution.timeZoneUnknown')
  timeZone: string;
  @Choice(TERRITORIES, { required: 'institution.territoryMissing' }) territory: Territory;
}

/** A specialty, or a national jury. */
export class NamedForm {
  @Shaped(CODE, 'institution.codeMalformed', { required: 'institution.codeMalformed' }) code: string;
  @Text({ required: 'institution.nameMissing' }) nameFr: string;
  @Text({ required: 'institution.nameMissing' }) nameEn: string;
}

/** A jury sits with three members at least, or more where it asks so. */
export class JuryForm extends NamedForm {
  @Whole({ atLeast: 3, atMost: 50 }) leastMembers?: number;
}

/** The least number of members of a jury that is there already. */
export class LeastMembersForm {
  @Whole({ required: 'institution.leastMembersMissing', atLeast: 3, atMost: 50 }) leastMembers: number;
}

export class DiplomaForm extends NamedForm {
  @Choice(FAMILIES, { required: 'institution.familyMissing' }) family: Family;
  @Id({ required: 'institution.specialtyMissing' }) specialty: string;
  @Id({ required: 'institution.juryMissing' }) jury: string;
  @Whole({ required: 'institution.creditsMissing', atLeast: 1, atMost: 300 }) credits: number;
  @Text({ required: 'institution.unitMissing', atMost: 40 }) activityUnit: string;
  @Whole({ atLeast: 3, atMost: 6 }) internshipMonths?: number;
  @Ticked() experienceRequired: boolean;
  @Ticked() selectionByExperience: boolean;
}

/** What the fields of a diploma hold at first. */
export function typedOf(diploma: Diploma): Record<string, string> {
  const {
    nameFr,
    nameEn,
    family,
    specialtyId,
    juryId,
    credits,
    activityUnit,
    internshipMonths,
    experienceRequired,
    selectionByExperience,
  } = diploma;
  return {
    nameFr,
    nameEn,
    family,
    specialty: specialtyId,
    jury: juryId,
    credits: String(credits),
    activityUnit,
    internshipMonths: internshipMonths === null ? '' : String(internshipMonths),
    experienceRequired: experienceRequired ? 'yes' : '',
    selectionByExperience: selectionByExperience ? 'yes' : '',
  };
}
