/** Ways of writing days and numbers, each made once. */
export { keepFormats } from './domain/index.js';
