import { inBothLanguages } from '../../platform/web/index.js';
import { en } from './kept-words.en.js';
import { fr } from './kept-words.fr.js';

export const keptWords = inBothLanguages({ fr, en });
