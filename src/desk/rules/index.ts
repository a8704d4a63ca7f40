export { stagesOf } from './stages.js';
