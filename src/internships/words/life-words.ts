import { inBothLanguages } from '../../platform/web/index.js';
import { en } from './life-words.en.js';
import { fr } from './life-words.fr.js';

export const words = inBothLanguages({ fr, en });
