import { Groups, Id } from '../../platform/web/index.js';

/** A nature of 2000 characters has no more lines. */
const MOST_LINES = 1000;

/** The period that answers a line; none while it is not answered. */
class PlanLineForm {
  @Id() period?: string;
}

/** Which period answers each line of a plan, in the order of its lines. */
export class PlanForm {
  @Id({ required: 'experience.planSuperseded' }) plan: string;
  @Groups(PlanLineForm, { atMost: MOST_LINES }) lines: PlanLineForm[];
}
