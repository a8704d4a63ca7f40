export { canonicalDeclaration, isInSpecialty, PERIOD_KINDS, type Period, type PeriodKind } from './period.js';
