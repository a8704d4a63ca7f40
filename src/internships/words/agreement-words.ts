import { inBothLanguages } from '../../platform/web/index.js';
import { en } from './agreement-words.en.js';
import { fr } from './agreement-words.fr.js';

export const words = inBothLanguages({ fr, en });
