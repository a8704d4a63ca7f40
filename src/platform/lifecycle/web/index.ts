export { moveAddress, offerMoves, type ThingWithMoves } from './things.js';
export { LifeHistory } from './life-history.js';
