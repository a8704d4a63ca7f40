import { inBothLanguages } from '../../platform/web/index.js';
import { en } from './amendment-words.en.js';
import { fr } from './amendment-words.fr.js';

export const words = inBothLanguages({ fr, en });
