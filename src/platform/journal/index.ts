export type { JournalDocument, JournalEntry } from './entry.js';
export { append, historyOf, lastLineOf, lineById, type HistoryLine } from './journal.store.js';
export { verifyJournal, type BrokenLink } from './verify-journal.js';
