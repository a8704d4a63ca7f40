import { plural } from '../../platform/web/index.js';
import type { ConfidentialWords } from './confidential-words.fr.js';

/** The same in English. */
export const confidentialWords: ConfidentialWords = {
  word: 'Confidential',
  page: {
    mark: 'Mark this file confidential',
    lift: 'Make this file confidential no more',
    markLead:
      'It will be opened by nobody but the student, the professor who examines it, whoever follows it in the registry, the secretary and the members of the jury that judges it, and whoever answers an appeal. The others will know only that it exists, and for which diploma.',
    liftLead: 'The registry and the coordination of the centre will read it again.',
    takesCharge: 'Nobody follows this file: by marking it, you follow it from now on.',
    reason: 'Reason',
    reasonStudent: 'Optional. Whoever reads the file reads it.',
    reasonRegistry: 'What the student or the employer asked. The student reads it.',
    markButton: 'Mark confidential',
    liftButton: 'Make confidential no more',
  },
  card: {
    title: 'Confidentiality',
    open: 'This file is not confidential: the registry and the coordination of the centre read it.',
    restricted: 'This file is opened by nobody but those who are in charge of it.',
    tagOnly: 'This file bears the word and is not restricted: mark it so that it is.',
  },
  history: {
    marked: 'File marked confidential',
    lifted: 'File confidential no more',
  },
  outline: {
    title: 'Confidential file',
    lead: 'You know that it exists and where it stands. Nobody opens it but those who are in charge of it.',
    diploma: 'Diploma',
    specialty: 'Specialty',
    centre: 'Centre',
    state: 'State',
    since: 'Since',
    officer: 'Followed by',
    assign: 'Assign to a professor',
    takeBack: 'Take back from the professor',
  },
  list: {
    title: 'Confidential files',
    lead: 'Those of your centre that others follow: neither the student nor what is in them is shown.',
    link: 'Confidential files',
    none: 'No confidential file.',
    noneWhat: 'Those that you follow are among your files.',
    all: 'All files',
  },
  left: (count) =>
    `${count} ${plural('en', count, 'confidential file that nobody follows', 'confidential files that nobody follows')}`,
};
