import { inBothLanguages } from '../../platform/web/index.js';
import { en } from './presented-words.en.js';
import { fr } from './presented-words.fr.js';

export const presentedWords = inBothLanguages({ fr, en });
