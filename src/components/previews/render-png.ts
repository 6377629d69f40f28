import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Resvg } from '@resvg/resvg-js';

const cache = '.corpus/previews';
const fonts = ['Regular', 'Bold'].map(
  (weight) => `node_modules/@embedpdf/fonts-sc/fonts/NotoSansHans-${weight}.otf`,
);

/**
 * An SVG as PNG, in fonts of the project's own so that every machine gives the same bytes.
 *
 * A picture that was made before is taken from the cache by the hash of its SVG.
 */
export function renderPng(svg: string): Buffer {
  const file = join(cache, `${createHash('sha256').update(svg).digest('hex').slice(0, 24)}.png`);
  if (existsSync(file)) return readFileSync(file);
  const resvg = new Resvg(svg, {
    font: { loadSystemFonts: false, fontFiles: fonts, defaultFontFamily: 'Noto Sans Hans' },
  });
  const png = resvg.render().asPng();
  mkdirSync(cache, { recursive: true });
  writeFileSync(file, png);
  return png;
}
