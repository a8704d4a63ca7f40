import { inBothLanguages } from '../../platform/web/index.js';
import { en } from './lifecycle-words.en.js';
import { fr } from './lifecycle-words.fr.js';

export const words = inBothLanguages({ fr, en });
