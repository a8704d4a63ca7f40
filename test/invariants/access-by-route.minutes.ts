import type { Access } from './access.js';

/** Who may use each route about the minutes of a session: whoever keeps it, and whoever chaired a file and signs. */
export const ACCESS_TO_MINUTES: Readonly<Record<string, Access>> = {
  'get /jury/sessions/:id/minutes': ['secretary', 'member'],
  'get /jury/sessions/:id/minutes/:minutes': ['secretary', 'member'],
  'get /jury/sessions/:id/prevention': ['secretary'],
  'post /jury/sessions/:id/prevention': ['secretary'],
  'get /jury/sessions/:id/corrective-minutes': ['secretary', 'member'],
  'post /jury/sessions/:id/corrective-minutes': ['member'],
};
