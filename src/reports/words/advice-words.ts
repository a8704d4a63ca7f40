import { inBothLanguages } from '../../platform/web/index.js';
import { en } from './advice-words.en.js';
import { fr } from './advice-words.fr.js';

export const adviceWords = inBothLanguages({ fr, en });
