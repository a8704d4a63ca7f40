export { moveAddress, offerMoves, type ThingWithMoves } from './things.js';
export { AnsweringFields, answersIn } from './answering-fields.js';
export { ReturningForm } from './returning-form.js';
export { LifeHistory } from './life-history.js';
