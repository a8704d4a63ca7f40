import type { Diploma } from '../../diplomas/index.js';
import type { AssessmentQuestion } from '../rules/assessment/index.js';

/** When an engineer title is asked for: at candidacy, or at the defence of the thesis (R20, R21). */
export const MOMENTS = ['application', 'defence'] as const;
export type Moment = (typeof MOMENTS)[number];

/** Whether a word names one of them. */
export function isMoment(text: string | undefined): text is Moment {
  return MOMENTS.some((moment) => moment === text);
}

/** What a diploma brings to the question: its family at that moment, and what its framework fixes. */
export function askedBy(
  diploma: Diploma,
  moment: Moment = 'defence',
): Pick<AssessmentQuestion, 'family' | 'experienceRequired' | 'internshipMonths' | 'selectionByExperience'> {
  return {
    family: diploma.family === 'engineer' ? `engineer-${moment}` : diploma.family,
    experienceRequired: diploma.experienceRequired,
    internshipMonths: diploma.internshipMonths ?? undefined,
    selectionByExperience: diploma.selectionByExperience,
  };
}
