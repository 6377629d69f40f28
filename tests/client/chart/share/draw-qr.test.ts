// @vitest-environment happy-dom
import jsQr from 'jsqr';
import { expect, test } from 'vitest';
import { drawQr } from '../../../../src/client/chart/share/draw-qr.ts';

/** The modules of a drawn code as pixels, four a side. */
function paint(svg: SVGElement): { data: Uint8ClampedArray; width: number } {
  const size = Number(svg.getAttribute('viewBox')!.split(' ')[2]);
  const width = size * 4;
  const data = new Uint8ClampedArray(width * width * 4).fill(255);
  for (const [, x, y] of svg
    .querySelector('path')!
    .getAttribute('d')!
    .matchAll(/M(\d+) (\d+)h1v1h-1z/g))
    for (let dy = 0; dy < 4; dy++)
      for (let dx = 0; dx < 4; dx++)
        data.fill(
          0,
          ((+y! * 4 + dy) * width + +x! * 4 + dx) * 4,
          ((+y! * 4 + dy) * width + +x! * 4 + dx) * 4 + 3,
        );
  return { data, width };
}

test('A drawn code is read back as the link that it holds', () => {
  const link = 'https://site.test/indicators/grain-output/?towns=a~b&scale=log';
  const { data, width } = paint(drawQr(link) as SVGElement);
  expect(jsQr(data, width, width)?.data).toBe(link);
});
