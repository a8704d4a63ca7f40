import { inBothLanguages } from '../../platform/web/index.js';
import { en } from './letterhead-words.en.js';
import { fr } from './letterhead-words.fr.js';

export const words = inBothLanguages({ fr, en });
