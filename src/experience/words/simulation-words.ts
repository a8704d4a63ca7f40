import { inBothLanguages } from '../../platform/web/index.js';
import { en } from './simulation-words.en.js';
import { fr } from './simulation-words.fr.js';

export const simulationWords = inBothLanguages({ fr, en });
