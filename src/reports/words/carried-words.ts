import { inBothLanguages } from '../../platform/web/index.js';
import { en } from './carried-words.en.js';
import { fr } from './carried-words.fr.js';

export const carriedWords = inBothLanguages({ fr, en });
