export { keepFormats } from './keep-formats.js';
