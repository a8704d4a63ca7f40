import { inBothLanguages } from '../../platform/web/index.js';
import { en } from './letter-words.en.js';
import { fr } from './letter-words.fr.js';

export const words = inBothLanguages({ fr, en });
