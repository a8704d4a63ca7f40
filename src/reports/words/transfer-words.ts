import { inBothLanguages } from '../../platform/web/index.js';
import { transferWords as en } from './transfer-words.en.js';
import { transferWords as fr } from './transfer-words.fr.js';

export const transferWords = inBothLanguages({ fr, en });
