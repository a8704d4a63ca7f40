import type { OfficerWords } from './officer-words.fr.js';

/** The same in English. */
export const officerWords: OfficerWords = {
  title: 'Followed in the registry',
  is: (name, centre) => `${name}, registry of ${centre}`,
  none: 'to take over',
  noneWhat: 'Nobody in the registry follows this file.',
  noneStudent: (centre) => `The registry of ${centre}. Somebody will be named to follow your file.`,
  handOver: 'Hand over to somebody else',
  give: 'Say who follows it',
  page: {
    title: 'Who follows this file in the registry?',
    lead: 'This person is named to the student, who will know whom to write to. Both are told by letter.',
    who: 'Person in the registry of this centre',
    oneself: 'you',
    note: 'Note',
    noteHint: 'Where the file stands, what is left to do. The student does not read it.',
    button: 'Entrust this file',
    nobody: 'Nobody else sits in the registry of this centre.',
    nobodyWhat: 'The administration of the portal gives the seats.',
  },
  history: {
    taken: (name) => `${name} follows the file in the registry`,
    given: (name) => `File entrusted to ${name}, in the registry`,
    ended: (name) => `${name} follows the file no longer`,
    portal: 'the portal',
  },
  list: {
    column: 'Followed by',
    mine: { title: 'Files that you follow', link: 'My files', backToAll: 'All files' },
    left: { title: 'Files to take over', link: 'To take over', backToAll: 'All files' },
  },
};
