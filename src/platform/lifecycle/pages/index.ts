export { headOf, moveAddress } from './addresses.js';
export { AnsweringFields, answersIn } from './answering-fields.js';
export { HistoryOf } from './history-of.js';
export { MoveButtons } from './move-buttons.js';
export { ReturningForm } from './returning-form.js';
export { StateTag } from './state-tag.js';
export { sentences } from './sentences.js';
