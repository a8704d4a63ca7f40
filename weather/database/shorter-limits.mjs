// The limits of the pages at a half, for the short dose: what is longer than a limit is then not so long to wait for.
import { FOR_PAGES } from '../../dist/src/platform/time-limit/index.js';

for (const name of Object.keys(FOR_PAGES)) FOR_PAGES[name] /= 2;
