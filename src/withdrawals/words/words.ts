import { inBothLanguages } from '../../platform/web/index.js';
import { en } from './words.en.js';
import { fr } from './words.fr.js';

export const words = inBothLanguages({ fr, en });
