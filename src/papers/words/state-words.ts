import { inBothLanguages } from '../../platform/web/index.js';
import { en } from './state-words.en.js';
import { fr } from './state-words.fr.js';

export const stateWords = inBothLanguages({ fr, en });
