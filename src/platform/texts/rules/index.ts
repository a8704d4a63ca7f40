export { asSeen, hidesSomething, saysSomething } from './texts.js';
