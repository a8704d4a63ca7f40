export { moveAddress, offerMoves, type ThingWithMoves } from './things.js';
export { ReturningForm } from './returning-form.js';
export { LifeHistory } from './life-history.js';
