import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { chromium, type Browser } from '../../tools/browser.js';

/** However busy the machine, it has started by then. */
const HANGS_MS = 120_000;
const TOOLS = path.resolve(import.meta.dirname, '../../tools');
const CACHE = path.join(TOOLS, 'node_modules', '.cache', 'chromium-147');

/** A real Chromium, from npm alone; where that one does not run, the Chrome that is installed. */
export async function openBrowser(): Promise<Browser> {
  if (process.platform !== 'linux' || process.arch !== 'x64')
    return chromium.launch({ channel: 'chrome', timeout: HANGS_MS });
  const folder = await unpacked();
  return chromium.launch({
    executablePath: path.join(folder, 'chromium'),
    timeout: HANGS_MS,
    args: ['--no-sandbox', '--font-render-hinting=none'],
    // Its own libraries and fonts: what is installed, or not, changes nothing.
    env: {
      ...process.env,
      LD_LIBRARY_PATH: path.join(folder, 'al2023', 'lib'),
      FONTCONFIG_PATH: path.join(folder, 'fonts'),
    },
  });
}

/** Unpacked once, aside, and put in place at once: two test files may ask at the same time. */
async function unpacked(): Promise<string> {
  if (existsSync(CACHE)) return CACHE;
  await mkdir(path.dirname(CACHE), { recursive: true });
  const aside = await mkdtemp(`${CACHE}-`);
  await promisify(execFile)(process.execPath, [path.join(TOOLS, 'unpack-browser.mjs')], {
    cwd: TOOLS,
    env: { ...process.env, TMPDIR: aside },
  });
  await rename(aside, CACHE).catch(async (error: unknown) => {
    if (!existsSync(CACHE)) throw error;
    await rm(aside, { recursive: true, force: true });
  });
  return CACHE;
}
