// Run apart, with TMPDIR set: the package unpacks Chromium, its fonts and its libraries there.
import { writeFile } from 'node:fs/promises';
import path from 'node:path';

process.env.AWS_EXECUTION_ENV = 'AWS_Lambda_nodejs20.x';
const { default: chromium } = await import('@sparticuz/chromium');
const folder = path.dirname(await chromium.executablePath());
// Its own list of fonts names folders of another machine; and without any font, Chromium stops.
await writeFile(
  path.join(folder, 'fonts', 'fonts.conf'),
  `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir prefix="relative">fonts</dir>
  <cachedir prefix="xdg">fontconfig</cachedir>
</fontconfig>
`,
);
