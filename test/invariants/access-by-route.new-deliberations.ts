import type { Access } from './access.js';

/** Who opens what of what follows a signed decision: new deliberations, judgments, corrections. */
export const ACCESS_TO_NEW_DELIBERATIONS: Readonly<Record<string, Access>> = {
  'get /jury/new-deliberations': ['secretary'],
  'post /jury/new-deliberations/:id': ['secretary'],
  'get /jury/files/:item/judgment': ['secretary'],
  'post /jury/files/:item/judgment': ['secretary'],
  'get /jury/files/:item/judgment/paper': ['secretary', 'member'],
  'get /jury/files/:item/correction': ['secretary'],
  'post /jury/files/:item/correction': ['secretary'],
  'post /jury/files/:item/correction/removal': ['secretary'],
};
