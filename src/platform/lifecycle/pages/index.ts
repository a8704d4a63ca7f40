export { headOf, moveAddress } from './addresses.js';
export { AnsweringFields, answersIn } from './answering-fields.js';
export { HistoryOf, type LineBeside } from './history-of.js';
export { MoveButtons } from './move-buttons.js';
export { ReturningForm } from './returning-form.js';
export { StateTag } from './state-tag.js';
/** What is said when a move is refused; the start gives it to the pages. */
export { sentences } from './sentences.js';
