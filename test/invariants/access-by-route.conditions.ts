import type { Access } from './access.js';

/** Who may keep the conditions of diplomas, and certify those of a request. */
export const ACCESS_TO_CONDITIONS: Readonly<Record<string, Access>> = {
  'get /institution/juries/:id': ['administrator'],
  'post /institution/juries/:id': ['administrator'],
  'get /diplomas/:id/conditions': ['administrator'],
  'get /diplomas/:id/conditions/new': ['administrator'],
  'post /diplomas/:id/conditions/new': ['administrator'],
  'get /diplomas/:id/conditions/:condition': ['administrator'],
  'post /diplomas/:id/conditions/:condition': ['administrator'],
  'post /diploma-requests/:id/conditions': ['registry'],
  'get /diploma-requests/:id/conditions/:condition/taking-back': ['registry'],
  'post /diploma-requests/:id/conditions/:condition/taking-back': ['registry'],
  'get /diploma-requests/:id/held-credits/new': ['student', 'registry'],
  'post /diploma-requests/:id/held-credits/new': ['student', 'registry'],
  // A member too, while its session lasts: no request of the demonstration that names credits is before one.
  'get /diploma-requests/:id/held-credits/:credit/document': ['student', 'registry', 'coordinator', 'secretary'],
  'post /diploma-requests/:id/held-credits/:credit/certification': ['registry'],
  'get /diploma-requests/:id/held-credits/:credit/removal': ['student', 'registry'],
  'post /diploma-requests/:id/held-credits/:credit/removal': ['student', 'registry'],
};
