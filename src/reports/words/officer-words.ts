import { inBothLanguages } from '../../platform/web/index.js';
import { officerWords as en } from './officer-words.en.js';
import { officerWords as fr } from './officer-words.fr.js';

export const officerWords = inBothLanguages({ fr, en });
