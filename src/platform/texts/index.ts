/** What a text that somebody typed may hold, and when it says something: one rule, here and in the database. */
export { asSeen, hidesSomething, saysSomething } from './rules/index.js';
