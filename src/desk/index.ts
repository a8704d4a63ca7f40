/** What gathers: everyone's first page, the page of one file, the sections of the portal. */
export { DeskModule } from './desk.module.js';
export { ALL_KINDS, KINDS, type KindName } from './kinds.js';
/** What the room says when it refuses, and once an act is done; the start gives it to the pages. */
export { sentences } from './words/sentences.js';
