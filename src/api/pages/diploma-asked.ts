import type { Diploma } from '../../diplomas/index.js';
import { askedBy, type AssessmentQuestion } from '../../experience/index.js';
import type { FaultAtPath } from './problem.js';
import type { DiplomaGiven } from './question.js';

type Asked = Pick<AssessmentQuestion, 'family' | 'experienceRequired' | 'internshipMonths' | 'selectionByExperience'>;

/** What is asked, from a diploma of the catalogue or from a bare family; or why it cannot be known. */
export function diplomaAsked(
  given: DiplomaGiven,
  found: Diploma | undefined,
): Asked | { readonly faults: readonly FaultAtPath[] } {
  if (Boolean(given.code) === Boolean(given.family)) return { faults: [{ path: 'diploma', code: 'api.codeOrFamily' }] };
  const faults = given.code ? faultsOfCode(given, found) : faultsOfFamily(given);
  if (faults.length > 0) return { faults };
  if (found) return askedBy(found, given.moment ?? undefined);
  return {
    family: given.family ?? 'other',
    experienceRequired: given.experienceRequired ?? true,
    internshipMonths: given.internshipMonths ?? undefined,
  };
}

function faultsOfCode(given: DiplomaGiven, found: Diploma | undefined): FaultAtPath[] {
  if (!found) return [{ path: 'diploma/code', code: 'api.unknownDiploma' }];
  const fixed = (['internshipMonths', 'experienceRequired'] as const).filter(
    (field) => given[field] !== undefined && given[field] !== null,
  );
  const faults = fixed.map((field): FaultAtPath => ({ path: `diploma/${field}`, code: 'api.withFamilyOnly' }));
  if (found.family === 'engineer' && !given.moment) faults.push({ path: 'diploma/moment', code: 'api.momentMissing' });
  return found.family === 'engineer' ? faults : [...faults, ...faultsOfFamily(given)];
}

/** The two moments are two families. */
function faultsOfFamily({ moment }: DiplomaGiven): FaultAtPath[] {
  return moment ? [{ path: 'diploma/moment', code: 'api.momentForEngineers' }] : [];
}
