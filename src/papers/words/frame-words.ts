import { inBothLanguages } from '../../platform/web/index.js';
import { en } from './frame-words.en.js';
import { fr } from './frame-words.fr.js';

export const words = inBothLanguages({ fr, en });
