import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { encodePng } from './encode-png.ts';
import { openResvg } from './open-resvg.ts';

const cache = '.corpus/previews';
let fonts: Uint8Array[] | undefined;

/** The fonts of the project's own, read once a process. */
function readFonts(): Uint8Array[] {
  fonts ??= ['Regular', 'Bold'].map((weight) =>
    readFileSync(`node_modules/@embedpdf/fonts-sc/fonts/NotoSansHans-${weight}.otf`),
  );
  return fonts;
}

/**
 * An SVG as PNG, in fonts of the project's own so that every machine gives the same bytes.
 *
 * A picture that was made before is taken from the cache by the hash of its SVG.
 */
export async function renderPng(svg: string): Promise<Buffer> {
  const file = join(cache, `${createHash('sha256').update(`indexed ${svg}`).digest('hex').slice(0, 24)}.png`);
  if (existsSync(file)) return readFileSync(file);
  const Resvg = await openResvg();
  const resvg = new Resvg(svg, {
    font: { loadSystemFonts: false, fontBuffers: readFonts(), defaultFontFamily: 'Noto Sans Hans' },
  });
  const image = resvg.render();
  const png = encodePng(image.pixels, image.width, image.height) ?? Buffer.from(image.asPng());
  // Neither is collected: their memory is WebAssembly's.
  image.free();
  resvg.free();
  mkdirSync(cache, { recursive: true });
  writeFileSync(file, png);
  return png;
}
