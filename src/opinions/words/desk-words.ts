import { inBothLanguages } from '../../platform/web/index.js';
import { en } from './desk-words.en.js';
import { fr } from './desk-words.fr.js';

export const words = inBothLanguages({ fr, en });
