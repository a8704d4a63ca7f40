export { STAGES, stagesOf, type StageName, type StageState } from './stages.js';
