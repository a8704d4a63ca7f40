export { FAMILIES, type Centre, type Diploma, type Family } from './institution.js';
