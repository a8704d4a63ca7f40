/** Ways of writing days and numbers, each made once. */
export { keepFormats } from './rules/index.js';
