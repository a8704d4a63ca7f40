/** The portal for programs, under /api/v1: the catalogue of diplomas, what a diploma asks of some periods, and what is said of a PDF. */
export { ApiModule } from './api.module.js';
