import { inBothLanguages } from '../../platform/web/index.js';
import { en } from './after-words.en.js';
import { fr } from './after-words.fr.js';

export const words = inBothLanguages({ fr, en });
