import { plural } from '../../platform/web/index.js';
import type * as fr from './composition-words.fr.js';

export const places: typeof fr.places = {
  president: 'president',
  'substitute-chair': 'substitute chair',
  member: 'member',
  substitute: 'substitute',
};

export const capacities: typeof fr.capacities = {
  'general-administrator': 'General administrator',
  delegate: 'By delegation',
};

export const composition: typeof fr.composition = {
  title: 'Composition of the jury',
  lead: (least) =>
    `At least ${least} ${plural('en', least, 'member', 'members')}, a president and a substitute chair among them, appointed by a published order. The secretary of the jury is not one of them.`,
  order: 'Appointment order',
  orderNone: 'Nothing of it is kept yet.',
  orderFill: 'Complete the order',
  members: 'Members',
  membersHint: 'Somebody without a place is not kept.',
  nobody: 'Nobody is appointed yet: look for somebody by name, or take the last composition.',
  quality: 'Quality',
  place: 'Place',
  qualityNone: 'Choose a quality',
  placeNone: 'None',
  search: 'Look for somebody',
  searchHint: 'Their name, or part of it. They must have an account.',
  searchButton: 'Search',
  found: (count) =>
    `${count} ${plural('en', count, 'person found', 'people found')}: give them a place and a quality below.`,
  foundNobody: 'Nobody has this name, or they are in the list already. An administrator opens accounts.',
  copy: 'Take the last composition of this jury',
  copied: 'The last composition stands below: read it again, then save.',
  copiedNothing: 'This jury has had no other composition yet.',
  save: 'Save',
  open: 'Save and open the session',
};

export const order: typeof fr.order = {
  title: 'Appointment order',
  first: 'It composes the jury',
  later: 'It replaces a member',
  lead: 'Composition must be provable: an order signed by the general administrator or by delegation, published, in force on the day of the opening.',
  reference: 'Reference',
  signedOn: 'Signed on',
  signatory: 'Name of the signatory',
  capacityNone: 'Choose',
  capacity: 'Signed as',
  delegationReference: 'Reference of the delegation of signature',
  delegationHint: 'Only if the order is signed by delegation.',
  delegationOn: 'Date of the delegation',
  publishedIn: 'Published in',
  publishedInHint: 'For example: the register of acts, a notice board, the institution’s site.',
  publishedOn: 'Date of publication',
  quorum: 'Quorum set by the order',
  quorumHint: 'Leave empty if it says none: more than half of the members, and never under two.',
  file: 'The signed order, as a PDF',
  fileThere: (name) => `Received already: ${name}. A new file replaces it.`,
  paper: 'Document',
  signedBy: (name, capacity) => `${name} (${capacity.toLowerCase()})`,
  delegation: (reference, day) => `${reference} of ${day}`,
  published: (where, day) => `${where}, on ${day}`,
  quorumSilent: 'More than half of the members, two at least',
  missing: 'To be completed',
  signature: 'Signature',
  publication: 'Publication',
  delegationTerm: 'Delegation',
  save: 'Save the order',
  none: 'No order is kept.',
};

export const replacement: typeof fr.replacement = {
  title: 'Change the composition',
  lead: 'Once the session is open, the composition changes only by an act that names its order. Those concerned, and the students whose files are on the agenda, are told.',
  who: 'Who comes to sit?',
  substitutes: 'Substitutes named by the order',
  substituteHint: 'They may take a member’s place without a new order.',
  noSubstitute: 'The order names no substitute who waits.',
  another: 'Somebody else, by a new order',
  search: 'Their name, or part of it',
  searchButton: 'Search',
  foundNobody: 'No account has this name.',
  choose: (name) => `Have ${name} sit`,
  former: 'In the place of',
  formerNobody: 'Nobody: one member more',
  quality: 'Quality',
  why: 'Reason',
  whyHint: 'For example: prevented, conflict of interest.',
  byOrder: 'The new order',
  bySubstitute: 'The order of the session names this person as a substitute: no new order is asked.',
  button: 'Change the composition',
};
