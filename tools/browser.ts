import { createRequire } from 'node:module';

/** A browser that tests drive. */
export { chromium, type Browser, type ConsoleMessage, type Locator, type Page, type Request } from 'playwright-core';

/** Where the script is that looks, inside a page, for what keeps people out of it. */
export const AXE_SCRIPT = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
