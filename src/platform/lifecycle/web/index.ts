export { moveAddress, offerMoves, type ThingWithMoves } from './things.js';
