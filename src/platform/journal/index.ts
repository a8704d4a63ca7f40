export { seal, type JournalDocument, type JournalEntry } from './entry.js';
export {
  append,
  historyOf,
  lastLineOf,
  lineById,
  verifyJournal,
  type BrokenLink,
  type HistoryLine,
} from './journal.store.js';
export { verifyJournalCommand } from './verify-journal.command.js';
