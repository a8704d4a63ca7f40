import type { CarriedWords } from './carried-words.fr.js';

export const en: CarriedWords = {
  title: 'Open a file with your simulation',
  lead: 'Your periods are taken over: you complete the employer and functions of each before depositing.',
  toComplete: 'To be completed',
  periods: 'The periods taken over',
  button: 'Open the file',
  again: 'Back to the simulation',
};
