import { inBothLanguages } from '../../platform/web/index.js';
import { en } from './effect-words.en.js';
import { fr } from './effect-words.fr.js';

export const effectWords = inBothLanguages({ fr, en });
