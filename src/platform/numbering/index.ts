/** The numbers that things bear on paper: one after the other within a year, without a gap. */
export { inOrderOfNumber, nextNumber } from './numbers.store.js';
