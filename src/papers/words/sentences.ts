import { registerSentences } from '../../platform/web/index.js';
import { en } from './words.en.js';
import { fr } from './words.fr.js';

registerSentences('papers', { fr, en });
