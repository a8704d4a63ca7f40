import { inBothLanguages } from '../../platform/web/index.js';
import { confidentialWords as en } from './confidential-words.en.js';
import { confidentialWords as fr } from './confidential-words.fr.js';

export const confidentialWords = inBothLanguages({ fr, en });
