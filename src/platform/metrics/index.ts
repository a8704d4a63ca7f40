/** How the portal does, in numbers, for a Prometheus. */
export { Metrics } from './metrics.js';
export { MetricsModule } from './metrics.module.js';
