/** The environment, read once and validated. */
export { Config } from './config.js';
export { ConfigModule } from './config.module.js';
export { BadEnvironment, readConfig } from './read-config.js';
export { s3AddressFrom, type S3Address } from './s3-address.js';
