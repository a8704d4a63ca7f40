import type { StateWords } from './state-words.fr.js';

export const en: StateWords = {
  pending: 'Being checked: the text of the file is read in a few seconds.',
  reload: 'Reload this page in a moment to see the result.',
  unscanned: (depositWaits) =>
    `Waiting to be checked by the antivirus. The file is received; until then only the person who sent it can open it${depositWaits ? ', and the deposit waits' : ''}.`,
  clean: 'Checked by the antivirus.',
  refused: 'The file was refused when it was checked. It is shown to nobody, and goes into no file.',
  readAnew: 'Have this file read again',
  readAnewHint: 'If this refusal seems wrong to you, the file can be read again as it is.',
};
