import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

/**
 * A PDF about to be opened by pdf.js, which runs nothing of it, and needs nothing from elsewhere. Runs in the contained
 * child only.
 */
export async function openPdf(bytes: Buffer) {
  const pdfjs = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const home = path.dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'));
  return pdfjs.getDocument({
    data: new Uint8Array(bytes),
    verbosity: pdfjs.VerbosityLevel.ERRORS,
    isEvalSupported: false,
    useWasm: false,
    enableXfa: false,
    disableFontFace: true,
    useSystemFonts: false,
    cMapUrl: `${pathToFileURL(path.join(home, 'cmaps')).pathname}/`,
    standardFontDataUrl: `${pathToFileURL(path.join(home, 'standard_fonts')).pathname}/`,
  });
}

/** True of what pdf.js throws when a file cannot be opened without its password. */
export function asksForPassword(error: unknown): boolean {
  return error instanceof Error && error.name === 'PasswordException';
}
