// Builds what browsers are given beside pages: the stylesheet, the scripts, the fonts; each named by its content, and
// packed.
import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, extname, join, relative } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import * as esbuild from 'esbuild';
import * as sass from 'sass';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const web = join(root, 'src', 'platform', 'web');
const fonts = (family, file) => join(root, 'node_modules', '@fontsource-variable', family, 'files', file);

const AS_THEY_ARE = {
  'sans.woff2': fonts('source-sans-3', 'source-sans-3-latin-wght-normal.woff2'),
  'sans-italic.woff2': fonts('source-sans-3', 'source-sans-3-latin-wght-italic.woff2'),
  'sans-more.woff2': fonts('source-sans-3', 'source-sans-3-latin-ext-wght-normal.woff2'),
  'serif.woff2': fonts('source-serif-4', 'source-serif-4-latin-wght-normal.woff2'),
  'serif-more.woff2': fonts('source-serif-4', 'source-serif-4-latin-ext-wght-normal.woff2'),
  'icon.svg': join(web, 'styles', 'icon.svg'),
};
const PACKED = new Set(['.css', '.js', '.mjs', '.svg', '.json']);

/** Builds everything in a folder aside, then puts it in place at once: a portal that runs never sees half of it. */
export async function buildAssets(folder = join(root, 'dist', 'assets')) {
  const aside = `${folder}.${process.pid}`;
  await rm(aside, { recursive: true, force: true });
  await mkdir(aside, { recursive: true });
  const manifest = {};
  const keep = async (name, content) => {
    const hash = createHash('sha256').update(content).digest('hex').slice(0, 10);
    const file = `${name.slice(0, -extname(name).length).replaceAll('/', '-')}.${hash}${extname(name)}`;
    await writeFile(join(aside, file), content);
    if (PACKED.has(extname(name))) await pack(join(aside, file), content);
    manifest[name] = file;
  };
  for (const [name, path] of Object.entries(AS_THEY_ARE)) await keep(name, await readFile(path));
  await keep('aval.css', await stylesheet(manifest));
  for (const [name, content] of await scripts()) await keep(name, content);
  await writeFile(join(aside, 'manifest.json'), JSON.stringify(manifest, null, 2));
  await rm(folder, { recursive: true, force: true });
  await rename(aside, folder);
  return manifest;
}

/** One stylesheet: the portal's own, then what rooms add beside their pages (`pages/*.scss`). */
async function stylesheet(manifest) {
  const styles = join(web, 'styles');
  const ofRooms = (await readdir(join(root, 'src'), { recursive: true }))
    .filter((path) => path.endsWith('.scss') && !path.startsWith('platform'))
    .sort();
  const { css } = await sass.compileStringAsync(
    ['aval', ...ofRooms].map((path, index) => `@use "${path.replace(/\.scss$/, '')}" as sheet-${index};`).join('\n'),
    {
      style: 'compressed',
      loadPaths: [styles, join(root, 'src'), join(root, 'node_modules', 'govuk-frontend', 'dist')],
      quietDeps: true,
      charset: false,
      functions: {
        'asset($name)': ([name]) =>
          new sass.SassString(`url("/assets/${manifest[name.assertString('name').text]}")`, { quotes: false }),
      },
    },
  );
  return Buffer.from(css);
}

async function scripts() {
  const entries = {};
  for (const path of await readdir(join(root, 'src'), { recursive: true })) {
    if (path.endsWith('.client.ts')) entries[path.slice(0, -'.client.ts'.length)] = join(root, 'src', path);
  }
  const { outputFiles } = await esbuild.build({
    entryPoints: entries,
    outdir: '/',
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    target: ['es2022'],
    platform: 'browser',
    legalComments: 'none',
    tsconfig: join(root, 'tsconfig.client.json'),
    logLevel: 'warning',
  });
  return outputFiles.map(({ path, contents }) => [relative('/', path), Buffer.from(contents)]);
}

async function pack(path, content) {
  await writeFile(
    `${path}.br`,
    await promisify(brotliCompress)(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }),
  );
  await writeFile(`${path}.gz`, await promisify(gzip)(content, { level: 9 }));
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) await buildAssets();
