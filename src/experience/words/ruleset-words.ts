import { inBothLanguages } from '../../platform/web/index.js';
import { en } from './ruleset-words.en.js';
import { fr } from './ruleset-words.fr.js';

export const rulesetWords = inBothLanguages({ fr, en });
