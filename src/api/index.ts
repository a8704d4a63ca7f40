/**
 * The portal for programs, under /api/v1: the catalogue of diplomas, what a diploma asks of some periods, and what is
 * said of a PDF.
 */
export { ApiModule } from './api.module.js';
/** What the room says when it refuses, and once an act is done; the start gives it to the pages. */
export { sentences } from './words/sentences.js';
