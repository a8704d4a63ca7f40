import { inBothLanguages } from '../../platform/web/index.js';
import { en } from './assessment-words.en.js';
import { fr } from './assessment-words.fr.js';

export const assessmentWords = inBothLanguages({ fr, en });
