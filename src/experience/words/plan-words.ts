import { inBothLanguages } from '../../platform/web/index.js';
import { en } from './plan-words.en.js';
import { fr } from './plan-words.fr.js';

export const planWords = inBothLanguages({ fr, en });
