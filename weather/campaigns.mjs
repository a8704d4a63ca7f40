// Every campaign, in the order in which they are run.
import kills from './campaigns/kills.mjs';

export const CAMPAIGNS = [kills];
