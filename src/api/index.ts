/** The portal for programs, under /api/v1: the catalogue of diplomas, and what a diploma asks of some periods. */
export { ApiModule } from './api.module.js';
