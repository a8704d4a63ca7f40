// Pages wait for whatever hangs, on purpose: the limits are minutes.
// Loaded before the portal by the control of a campaign, to see that the campaign would notice. The portal's own code
// knows nothing of it.
import { FOR_PAGES } from '../../dist/src/platform/time-limit/index.js';

for (const name of Object.keys(FOR_PAGES)) FOR_PAGES[name] = 120_000;
