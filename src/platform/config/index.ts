/** The environment, read once and validated. */
export { Config } from './config.js';
export { ConfigModule } from './config.module.js';
export { BadEnvironment, readConfig } from './read-config.js';
