import type { PlacedChart } from './kinds.ts';

/** What a frame holds besides its drawing, px: title, finding, key, table's door and source. */
const around = 260;

/** The HTML that puts a chart into another page, and the frame's height, px. */
export interface EmbedCode {
  html: string;
  height: number;
}

/**
 * The code for a page elsewhere: one frame without script or style, which the strictest policy there would refuse.
 *
 * It is as wide as that page lets it be, and high enough for the drawing of a wide page.
 */
export function embedCode(src: string, title: string, placed: Pick<PlacedChart, 'height'>): EmbedCode {
  const height = Math.ceil((placed.height + around) / 10) * 10;
  const quote = (text: string) =>
    `"${text.replace(/["&<>]/g, (sign) => `&${{ '"': 'quot', '&': 'amp', '<': 'lt', '>': 'gt' }[sign]!};`)}"`;
  return {
    html: `<iframe src=${quote(src)} title=${quote(title)} width="100%" height="${height}" frameborder="0" loading="lazy"></iframe>`,
    height,
  };
}
