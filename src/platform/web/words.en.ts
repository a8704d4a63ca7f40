import type { Words } from './words.fr.js';

export const en: Words = {
  service: 'Experience reports',
  skip: 'Skip to content',
  menu: 'Menu',
  navigation: 'Sections',
  back: 'Back',
  signOut: 'Sign out',
  signIn: 'Sign in',
  otherLanguage: {
    text: 'Français',
    about: 'Lire ce portail en français',
    short: 'FR',
  },
  phase: {
    tag: 'Demonstration',
    text: 'The institution, the people and the files are invented.',
  },
  notContractual: 'Not a contractual document: only the conditions in force for the award of the diploma are binding.',
  footer: 'Aval, the portal for the examination of experience, internship and activity reports',
  hours: 'Times are those of Paris, unless another place is named.',
  printed: (moment: string, reader?: string) =>
    `A page of the portal Aval, read on ${moment}${reader === undefined ? '' : ` by ${reader}`}.`,
  waitingWord: 'waiting',
  form: {
    error: 'Error:',
    errorTitle: 'Error: ',
    cancel: 'Cancel',
    problem: (count: number) =>
      count === 1 ? 'There is one point to correct' : `There are ${count} points to correct`,
  },
  date: {
    day: 'Day',
    month: 'Month',
    year: 'Year',
  },
  characterCount: {
    most: (most: string) => `${most} characters at most`,
    under: {
      one: '%{count} character left',
      other: '%{count} characters left',
    },
    at: 'No characters left',
    over: {
      one: '%{count} character too many',
      other: '%{count} characters too many',
    },
  },
  upload: {
    choose: 'Choose a file',
    chooseMany: 'Choose files',
    drop: 'or drop it here',
    dropMany: 'or drop them here',
    none: 'No file chosen',
    chosen: {
      one: '%{count} file chosen',
      other: '%{count} files chosen',
    },
    entered: 'You are over the drop zone',
    left: 'You have left the drop zone',
    progress: 'Sending: %{percent}% (%{sent} of %{total})',
    checking: 'Sent. Checking the file…',
    lost: 'The connection is lost. Nothing you typed is lost; sending will start again in %{seconds} s.',
    again: 'Send again now',
  },
  banner: {
    success: 'Done',
    important: 'Please note',
    warning: 'Warning: ',
  },
  list: {
    pages: 'Pages of the list',
    next: 'Next page',
    first: 'Back to the start',
  },
  stages: {
    label: 'Stages of the file',
    done: 'Done:',
    now: 'Under way:',
    stopped: 'Stopped:',
    'to-come': 'To come:',
  },
  refusal: {
    titles: {
      400: 'This request cannot be read',
      403: 'This is not open to you',
      404: 'Page not found',
      409: 'The situation has changed',
      413: 'Too large to send',
      422: 'This request cannot be accepted as it stands',
      429: 'Too many requests',
    },
    next: {
      400: 'Go back to the previous page and try again. If it happens again, tell the registry of your centre.',
      403: 'If you think you should have access, ask the registry of your centre.',
      404: 'The address may be incomplete, or this file may no longer be yours to see. Start again from your first page.',
      409: 'Open the page again to see where the file stands: your request has changed nothing.',
      413: 'Make the file or the text smaller, then try again.',
      422: 'Go back to the previous page, correct what is pointed out and try again.',
      429: 'Wait for the time given, then try again.',
    },
    back: 'Back to the previous page',
    thing: 'See where it stands',
    home: 'Go to my first page',
    typed: 'What you had written, to use again',
    nothingLost: 'Nothing was saved. Here are your texts: copy them before you leave this page.',
  },
  outage: {
    500: {
      title: 'Something went wrong',
      text: 'Your request did not succeed and nothing was half-saved. Try again; if the error comes back, report it with this number.',
    },
    503: {
      title: 'The portal is unavailable for a moment',
      text: 'Your files are safe. Try again in a few minutes.',
    },
    507: {
      title: 'The portal has no room left to save anything',
      text: 'Nothing of what you have just sent was kept, and your files are safe. Keep your document and try again later; if this lasts, tell the registry of your centre, with this number.',
    },
    reference: 'Incident number',
    again: 'Try again',
  },
};
