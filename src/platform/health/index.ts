/** Whether the portal lives, whether people may be sent to it, and how it ends. */
export { Draining } from './draining.js';
export { HealthModule } from './health.module.js';
